import { smallStrataRule } from "../../domain/smallGroups.ts";
import { companion } from "../frame.ts";
import type { Block, ReportDocument } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { heading } from "../words.ts";
import { unwrittenRule } from "./noted.ts";
import {
  cellWords,
  leftOutRule,
  type PrintedMatrix,
  type PrintedRow,
  printedPeople,
  printedStrata,
} from "./printed.ts";

/** So many themes stand beside one another: more would make columns of a few words. */
const mostAcross = 4;

/** What respondents, and strata, said on each theme, in the adviser's words: landscape, a few themes a table. */
export function frameworkMatrix(snapshot: Snapshot): ReportDocument {
  const [people, strata] = [printedPeople(snapshot), printedStrata(snapshot)];
  const parts = [
    ...part("By respondent", "by-respondent", people, "Respondent"),
    ...part("By stratum", "by-stratum", strata, "Stratum"),
  ];
  const remarks = [
    "Each cell says in the adviser’s words what a respondent or a stratum said on a theme. Respondents have a code, and are described only as far as each of them allowed.",
    unwrittenRule,
    ...(people.hidden || strata.hidden ? [smallStrataRule] : []),
    leftOutRule,
    ...(parts.length === 0 ? ["There is no summary to print yet."] : []),
  ];
  return companion(snapshot, {
    id: "framework-matrix",
    page: "landscape",
    subtitle: "Framework matrix",
    blocks: [
      heading(1, "About these tables", "about"),
      ...remarks.map((text): Block => ({ kind: "paragraph", text })),
      ...parts,
    ],
  });
}

function part(title: string, id: string, matrix: PrintedMatrix, column: string): Block[] {
  if (matrix.rows.length === 0) return [];
  return [
    heading(1, title, id),
    ...inTables(matrix).map((themes): Block => {
      // A row in which none of these themes has anything would only say so.
      const rows = matrix.rows.filter(({ texts }) => themes.some((theme) => texts.has(theme.id)));
      return {
        kind: "table",
        table: {
          caption: themes.map(({ path }) => path).join("; "),
          description: `Each row is a ${column.toLowerCase()}, each other column a theme; the cells say what was said on it.`,
          header: [column, ...themes.map(({ path }) => path)],
          rows: rows.map((row) => [
            whoWords(row),
            ...themes.map((theme) => cellWords(row, theme.id)),
          ]),
          widths: [3, ...themes.map(() => 6)],
          flows: true,
        },
      };
    }),
  ];
}

const whoWords = ({ who, described }: PrintedRow): string =>
  described ? `${who}\n${described}` : who;

type PrintedTheme = PrintedMatrix["themes"][number];

/** Themes in tables of much the same width. Long texts get wide columns, or they would run over pages. */
function inTables({ themes, rows }: PrintedMatrix): PrintedTheme[][] {
  const sizes = new Map(
    themes.map(({ id }) => [
      id,
      columnFor(Math.max(...rows.map(({ texts }) => texts.get(id)?.length ?? 0))),
    ]),
  );
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const each = all / Math.ceil(all / mostAcross);
  const tables: PrintedTheme[][] = [];
  let filled = mostAcross;
  for (const theme of themes) {
    const size = sizes.get(theme.id) ?? 1;
    if (filled >= each || filled + size > mostAcross) {
      tables.push([]);
      filled = 0;
    }
    tables.at(-1)?.push(theme);
    filled += size;
  }
  return tables;
}

/** How many columns' room a theme takes whose longest text has so many characters. */
const columnFor = (longest: number): number => (longest <= 700 ? 1 : longest <= 1_600 ? 2 : 4);
