import type { Comparison } from "../../../shared/domain/agreement.ts";
import type { Agreement } from "../../../shared/domain/agreementMeasures.ts";
import table from "../../components/Table.module.css";
import styles from "./Compare.module.css";

/** How far two people agree: on each theme, and on all of them together. */
export function Measures({ comparison: { overall, themes } }: { comparison: Comparison }) {
  return (
    <>
      <div className={table.scroll}>
        <table className={table.table}>
          <caption className="visually-hidden">Agreement by theme</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {columns.map((name) => (
                <th key={name} scope="col" className={styles.figure}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name="All themes" row={overall} strong />
            {themes.map((theme) => (
              <Row key={theme.id} name={theme.name} row={theme} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.explain}>
        Kappa and alpha leave out what chance alone would bring about: 1 is full agreement, 0 no
        more than chance. – where one answer only was given.
      </p>
    </>
  );
}

const columns = ["Agreement", "Kappa", "Alpha", "Both", "Only here", "Only there"];

function Row({ name, row, strong }: { name: string; row: Agreement; strong?: true }) {
  const { agreement, kappa, alpha, both, onlyA, onlyB } = row;
  const cells = [
    shareWords(agreement),
    ...[kappa, alpha].map(measureWords),
    ...[both, onlyA, onlyB].map((n) => n.toLocaleString("en-GB")),
  ];
  return (
    <tr data-strong={strong}>
      <th scope="row" className={styles.theme}>
        {name}
      </th>
      {cells.map((cell, i) => (
        <td key={columns[i]} className={styles.figure}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** Rounded down, as the measures are: what is nearly full agreement is not shown as full. */
function shareWords(share: number | null): string {
  if (share === null) return "–";
  return share === 1 ? "100 %" : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

const measureWords = (value: number | null): string =>
  value === null ? "–" : (Math.floor(value * 100) / 100).toFixed(2).replace("-", "−");
