import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { Strength } from "../../../shared/domain/strength.ts";
import styles from "./EvidenceColumn.module.css";

type Props = { strength: Strength; strata: readonly Stratum[] };

/** Who says so and who does not, in interviews by stratum. */
export function Contrast({ strength, strata }: Props) {
  const names = new Map(strata.map((stratum) => [stratum.id, stratum.name]));
  return (
    <table className={styles.contrast}>
      <caption className={styles.caption}>Contrast between strata</caption>
      <thead>
        <tr>
          <th scope="col">Stratum</th>
          <th scope="col">Supports</th>
          <th scope="col">Against</th>
          <th scope="col">Silent</th>
        </tr>
      </thead>
      <tbody>
        {strength.contrast.map((row) => (
          <tr key={row.stratumId}>
            <th scope="row">{names.get(row.stratumId)}</th>
            <td data-some={row.supports > 0 ? "supports" : undefined}>{row.supports}</td>
            <td data-some={row.against > 0 ? "against" : undefined}>{row.against}</td>
            <td>{row.silent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
