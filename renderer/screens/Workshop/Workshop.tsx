import type { WorkshopDetail } from "../../../shared/domain/workshop/workshop.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { Page } from "../../components/Page.tsx";
import { Tabs } from "../../components/Tabs.tsx";
import { go, type WorkshopTab } from "../../route.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { PresenterBar } from "../Presenter/PresenterBar.tsx";
import { whenAndWhere } from "../Workshops/words.ts";
import { Agreed } from "./agreed/Agreed.tsx";
import { Gaps } from "./gaps/Gaps.tsx";
import { WorkshopNotes } from "./notes/WorkshopNotes.tsx";
import { Options } from "./options/Options.tsx";
import { WorkshopOverview } from "./overview/WorkshopOverview.tsx";
import { People } from "./people/People.tsx";
import { useTabs } from "./useTabs.ts";

/** One workshop: its plan, who came, what was said, put to the vote and agreed. */
export function Workshop({ id, tab }: { id: string; tab: WorkshopTab }) {
  const { data: workshop, error } = useQuery("workshop.get", { id });
  const tabs = useTabs(workshop);
  const to = (next: WorkshopTab) => () => go({ screen: "workshop", id, tab: next });
  useKeysOf(
    "workshop",
    {
      "Alt+1": to("overview"),
      "Alt+2": to("people"),
      "Alt+3": to("notes"),
      "Alt+4": to("gaps"),
      "Alt+5": to("options"),
      "Alt+6": to("agreed"),
    },
    { inFields: true },
  );
  if (error)
    return (
      <Page title="Workshop">
        <Empty action={{ label: "Show all workshops", run: () => go({ screen: "workshops" }) }}>
          {error.message}
        </Empty>
      </Page>
    );
  if (!workshop) return <Page title="Workshop">{null}</Page>;
  return (
    <Page
      title={workshop.title}
      aside={[whenAndWhere(workshop), workshop.illustrative && "illustrative"]
        .filter(Boolean)
        .join(" · ")}
      foot={<PresenterBar workshopId={id} />}
    >
      <Tabs
        label="Parts of the workshop"
        tabs={tabs}
        current={tab}
        onChoose={(next) => go({ screen: "workshop", id, tab: next })}
      >
        <Part workshop={workshop} tab={tab} />
      </Tabs>
    </Page>
  );
}

function Part({ workshop, tab }: { workshop: WorkshopDetail; tab: WorkshopTab }) {
  switch (tab) {
    case "overview":
      return <WorkshopOverview workshop={workshop} />;
    case "people":
      return <People workshop={workshop} />;
    case "notes":
      return <WorkshopNotes workshop={workshop} />;
    case "gaps":
      return <Gaps workshop={workshop} />;
    case "options":
      return <Options workshopId={workshop.id} />;
    case "agreed":
      return <Agreed workshop={workshop} />;
  }
}
