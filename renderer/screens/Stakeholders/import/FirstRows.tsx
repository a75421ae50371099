import type { PlannedImport } from "../../../../shared/domain/contacts/planImport.ts";
import { type Stakeholder, sourceWords } from "../../../../shared/domain/stakeholder.ts";
import { counted } from "../../../components/format.ts";
import styles from "../../../components/import/Import.module.css";
import table from "../../../components/Table.module.css";
import own from "./Contacts.module.css";

const shown = 12;
const headings = ["Row", "Name", "Role", "Organisation", "Stratum", "How to reach them", "Source"];

/** The first people as they will be. */
export function FirstRows({
  planned,
  people,
}: {
  planned: PlannedImport;
  people: readonly Stakeholder[];
}) {
  const { rows } = planned;
  if (rows.length === 0) return null;
  const code = (id: string) => people.find((person) => person.id === id)?.code ?? "";
  const referrer = (by: PlannedImport["people"][number]["referredBy"]) =>
    by && ("id" in by ? code(by.id) : `row ${rows[by.at]}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll it
    <section className={own.rows} aria-label="First rows" tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {planned.people.slice(0, shown).map((person, at) => (
            <tr key={rows[at]}>
              <td>{rows[at]}</td>
              <td>
                {person.name}
                {person.into && <span className={styles.aside}>fills in {code(person.into)}</span>}
              </td>
              <td>{person.role}</td>
              <td>{person.organisation}</td>
              <td>{person.stratum}</td>
              <td>{person.contact}</td>
              <td>
                {person.referredBy
                  ? `Referred by ${referrer(person.referredBy)}`
                  : sourceWords[person.source]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <p className={own.more}>and {counted(rows.length - shown, "row")} more</p>
      )}
    </section>
  );
}
