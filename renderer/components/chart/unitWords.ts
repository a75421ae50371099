import type { ChartSpec } from "../../../shared/report/model.ts";

/** "Number of interviews", "% of the stratum’s interviews" */
export const unitWords = ({ unit, shape }: ChartSpec): string =>
  shape === "beside" ? unit : `Number of ${unit}`;
