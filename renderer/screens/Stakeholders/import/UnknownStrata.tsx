import type { PlannedImport } from "../../../../shared/domain/contacts/planImport.ts";
import { counted } from "../../../components/format.ts";
import styles from "../../../components/import/Import.module.css";
import own from "./Contacts.module.css";
import type { Contacts } from "./useContacts.ts";

type Props = { strata: PlannedImport["unknownStrata"]; contacts: Contacts };

const shown = 8;

/** Strata that the sample frame does not have: they are added, or their people are in none. */
export function UnknownStrata({ strata, contacts }: Props) {
  if (strata.length === 0) return null;
  const { addStrata } = contacts.choices;
  const names = strata.slice(0, shown).map(({ name, people }) => `${name} (${people})`);
  const more = strata.length - names.length;
  return (
    <fieldset className={styles.how}>
      <legend className={own.legend}>
        {counted(strata.length, "stratum is", "strata are")} not in the sample frame:{" "}
        {names.join(", ")}
        {more > 0 && ` and ${more} more`}
      </legend>
      <label>
        <input
          type="radio"
          name="strata"
          checked={addStrata}
          onChange={() => contacts.setAddStrata(true)}
        />
        Add {strata.length === 1 ? "it" : "them"} to the sample frame
      </label>
      <label>
        <input
          type="radio"
          name="strata"
          checked={!addStrata}
          onChange={() => contacts.setAddStrata(false)}
        />
        Leave these people without a stratum
      </label>
    </fieldset>
  );
}
