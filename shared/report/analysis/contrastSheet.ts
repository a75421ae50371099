import { type ContrastRow, contrastOf } from "../../domain/analysis/contrast.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { themePath } from "../../domain/theme.ts";
import type { Snapshot } from "../snapshot.ts";
import { countedSnapshot, strataToPrint } from "./countedSnapshot.ts";

/** Contrast as it is printed: how far apart the strata are is of those that are not left out. */
export function contrastToPrint(snapshot: Snapshot) {
  const counted = countedSnapshot(snapshot);
  const findings = snapshot.headings.flatMap((heading) => heading.findings);
  const { shown, hidden } = strataToPrint(counted);
  const strata = counted.strata.filter(({ id }) => shown.has(id));
  const contrast = contrastOf({ ...counted, strata }, findings);
  const statements = new Map(findings.map(({ id, statement }) => [id, statement]));
  const groups = contrast.groups.map(({ stratumId, held }) => {
    const place = snapshot.strata.findIndex(({ id }) => id === stratumId);
    return { place, held, name: snapshot.strata[place]?.name ?? "" };
  });
  return { ...contrast, groups, statements, hidden, compared: strata.length > 1 };
}

/** Where strata differ: small groups are left out. */
export function contrastSheet(snapshot: Snapshot): Sheet {
  const contrast = contrastToPrint(snapshot);
  const names = contrast.groups.map(({ name, held }) => `${name}, of ${held} interviews`);
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
    contrast.compared ? Math.round(row.difference * 100) : null,
  ];
  return {
    name: "Contrast",
    header,
    rows: [
      ...contrast.themes.map((row) => line("Theme", themePath(snapshot.themes, row.id), row)),
      ...contrast.findings.map((row) =>
        line("Key message", contrast.statements.get(row.id) ?? "", row),
      ),
      ...(contrast.hidden ? [[smallGroupRule, ...header.slice(1).map(() => null)]] : []),
    ],
  };
}
