import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import { call } from "../../../api/client.ts";
import { command } from "../../../api/useCommand.ts";
import { Cell } from "../../../components/Cell.tsx";
import { classes } from "../../../components/classes.ts";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { Select } from "../../../components/Select.tsx";
import table from "../../../components/Table.module.css";
import type { useRows } from "../../../components/useRows.ts";
import type { Guest } from "./guests.ts";
import styles from "./People.module.css";

type Props = {
  guests: readonly Guest[];
  strata: readonly Stratum[];
  rows: ReturnType<typeof useRows>;
  onTick: (guest: Guest) => void;
  onRemove: (guest: Guest) => Promise<void>;
};

const hints = [
  [" ", "came, or did not"],
  ["Delete", "take off the list"],
] as const;

/** The attendance list: a tick for each, walked along with the arrow keys. */
export function PeopleTable({ guests, strata, rows, onTick, onRemove }: Props) {
  return (
    <>
      <table className={classes(table.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col" className={styles.came}>
              Came
            </th>
            <th scope="col">Name and organisation</th>
            <th scope="col" className={styles.long}>
              Stratum
            </th>
            <th scope="col" className={styles.short}>
              List
            </th>
            <th scope="col" className={styles.off}>
              <span className="visually-hidden">Take off</span>
            </th>
          </tr>
        </thead>
        <tbody
          onKeyDown={(event) => {
            // In the fields of a walk-in the arrows are the fields' own.
            if (event.target instanceof HTMLInputElement && event.target.type === "checkbox")
              rows.walk(event);
          }}
        >
          {guests.map((guest) => (
            <tr key={guest.id} className={guest.attended ? undefined : styles.away}>
              <td className={styles.tick}>
                <input
                  type="checkbox"
                  aria-label={`${guest.name} came`}
                  checked={guest.attended}
                  onChange={() => onTick(guest)}
                  {...rows.rowProps(guest.id)}
                />
              </td>
              {guest.stakeholderId ? (
                <Listed guest={guest} strata={strata} />
              ) : (
                <WalkIn guest={guest} strata={strata} />
              )}
              <td className={classes(styles.words, styles.code)}>
                {[guest.code, guest.invited ? "invited" : "not invited"]
                  .filter(Boolean)
                  .join(" · ")}
              </td>
              <td className={table.tools}>
                <button
                  type="button"
                  className={table.remove}
                  tabIndex={guest.id === rows.active ? 0 : -1}
                  aria-label={`Take ${guest.name} off the list`}
                  onClick={() => void onRemove(guest)}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <KeyHints hints={hints} className={styles.hints} />
    </>
  );
}

type GuestProps = Pick<Props, "strata"> & { guest: Guest };

function Listed({ guest, strata }: GuestProps) {
  const stratum = strata.find(({ id }) => id === guest.stratumId);
  return (
    <>
      <td>
        <div className={styles.who}>
          <span className={styles.name}>{guest.name}</span>
          <span className={styles.words}>{guest.organisation}</span>
        </div>
      </td>
      <td className={styles.words}>{stratum?.name ?? "Not known"}</td>
    </>
  );
}

/** Somebody on no other list: what is known of them is written here. */
function WalkIn({ guest: { id, name, organisation, stratumId }, strata }: GuestProps) {
  return (
    <>
      <td>
        <div className={styles.who}>
          <span className={styles.name}>
            <Cell
              label={`Name of ${name}`}
              value={name}
              save={(text) => call("attendee.update", { id, patch: { name: text } })}
            />
          </span>
          <Cell
            label={`Organisation of ${name}`}
            value={organisation}
            placeholder="Organisation"
            save={(text) => call("attendee.update", { id, patch: { organisation: text } })}
          />
        </div>
      </td>
      <td>
        <Select
          label={`Stratum of ${name}`}
          hideLabel
          inputClassName={styles.select}
          value={stratumId ?? ""}
          options={[
            { value: "", label: "Not known" },
            ...strata.map((stratum) => ({ value: stratum.id, label: stratum.name })),
          ]}
          onChange={(next) =>
            void command("attendee.update", { id, patch: { stratumId: next || null } })
          }
        />
      </td>
    </>
  );
}
