import { mayFeedInto } from "../../../../shared/domain/workshop/series.ts";
import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { command } from "../../../api/useCommand.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { longDate } from "../../../components/format.ts";
import { Select } from "../../../components/Select.tsx";
import { go } from "../../../route.ts";
import { nameOf } from "../../Workshops/words.ts";
import styles from "./Overview.module.css";

/** The workshop that takes up what comes out of this one, and those that this one takes up. */
export function Series({ workshop }: { workshop: WorkshopDetail }) {
  const { id, feedsIntoId } = workshop;
  const { data: all = [] } = useQuery("workshop.list", {});
  const before = all.filter((other) => other.feedsIntoId === id);
  return (
    <div className={styles.series}>
      <Select
        label="Feeds into"
        value={feedsIntoId ?? ""}
        options={[
          {
            value: "",
            label: all.length > 1 ? "Nothing yet" : "Nothing yet: there is no other workshop",
          },
          ...mayFeedInto(all, id).map((other) => ({
            value: other.id,
            label: nameOf(other, all),
          })),
        ]}
        onChange={(to) =>
          void command("workshop.update", { id, patch: { feedsIntoId: to || null } })
        }
      />
      <div>
        <p className={styles.label}>Takes up what came out of</p>
        {before.length === 0 && <p className={styles.aside}>Nothing so far</p>}
        {before.map((other) => (
          <Button
            key={other.id}
            variant="quiet"
            className={styles.link}
            onClick={() => go({ screen: "workshop", id: other.id })}
          >
            {[nameOf(other, all), longDate(other.date)].filter(Boolean).join(" · ")}
          </Button>
        ))}
      </div>
    </div>
  );
}
