import type { ChartSpec } from "../../../shared/report/model.ts";
import { ChartSvg } from "../../components/chart/ChartSvg.tsx";
import styles from "./ChartFigure.module.css";

type Props = { chart: ChartSpec; number: string };

/** A chart under its number, as in the Word file. */
export function ChartFigure({ chart, number }: Props) {
  return (
    <figure className={styles.figure}>
      <figcaption>
        <strong>Figure {number}</strong> {chart.title}
      </figcaption>
      <ChartSvg chart={chart} />
    </figure>
  );
}
