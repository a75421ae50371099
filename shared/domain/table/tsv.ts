/** Rows of cells as a spreadsheet puts them on the clipboard: tabs between, quotation marks round line breaks. */
export function readTsv(text: string): string[][] {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotation marks must end at a tab, a line's end or the text's end; otherwise they are text.
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;
  for (let at = 0; ; at++) {
    cell.lastIndex = at;
    const [whole = "", quoted] = cell.exec(source) ?? [];
    row.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (source[at] === "\t") continue;
    rows.push(row);
    row = [];
    if (at >= source.length) return rows;
  }
}

/** The other way: what `readTsv` reads back as it was. */
export const writeTsv = (cells: readonly (readonly string[])[]): string =>
  cells
    .map((row) =>
      row
        .map((cell) => (/[\t\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join("\t"),
    )
    .join("\n");
