import { Empty } from "../../components/Empty.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { addMessage } from "./actions.ts";
import type { AssessedHeading } from "./assess.ts";
import styles from "./MessageList.module.css";
import { MessageRow } from "./MessageRow.tsx";

type Props = { heading: AssessedHeading; headings: AssessedHeading[]; chosenId: string | null };

/** The key messages under the chosen heading. */
export function MessageList({ heading, headings, chosenId }: Props) {
  const start = heading.messages.findIndex(({ finding }) => finding.id === chosenId);
  const roving = useRoving<HTMLOListElement>(Math.max(0, start));
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
      {heading.messages.length > 0 && (
        <p className={styles.keys}>
          <span>
            <Kbd keys="Enter" /> edit
          </span>
          <span>
            <Kbd keys="Alt+↑+↓" /> move
          </span>
          <span>
            <Kbd keys="Alt+Shift+↑+↓" /> to another heading
          </span>
          <span>
            <Kbd keys="Del" /> delete
          </span>
        </p>
      )}
    </section>
  );
}
