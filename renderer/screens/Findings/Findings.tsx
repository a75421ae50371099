import { type Check, isOpen } from "../../../shared/domain/checks/check.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { counted } from "../../components/format.ts";
import { Page } from "../../components/Page.tsx";
import { Tabs } from "../../components/Tabs.tsx";
import { ToDo } from "../../components/ToDo.tsx";
import { type FindingsTab, go } from "../../route.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { Board } from "./board/Board.tsx";
import { Checks } from "./checks/Checks.tsx";
import { choose } from "./chosen.ts";
import { KeyMessages } from "./KeyMessages.tsx";
import { tabs } from "./tabs.ts";
import { nextToLookAt, useFindings } from "./useFindings.ts";

/** The parts, with how much is to be looked at. */
const tabsWith = (checks: readonly Check[]) =>
  tabs.map((each) =>
    each.id === "checks" ? { ...each, count: checks.filter(isOpen).length } : each,
  );

/** Key messages under their headings, the board they are made on, and what is to be checked. */
export function Findings({ tab }: { tab: FindingsTab }) {
  const findings = useFindings();
  const { error, headings, message } = findings;
  const counts = useQuery("counts.get", {}).data;
  const to = (next: FindingsTab) => go({ screen: "findings", tab: next });
  const toLookAt = headings
    ?.flatMap(({ messages }) => messages)
    .filter(({ warnings }) => warnings.length > 0).length;
  const lookAtNext = () => {
    const next = nextToLookAt(headings ?? [], message);
    if (next) choose(next.finding.headingId, next.finding.id, "row");
  };
  useKeysOf(
    "findings",
    {
      "Alt+1": () => to("messages"),
      "Alt+2": () => to("board"),
      "Alt+3": () => to("checks"),
    },
    { inFields: true },
  );
  useKeysOf("findings", tab === "messages" ? { N: lookAtNext } : {});

  if (!headings) return <Page title="Findings">{error && <Empty>{error.message}</Empty>}</Page>;
  return (
    <Page
      title="Findings"
      aside={
        counts &&
        `${counted(headings.length, "heading")}, ${counted(counts.findings, "key message")}, ${counts.notesUsed} of ${counted(counts.notes, "note")} used`
      }
      actions={
        tab === "messages" && toLookAt ? (
          <ToDo keys="N" onPress={lookAtNext}>
            {counted(toLookAt, "key message")} to look at
          </ToDo>
        ) : null
      }
    >
      <Tabs
        label="Parts of the findings"
        tabs={tabsWith(findings.checks)}
        current={tab}
        onChoose={to}
      >
        {tab === "messages" && <KeyMessages {...findings} headings={headings} />}
        {tab === "board" && <Board headings={headings} />}
        {tab === "checks" && <Checks headings={headings} checks={findings.checks} />}
      </Tabs>
    </Page>
  );
}
