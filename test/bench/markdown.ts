import type { Block, Cell, Inline, ReportDocument, TableSpec } from "../../shared/report/model.ts";

/** The same text as Markdown, for another program to make a Word file of. */
export const toMarkdown = (document: ReportDocument): string =>
  document.blocks.map(block).filter(Boolean).join("\n\n");

/** Text in which no character means anything to pandoc. */
const plain = (text: string) =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~^$"'@:=]/g, "\\$&").replaceAll("\n", " ");

const inline = (text: Inline): string =>
  typeof text === "string"
    ? plain(text)
    : text
        .map((run) => {
          const mark = run.bold ? "**" : run.italic ? "*" : "";
          return `${mark}${plain(run.text)}${mark}`;
        })
        .join("");

const bullets = (items: readonly Inline[]) => items.map((item) => `- ${inline(item)}`).join("\n");

function table({ caption, header, rows, widths }: TableSpec): string {
  const words = (cell: Cell) => plain(typeof cell === "string" ? cell : `${cell.rag} ${cell.text}`);
  const row = (cells: readonly Cell[]) => `| ${cells.map(words).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(Math.max(3, Math.round(width)))).join("|")}|`;
  return [row(header), rule, ...rows.map(row), "", `: ${plain(caption)}`].join("\n");
}

function block(given: Block): string {
  switch (given.kind) {
    case "cover":
      return [given.title, given.subtitle, ...given.lines].map(plain).join("\n\n");
    case "heading":
      return `${"#".repeat(given.level)} ${plain(given.text)}`;
    case "numbered":
    case "paragraph":
      return inline(given.text);
    case "label":
    case "empty":
      return plain(given.text);
    case "bullets":
      return bullets(given.items);
    case "quotation":
      return `> ${plain(given.text)} ${plain(given.attribution)}`;
    case "table":
      return table(given.table);
    case "chart": {
      const { title, categories, series } = given.chart;
      const rows = categories.map((name, i) => [
        name,
        ...series.map((each) => String(each.values[i])),
      ]);
      const header = [title, ...series.map((each) => each.name)];
      return table({ caption: title, description: "", header, rows, widths: header.map(() => 10) });
    }
    case "box":
      return [
        `**${plain(given.title)}**`,
        ...given.pieces.map((piece) =>
          piece.kind === "bullets" ? bullets(piece.items) : inline(piece.text),
        ),
      ].join("\n\n");
    case "checks":
      return bullets(given.items.map(({ text }) => text));
    case "contents":
    case "room":
    case "page-break":
      return "";
  }
}
