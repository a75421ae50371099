import { AddByName } from "../../components/AddByName.tsx";
import { KeyHints } from "../../components/KeyHints.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { addHeading } from "./actions.ts";
import type { AssessedHeading } from "./assess.ts";
import styles from "./HeadingList.module.css";
import { HeadingRow } from "./HeadingRow.tsx";

type Props = { headings: AssessedHeading[]; numbers: string[]; chosenId: string | null };

const hints = [
  ["F2", "rename"],
  ["Alt+↑+↓", "move"],
  ["Del", "delete"],
] as const;

/** The headings of the report's findings, in order. */
export function HeadingList({ headings, numbers, chosenId }: Props) {
  const roving = useRoving<HTMLOListElement>(headings.findIndex(({ id }) => id === chosenId));
  return (
    <nav className={styles.column} aria-label="Headings">
      <ol {...roving}>
        {headings.map(({ id }, index) => (
          <HeadingRow
            key={id}
            headings={headings}
            index={index}
            number={numbers[index] ?? ""}
            chosen={id === chosenId}
          />
        ))}
      </ol>
      <AddByName
        label="Heading"
        fieldLabel="Title of the new heading"
        buttonClass={styles.add}
        fieldClass={styles.rename}
        add={addHeading}
      />
      {headings.length > 0 && <KeyHints className={styles.keys} hints={hints} />}
    </nav>
  );
}
