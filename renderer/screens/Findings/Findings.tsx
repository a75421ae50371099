import { headingNumber } from "../../../shared/report/findingNumbers.ts";
import { useQuery } from "../../api/useQuery.ts";
import columns from "../../components/Columns.module.css";
import { classes } from "../../components/classes.ts";
import { Empty } from "../../components/Empty.tsx";
import { counted } from "../../components/format.ts";
import { Page } from "../../components/Page.tsx";
import { ToDo } from "../../components/ToDo.tsx";
import { useStart } from "../../components/useStart.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { addMessage } from "./actions.ts";
import { choose } from "./chosen.ts";
import { EvidenceColumn } from "./EvidenceColumn.tsx";
import styles from "./Findings.module.css";
import { HeadingList } from "./HeadingList.tsx";
import { MessageList } from "./MessageList.tsx";
import { nextToLookAt, useFindings } from "./useFindings.ts";

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

const beginHeading = () => document.querySelector<HTMLElement>("[data-add]")?.click();
/** Where a person goes on: the chosen key message, else its heading, else making the first. */
const start = () =>
  document.querySelector<HTMLElement>('[data-message][aria-current="true"]') ??
  document.querySelector<HTMLElement>('[data-heading][aria-current="true"]') ??
  document.querySelector<HTMLElement>("[data-begin]");
const focusAddEvidence = () => focusOn("[data-add-evidence]");

/** Key messages under their headings, and the evidence each rests on. */
export function Findings() {
  const { error, headings, strata, heading, message } = useFindings();
  const counts = useQuery("counts.get", {}).data;
  const toLookAt = headings
    ?.flatMap(({ messages }) => messages)
    .filter(({ warnings }) => warnings.length > 0).length;
  const lookAtNext = () => {
    const next = nextToLookAt(headings ?? [], message);
    if (next) choose(next.finding.headingId, next.finding.id, "row");
  };
  useKeysOf(
    "findings",
    { "Ctrl+Enter": () => void (heading ? addMessage(heading.id) : beginHeading()) },
    { inFields: true },
  );
  useKeysOf("findings", { E: focusAddEvidence, N: lookAtNext });

  useStart(headings !== undefined, start);

  if (!headings) return <Page title="Findings">{error && <Empty>{error.message}</Empty>}</Page>;
  return (
    <Page
      title="Findings"
      aside={
        counts &&
        `${counted(headings.length, "heading")}, ${counted(counts.findings, "key message")}, ${counts.notesUsed} of ${counted(counts.notes, "note")} used`
      }
      actions={
        toLookAt ? (
          <ToDo keys="N" onPress={lookAtNext}>
            {toLookAt} to look at
          </ToDo>
        ) : null
      }
    >
      <div className={classes(columns.columns, styles.columns)}>
        <HeadingList
          headings={headings}
          numbers={headings.map((_, index) => headingNumber(index))}
          chosenId={heading?.id ?? null}
        />
        {heading ? (
          <MessageList
            key={heading.id}
            heading={heading}
            headings={headings}
            chosenId={message?.finding.id ?? null}
          />
        ) : (
          <div>
            <Empty action={{ label: "Add a heading", keys: "Ctrl+Enter", run: beginHeading }}>
              Key messages stand under headings, in the order of the report: begin with the first
              heading.
            </Empty>
          </div>
        )}
        {message && <EvidenceColumn message={message} strata={strata} />}
      </div>
    </Page>
  );
}
