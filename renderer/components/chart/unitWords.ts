import type { ChartSpec } from "../../../shared/report/model.ts";

/** "Number of interviews", "% of the stratum’s interviews" */
export const unitWords = ({ unit }: ChartSpec): string =>
  unit.startsWith("%") ? unit : `Number of ${unit}`;
