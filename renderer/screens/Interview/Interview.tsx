import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { Page } from "../../components/Page.tsx";
import { go } from "../../route.ts";
import { Room } from "./Room.tsx";

/** One interview, where notes are taken while somebody talks. */
export function Interview({ id }: { id: string }) {
  const interview = useQuery("interview.get", { id });
  const tally = useQuery("note.tally", { interviewId: id });
  const frameworks = useQuery("framework.list", {});
  const themes = useQuery("theme.list", {});
  const areas = useQuery("area.list", {});
  const stakeholders = useQuery("stakeholder.list", {});
  if (interview.error)
    return (
      <Page title="Interview">
        <Empty action={{ label: "Show all interviews", run: () => go({ screen: "interviews" }) }}>
          {interview.error.message}
        </Empty>
      </Page>
    );
  if (
    !interview.data ||
    !tally.data ||
    !frameworks.data ||
    !themes.data ||
    !areas.data ||
    !stakeholders.data
  )
    return <Page title="Interview">{null}</Page>;
  return (
    <Room
      key={id}
      interview={interview.data}
      tally={tally.data}
      frameworks={frameworks.data}
      themes={themes.data}
      areas={areas.data}
      stakeholders={stakeholders.data}
    />
  );
}
