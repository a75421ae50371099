import { useState } from "react";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Cell } from "../../components/Cell.tsx";
import { counted } from "../../components/format.ts";
import { summariesGone } from "../../components/summariesGone.ts";
import table from "../../components/Table.module.css";
import { TargetField } from "../../components/TargetField.tsx";
import { TextInput } from "../../components/TextInput.tsx";
import { sayDone } from "../../state/history.ts";
import { orSay } from "../../state/say.ts";
import styles from "./Overview.module.css";

/** The strata of the sample frame, in their fixed order and colours. */
export function Strata({ strata }: { strata: readonly Stratum[] }) {
  const { data: stakeholders } = useQuery("stakeholder.list", {});
  const [name, setName] = useState("");
  const people = (id: string) =>
    stakeholders?.filter((person) => person.stratumId === id).length ?? 0;
  const add = async () => {
    if (name.trim() !== "" && (await command("stratum.add", { name }))) setName("");
  };
  const remove = async (stratum: Stratum) => {
    const own = people(stratum.id);
    const left = own > 0 ? `; ${counted(own, "stakeholder")} without a stratum now` : "";
    const gone = await summariesGone({ stratumId: stratum.id });
    if ((await command("stratum.remove", { id: stratum.id })) !== undefined)
      sayDone(`Stratum “${stratum.name}” deleted${left}${gone}`);
  };
  return (
    <>
      {strata.length === 0 && (
        <p className={styles.framework}>
          No strata yet: begin with the groups that must all be heard.
        </p>
      )}
      <ul>
        {strata.map((stratum, i) => (
          <li key={stratum.id} className={styles.stratum}>
            <span
              className={styles.swatch}
              style={{ background: `var(--stratum-${(i % 6) + 1})` }}
              aria-hidden="true"
            />
            <Cell
              label={`Name of stratum ${i + 1}`}
              value={stratum.name}
              save={(text) => call("stratum.rename", { id: stratum.id, name: text })}
            />
            <span className={styles.target}>
              Interview <TargetField stratum={stratum} />
            </span>
            <span className={styles.people}>{counted(people(stratum.id), "stakeholder")}</span>
            <button
              type="button"
              className={table.remove}
              aria-label={`Delete stratum ${stratum.name}`}
              onClick={() => orSay(remove(stratum))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        className={styles.newStratum}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput label="New stratum" value={name} onChange={setName} />
        <Button type="submit" disabled={name.trim() === ""}>
          Add
        </Button>
      </form>
    </>
  );
}
