import { ragWords } from "../../../shared/domain/plan/rag.ts";
import type { Cell, TableSpec } from "../../../shared/report/model.ts";
import { columnsOf } from "./columns.ts";
import { keepNext, paragraph, run, runs } from "./paragraphs.ts";
import { colours, ragColours } from "./styles.ts";
import { escapeLine } from "./xml.ts";

/** Tables of up to so many lines stay on one page: longer ones would leave half of the page before them empty. */
const short = 16;
/** How wide a letter of a table is, about, and what a cell keeps free at its sides, in twips. */
const [letter, padding] = [106, 180];

const edge = (side: string, style: "none" | "single") =>
  `<w:${side} w:val="${style}" w:sz="${style === "none" ? 0 : 4}" w:space="0" w:color="${style === "none" ? "auto" : colours.line}"/>`;
const borders = `<w:tblBorders>${edge("top", "none")}${edge("left", "none")}${edge("bottom", "single")}${edge("right", "none")}${edge("insideH", "single")}${edge("insideV", "none")}</w:tblBorders>`;
const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
const margins = `<w:tblCellMar>${margin("top", 30)}${margin("left", 90)}${margin("bottom", 30)}${margin("right", 90)}</w:tblCellMar>`;
const look =
  '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
const shading = `<w:shd w:val="clear" w:color="auto" w:fill="${colours.wash}"/>`;

/** A table with a header row that repeats, rows that stay whole, fixed columns and alt text. */
export function tableOf(table: TableSpec, textWidth: number): string {
  const { header, rows, widths, caption, description, flows } = table;
  const columns = columnsOf(header, widths, textWidth);
  const width = columns.reduce((all, each) => all + each, 0);
  const cells = (texts: readonly Cell[], style: string, fill: string, keep: string) =>
    columns
      .map((column, i) => {
        const content = paragraph(style, cellRuns(texts[i] ?? ""), keep);
        return `<w:tc><w:tcPr><w:tcW w:w="${column}" w:type="dxa"/>${fill}</w:tcPr>${content}</w:tc>`;
      })
      .join("");
  const row = (properties: string, content: string) =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${content}</w:tr>`;
  const whole = isShort(rows, columns);
  // No row is alone on a page.
  const last = rows.length - 1;
  const keepAt = (i: number) =>
    keepNext(!flows && i < last && (whole || i === 0 || i === last - 1));
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}${look}`,
    `<w:tblCaption w:val="${escapeLine(caption)}"/><w:tblDescription w:val="${escapeLine(description)}"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join("")}</w:tblGrid>`,
    row("<w:tblHeader/>", cells(header, "TableHead", shading, keepNext(true))),
    ...rows.map((each, i) => row("", cells(each, "TableText", "", keepAt(i)))),
    "</w:tbl>",
  ].join("");
}

/** Whether all rows together have few lines. */
function isShort(rows: TableSpec["rows"], columns: readonly number[]): boolean {
  let lines = 0;
  for (const row of rows) {
    lines += Math.max(...row.map((each, i) => linesOf(each, columns[i] ?? 0)));
    if (lines > short) return false;
  }
  return true;
}

function linesOf(cell: Cell, width: number): number {
  const across = Math.max(1, Math.floor((width - padding) / letter));
  const text = typeof cell === "string" ? cell : `${ragWords[cell.rag]} ${cell.text ?? ""}`;
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / across)), 0);
}

/** The colour stands behind its own words, then what else there is to say. */
function cellRuns(cell: Cell): string {
  if (typeof cell === "string") return runs(cell);
  const { fill, ink } = ragColours[cell.rag];
  const colour = `<w:rPr><w:b/><w:bCs/><w:color w:val="${ink}"/><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:rPr>`;
  return run(` ${ragWords[cell.rag]} `, colour) + (cell.text ? run(` ${cell.text}`) : "");
}
