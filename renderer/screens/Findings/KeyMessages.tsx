import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import { headingNumber } from "../../../shared/report/findingNumbers.ts";
import columns from "../../components/Columns.module.css";
import { classes } from "../../components/classes.ts";
import { Empty } from "../../components/Empty.tsx";
import { useStart } from "../../components/useStart.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { addMessage } from "./actions.ts";
import type { Assessed, AssessedHeading } from "./assess.ts";
import { EvidenceColumn } from "./EvidenceColumn.tsx";
import { HeadingList } from "./HeadingList.tsx";
import styles from "./KeyMessages.module.css";
import { MessageList } from "./MessageList.tsx";
import { turnToOther } from "./turnToOther.ts";

type Props = {
  headings: AssessedHeading[];
  strata: readonly Stratum[];
  /** Those that are chosen. */
  heading: AssessedHeading | undefined;
  message: Assessed | undefined;
};

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

const beginHeading = () => document.querySelector<HTMLElement>("[data-add]")?.click();
/** Where a person goes on: the chosen key message, else its heading, else making the first. */
const start = () =>
  document.querySelector<HTMLElement>('[data-message][aria-current="true"]') ??
  document.querySelector<HTMLElement>('[data-heading][aria-current="true"]') ??
  document.querySelector<HTMLElement>("[data-begin]");
const focusAddEvidence = () => focusOn("[data-add-evidence]");

/** Key messages under their headings, and the evidence each rests on. */
export function KeyMessages({ headings, strata, heading, message }: Props) {
  const turn = () => turnToOther(message?.finding);
  useKeysOf(
    "findings",
    {
      "Ctrl+Enter": () => void (heading ? addMessage(heading.id) : beginHeading()),
      F6: turn,
    },
    { inFields: true },
  );
  useKeysOf("findings", { E: focusAddEvidence });
  useStart(true, start);

  return (
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
  );
}
