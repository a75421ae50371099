/** The views of Analysis in the order of their keys. */
export const views = [
  { view: "stratum", word: "By stratum" },
  { view: "question", word: "By question" },
  { view: "area", word: "By area" },
  { view: "together", word: "Together" },
  { view: "coverage", word: "Coverage" },
  { view: "balance", word: "Balance" },
  { view: "saturation", word: "Saturation" },
  { view: "contrast", word: "Contrast" },
  { view: "matrix", word: "Matrix" },
] as const;
export type View = (typeof views)[number]["view"];
