import {
  type Duplicate,
  type DuplicateChoice,
  duplicateChoices,
} from "../../../../shared/domain/contacts/planImport.ts";
import { counted } from "../../../components/format.ts";
import styles from "../../../components/import/Import.module.css";
import { Select } from "../../../components/Select.tsx";
import own from "./Contacts.module.css";
import type { Contacts } from "./useContacts.ts";

const words: Record<DuplicateChoice, string> = {
  merge: "Fill in what is blank",
  skip: "Leave out",
  add: "Add as somebody else",
};
const options = duplicateChoices.map((value) => ({ value, label: words[value] }));
const shown = 100;

type Props = { duplicates: readonly Duplicate[]; contacts: Contacts };

/** People in the file who are there already, and what becomes of each. */
export function Duplicates({ duplicates, contacts }: Props) {
  if (duplicates.length === 0) return null;
  const { choices } = contacts;
  return (
    <section className={own.choice} aria-label="People who are there already">
      <p>
        {counted(duplicates.length, "row is", "rows are")} about somebody who is there already: the
        same name and organisation.
      </p>
      <Select
        label="What becomes of them"
        hideLabel
        value={choices.duplicates}
        options={options}
        onChange={contacts.setDuplicates}
      />
      <details className={styles.warnings}>
        <summary>One by one</summary>
        <ul>
          {duplicates.slice(0, shown).map(({ row, who, code, earlier }) => (
            <li key={row} className={own.duplicate}>
              <span>
                Row {row}: {who}, {code ? `on the list as ${code}` : `as in row ${earlier}`}
              </span>
              <Select
                label={`What becomes of row ${row}`}
                hideLabel
                value={choices.single.get(row) ?? choices.duplicates}
                options={options}
                onChange={(choice) => contacts.setSingle(row, choice)}
              />
            </li>
          ))}
          {duplicates.length > shown && (
            <li>and {duplicates.length - shown} more, as chosen for all</li>
          )}
        </ul>
      </details>
    </section>
  );
}
