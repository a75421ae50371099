import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { counted } from "../../components/format.ts";
import { Page } from "../../components/Page.tsx";
import { useKeys } from "../../state/useKeys.ts";
import { addMessage } from "./actions.ts";
import { choose } from "./chosen.ts";
import { EvidenceColumn } from "./EvidenceColumn.tsx";
import styles from "./Findings.module.css";
import { HeadingList } from "./HeadingList.tsx";
import { MessageList } from "./MessageList.tsx";
import { nextToLookAt, useFindings } from "./useFindings.ts";

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

const beginHeading = () => document.querySelector<HTMLElement>("[data-add]")?.click();
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
  useKeys(
    { "Ctrl+Enter": () => void (heading ? addMessage(heading.id) : beginHeading()) },
    { inFields: true },
  );
  useKeys({ E: focusAddEvidence, N: lookAtNext });

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
          <button type="button" className={styles.look} onClick={lookAtNext}>
            {toLookAt} to look at
          </button>
        ) : null
      }
    >
      <div className={styles.columns}>
        <HeadingList
          headings={headings}
          numbers={headings.map((_, index) => `4.${index + 1}`)}
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
            <Empty action={{ label: "Add a heading", run: beginHeading }}>
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
