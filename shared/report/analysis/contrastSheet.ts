import { type ContrastRow, contrastOf } from "../../domain/analysis/contrast.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { themePath } from "../../domain/theme.ts";
import type { Snapshot } from "../snapshot.ts";
import { countedSnapshot, strataToPrint } from "./countedSnapshot.ts";

/** Where strata differ: small groups are left out, and how far apart the strata are is of those that are left. */
export function contrastSheet(snapshot: Snapshot): Sheet {
  const counted = countedSnapshot(snapshot);
  const findings = snapshot.headings.flatMap((heading) => heading.findings);
  const print = strataToPrint(counted);
  const strata = counted.strata.filter(({ id }) => print.shown.has(id));
  const contrast = contrastOf({ ...counted, strata }, findings);
  const statements = new Map(findings.map(({ id, statement }) => [id, statement]));
  const names = contrast.groups.map(
    ({ stratumId, held }) =>
      `${snapshot.strata.find(({ id }) => id === stratumId)?.name ?? ""}, of ${held} interviews`,
  );
  const header = [
    ...["What", "Theme or key message"],
    ...names,
    ...names.map((name) => `${name}: against`),
    ...["All interviews", "All interviews: against", "Difference in points"],
  ];
  const line = (what: string, name: string, row: ContrastRow) => [
    ...[what, name],
    ...row.raised,
    ...row.against,
    ...[row.total, row.totalAgainst],
    strata.length > 1 ? Math.round(row.difference * 100) : null,
  ];
  return {
    name: "Contrast",
    header,
    rows: [
      ...contrast.themes.map((row) => line("Theme", themePath(snapshot.themes, row.id), row)),
      ...contrast.findings.map((row) => line("Key message", statements.get(row.id) ?? "", row)),
      ...(print.hidden ? [[smallGroupRule, ...header.slice(1).map(() => null)]] : []),
    ],
  };
}
