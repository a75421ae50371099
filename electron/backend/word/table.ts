import {
  BorderStyle,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { cleanText } from "../../../shared/domain/text.ts";
import type { TableSpec } from "../../../shared/report/model.ts";
import { colours, textWidth } from "./styles.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const rule = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color });
const margins = { top: 30, bottom: 30, left: 90, right: 90 };

/** A table with a header row that repeats, rows that stay whole, fixed columns and alt text. */
export function tableOf({ header, rows, widths, caption, description }: TableSpec): Table {
  const sum = widths.reduce((all, each) => all + each, 0);
  const columnWidths = widths.map((each) => Math.floor((textWidth * each) / sum));
  const cellsOf = (texts: readonly string[], style: string, fill?: string) =>
    columnWidths.map(
      (size, i) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          ...(fill && { shading: { fill } }),
          children: [new Paragraph({ style, children: linesOf(texts[i] ?? "") })],
        }),
    );
  const table = new Table({
    columnWidths,
    // Once for the table and not in each cell: that halves the file and the time.
    margins,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((all, each) => all + each, 0), type: WidthType.DXA },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: rule(colours.line, 4),
      insideHorizontal: rule(colours.line, 4),
    },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cellsOf(header, "TableHead", colours.wash),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, "TableText") })),
    ],
  });
  describe(table, caption, description);
  return table;
}

const linesOf = (text: string) =>
  cleanText(text)
    .split("\n")
    .map((row, i) => new TextRun({ text: row, ...(i > 0 && { break: 1 }) }));

/**
 * docx has no option for a table's alt text: the two elements go to the end of its properties,
 * where the schema wants them. A test holds this, because it reaches into the library.
 */
function describe(table: Table, caption: string, description: string): void {
  const properties = (table as unknown as { root: { root: unknown[] }[] }).root[0];
  properties?.root.push(
    new StringValueElement("w:tblCaption", cleanText(caption)),
    new StringValueElement("w:tblDescription", cleanText(description)),
  );
}
