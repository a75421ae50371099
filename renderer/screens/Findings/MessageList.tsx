import { Empty } from "../../components/Empty.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { KeyHints } from "../../components/KeyHints.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { addMessage } from "./actions.ts";
import type { AssessedHeading } from "./assess.ts";
import styles from "./MessageList.module.css";
import { MessageRow } from "./MessageRow.tsx";

type Props = { heading: AssessedHeading; headings: AssessedHeading[]; chosenId: string | null };

const hints = [
  ["Enter", "edit"],
  ["Alt+↑+↓", "move"],
  ["Alt+Shift+↑+↓", "to another heading"],
  ["Del", "delete"],
] as const;

/** The key messages under the chosen heading. */
export function MessageList({ heading, headings, chosenId }: Props) {
  const roving = useRoving<HTMLOListElement>(
    heading.messages.findIndex(({ finding }) => finding.id === chosenId),
  );
  return (
    <section className={styles.column} aria-label={`Key messages under ${heading.title}`}>
      {heading.messages.length === 0 && (
        <Empty>
          No key message under this heading yet: say in one sentence what was found, then add the
          notes that show it.
        </Empty>
      )}
      <ol {...roving}>
        {heading.messages.map((message) => (
          <MessageRow
            key={message.finding.id}
            message={message}
            heading={heading}
            headings={headings}
            chosen={message.finding.id === chosenId}
          />
        ))}
      </ol>
      <button
        type="button"
        data-add-message
        className={styles.add}
        onClick={() => void addMessage(heading.id)}
      >
        <span aria-hidden="true">+</span> Key message <Kbd keys="Ctrl+Enter" />
      </button>
      {heading.messages.length > 0 && <KeyHints className={styles.keys} hints={hints} />}
    </section>
  );
}
