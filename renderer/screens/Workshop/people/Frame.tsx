import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import type { Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { call } from "../../../api/client.ts";
import { classes } from "../../../components/classes.ts";
import { Field } from "../../../components/Field.tsx";
import split from "../../../components/Split.module.css";
import styles from "./Frame.module.css";
import { frameOf, sumOf } from "./frame.ts";

type Props = {
  workshop: WorkshopDetail;
  stakeholders: readonly Stakeholder[];
  strata: readonly Stratum[];
};

/** How many were there from each stratum, beside how many are on the contact list and were invited. */
export function Frame({ workshop, stakeholders, strata }: Props) {
  const lines = frameOf(workshop, stakeholders, strata);
  return (
    <aside className={styles.frame} aria-labelledby="frame">
      <h2 id="frame">Present by stratum</h2>
      <table className={classes(split.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col">Stratum</th>
            <th scope="col" className={styles.extra}>
              Contacts
            </th>
            <th scope="col" className={styles.extra}>
              Invited
            </th>
            <th scope="col">Came</th>
            <th scope="col">Counted, not listed</th>
            <th scope="col">Present</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.stratumId}>
              <th scope="row">
                <span className={styles.name}>
                  <span
                    className={styles.swatch}
                    style={{ background: line.colour }}
                    aria-hidden="true"
                  />
                  {line.name}
                </span>
              </th>
              <td className={styles.extra}>{line.contacts}</td>
              <td className={styles.extra}>{line.invited}</td>
              <td>{line.came}</td>
              <td>
                <Field
                  label={`Counted, not listed: ${line.name}`}
                  hideLabel
                  type="number"
                  inputClassName={styles.count}
                  placeholder="0"
                  value={line.counted === 0 ? "" : String(line.counted)}
                  save={(typed) =>
                    call("headcount.set", {
                      workshopId: workshop.id,
                      stratumId: line.stratumId,
                      people: Number(typed),
                    })
                  }
                />
              </td>
              <td className={styles.present}>{line.came + line.counted}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td className={styles.extra}>{sumOf(lines, "contacts")}</td>
            <td className={styles.extra}>{sumOf(lines, "invited")}</td>
            <td>{sumOf(lines, "came")}</td>
            <td className={styles.counted}>{sumOf(lines, "counted")}</td>
            <td className={styles.present}>{sumOf(lines, "came") + sumOf(lines, "counted")}</td>
          </tr>
        </tfoot>
      </table>
      <Missing lines={lines} />
    </aside>
  );
}

/** A stratum that is on the contact list and not in the hall. */
function Missing({ lines }: { lines: ReturnType<typeof frameOf> }) {
  if (sumOf(lines, "came") + sumOf(lines, "counted") === 0) return null;
  const missing = lines.filter(
    ({ stratumId, contacts, came, counted }) =>
      stratumId !== null && contacts > 0 && came + counted === 0,
  );
  if (missing.length === 0) return null;
  return (
    <p className={split.danger}>
      Nobody is here from {missing.map(({ name }) => name).join(" or ")}.
    </p>
  );
}
