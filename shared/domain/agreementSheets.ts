import type { Comparison } from "./agreement.ts";
import type { Agreement } from "./agreementMeasures.ts";
import type { Sheet } from "./table/sheet.ts";

/** What the two files are called in a table. */
type Names = { a: string; b: string };

/** The comparison as tables: each disagreement side by side, and the measures of each theme. */
export function comparisonSheets(comparison: Comparison, { a, b }: Names): [Sheet, Sheet] {
  const list = (themes: string[]) => themes.join("; ") || null;
  return [
    {
      name: "Disagreements",
      header: ["Who said it", "Note", "Themes of both", `Only ${a}`, `Only ${b}`],
      rows: comparison.disagreements.map(({ who, text, both, onlyA, onlyB }) => [
        ...[who, text, list(both), list(onlyA), list(onlyB)],
      ]),
    },
    {
      name: "Agreement",
      header: [
        ...["Theme", "Agreement (%)", "Cohen's kappa", "Krippendorff's alpha"],
        ...["Both", `Only ${a}`, `Only ${b}`, "Neither"],
      ],
      rows: [
        ["All themes", ...figures(comparison.overall)],
        ...comparison.themes.map((theme) => [theme.name, ...figures(theme)]),
      ],
    },
  ];
}

const rounded = (value: number | null, places: number) =>
  value === null ? null : Number(value.toFixed(places));

const figures = ({ agreement, kappa, alpha, both, onlyA, onlyB, neither }: Agreement) => [
  rounded(agreement === null ? null : agreement * 100, 1),
  ...[rounded(kappa, 3), rounded(alpha, 3), both, onlyA, onlyB, neither],
];
