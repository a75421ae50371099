import { sheets } from "../documents.ts";
import { exhibitParts } from "../exhibits/exhibitParts.ts";
import { exhibitSentences } from "../exhibits/exhibitSheets.ts";
import { tablesOf } from "../exhibits/grid.ts";
import type { Block, EditTarget } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { appendix, proseBlocks } from "../words.ts";

/** The tables of the analysis that the adviser put into the report, each with its chart where it has one. */
export function exhibits(snapshot: Snapshot): Block[] {
  if (snapshot.exhibits.length === 0) return [];
  return [
    appendix("What the notes come to", "appendix-exhibits"),
    {
      kind: "paragraph",
      text: "What was said on the record, counted. Where interviews are counted, each counts once in a figure, however many notes it has there. A theme counts with those below it.",
    },
    ...snapshot.exhibits.flatMap(({ id, sheet, caption }): Block[] => {
      const edit: EditTarget = { type: "exhibit", id };
      const { chart, howToRead, grids, rule } = exhibitParts(snapshot, sheet);
      const tables = grids.filter(({ rows }) => rows.length > 0).flatMap(tablesOf);
      return [
        {
          ...{ kind: "heading", level: 2, appendix: true, edit },
          ...{ text: sheets[sheet].name, id: `exhibit-${id}` },
        },
        ...leading(
          proseBlocks(caption.trim() === "" ? exhibitSentences[sheet] : caption, false, edit),
        ),
        ...(chart ? [{ kind: "chart", chart } satisfies Block] : []),
        ...(howToRead && tables.length > 0
          ? leading([{ kind: "paragraph", text: howToRead }])
          : []),
        ...tables.map((table): Block => ({ kind: "table", table })),
        ...(tables.length === 0
          ? [{ kind: "paragraph", text: "Nothing has been counted yet." } satisfies Block]
          : []),
        ...(rule ? [{ kind: "paragraph", text: rule } satisfies Block] : []),
      ];
    }),
  ];
}

/** The chart or table that sentences lead into stands on their page. */
const leading = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === "paragraph" ? { ...block, leads: true } : block));
