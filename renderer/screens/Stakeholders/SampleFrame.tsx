import { type FrameRow, sampleFrame } from "../../../shared/domain/contacts/sampleFrame.ts";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { Interview } from "../../../shared/domain/interview.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { TargetField } from "../../components/TargetField.tsx";
import styles from "./SampleFrame.module.css";

type Props = {
  strata: readonly Stratum[];
  people: readonly Stakeholder[];
  interviews: readonly Interview[];
};

/** The sample frame: how many of each stratum are to be heard, and who is still missing. */
export function SampleFrame({ strata, people, interviews }: Props) {
  const { rows, all } = sampleFrame(strata, people, interviews);
  const stratum = new Map(strata.map((each) => [each.id, each]));
  const numbers = (row: FrameRow) => (
    <>
      <td>{row.fromList + row.byReferral}</td>
      <td>{row.interviewed}</td>
      <td className={row.missing ? styles.missing : undefined}>{row.missing ?? "–"}</td>
    </>
  );
  return (
    <details className={styles.frame}>
      <summary>
        <b>Sample frame</b> {frameWords(rows, all)}
      </summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Stratum</th>
            <th scope="col">Target</th>
            <th scope="col">Listed</th>
            <th scope="col">Interviewed</th>
            <th scope="col">Still missing</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const own = row.stratumId === null ? undefined : stratum.get(row.stratumId);
            return (
              <tr key={row.stratumId}>
                <th scope="row">{row.name}</th>
                <td>{own ? <TargetField stratum={own} /> : "–"}</td>
                {numbers(row)}
              </tr>
            );
          })}
          <tr className={styles.all}>
            <th scope="row">{all.name}</th>
            <td>{all.target ?? "–"}</td>
            {numbers(all)}
          </tr>
        </tbody>
      </table>
    </details>
  );
}

/** "20 interviewed, target 25; still missing: LSP partners 3, Members and officers 2" */
function frameWords(rows: readonly FrameRow[], all: FrameRow): string {
  if (all.target === null) return `${all.interviewed} interviewed; no targets set yet`;
  const missing = rows.filter((row) => row.missing).map((row) => `${row.name} ${row.missing}`);
  return `${all.interviewed} interviewed, target ${all.target}; ${missing.length === 0 ? "nobody is missing" : `still missing: ${missing.join(", ")}`}`;
}
