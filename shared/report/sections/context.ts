import type { Block } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { cell, heading, written } from "../words.ts";

export function context(snapshot: Snapshot): Block[] {
  const place = snapshot.diagnostic.area || "Local";
  return [
    heading(1, "Context", "context"),
    heading(2, "National context", "national-context"),
    ...written(snapshot, "nationalContext"),
    heading(2, `${place} context`, "local-context"),
    ...written(snapshot, "localContext"),
    ...indicators(snapshot),
  ];
}

function indicators({ indicators: list }: Snapshot): Block[] {
  if (list.length === 0) return [];
  const withTargets = list.some((each) => each.comparator || each.target);
  const rows = list.map((each) => {
    const shown = [
      [each.code, each.wording].filter(Boolean).join(": "),
      [each.survey, each.year].filter(Boolean).join(" "),
      each.value,
    ];
    const target = [each.target, each.targetDate].filter(Boolean).join(" by ");
    return [...shown, ...(withTargets ? [each.comparator, target] : [])].map(cell);
  });
  return [
    {
      kind: "table",
      table: {
        caption: "Indicators",
        description:
          "Indicators of the local context with the survey they come from and their value.",
        header: ["Indicator", "Survey", "Value", ...(withTargets ? ["Comparator", "Target"] : [])],
        rows,
        widths: withTargets ? [5, 2, 1, 2, 2] : [6, 3, 1],
      },
    },
  ];
}
