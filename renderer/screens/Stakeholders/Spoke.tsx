import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import split from "../../components/Split.module.css";
import { go } from "../../route.ts";

/** The interviews that a stakeholder is in. */
export function Spoke({ person }: { person: Stakeholder }) {
  const { data } = useQuery("interview.list", {});
  const own = data?.filter((interview) => interview.stakeholderIds.includes(person.id)) ?? [];
  if (own.length === 0) return <p className={split.aside}>In no interview yet.</p>;
  return (
    <div>
      {own.map((interview) => (
        <Button
          key={interview.id}
          variant="quiet"
          onClick={() => go({ screen: "interview", id: interview.id })}
        >
          Interview {interview.number}
        </Button>
      ))}
    </div>
  );
}
