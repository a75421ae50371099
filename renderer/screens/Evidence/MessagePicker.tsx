import { useQuery } from "../../api/useQuery.ts";
import { Finder } from "../../components/Finder.tsx";
import styles from "./MessagePicker.module.css";

type Props = { onPick: (findingId: string) => void; onCancel: () => void };

/** Finds a key message by words of its statement or of its heading. */
export function MessagePicker({ onPick, onCancel }: Props) {
  const headings = useQuery("finding.list", {}).data?.headings;
  const messages = (headings ?? []).flatMap((heading, i) =>
    heading.findings.map((finding) => ({
      id: finding.id,
      statement: finding.statement || "No statement yet",
      heading: `${i + 1} ${heading.title}`,
    })),
  );
  const find = (typed: string) => {
    const words = typed.toLowerCase().split(/\s+/);
    return messages.filter(({ statement, heading }) => {
      const there = `${statement} ${heading}`.toLowerCase();
      return words.every((word) => there.includes(word));
    });
  };
  return (
    <Finder
      label="Key message"
      find={find}
      show={({ id, statement, heading }) => ({
        key: id,
        content: (
          <span className={styles.message}>
            <span>{statement}</span>
            <span className={styles.heading}>{heading}</span>
          </span>
        ),
      })}
      none={
        messages.length === 0
          ? "There is no key message yet. They are written under Findings."
          : "No key message has these words."
      }
      onPick={({ id }) => onPick(id)}
      onCancel={onCancel}
    />
  );
}
