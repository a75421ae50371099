/** Between the margins of a portrait page, in twips (twentieths of a point). */
const textWidth = 9_298;
/** Left and right of the words of a cell. */
const padding = 190;
/** Of a letter in the type of tables, and of the bold one in their heads: a little more than they are on average. */
const widthOf = { text: 106, bold: 122 };
/** Of a figure, which is as wide in both, and of a point. */
const [figure, point] = [112, 60];
/** A word of more letters is broken. */
const unbroken = 18;
/** The first column says what a row is: it needs so much, and takes no more where others need it. */
const firstColumn = { least: 1_900, most: 3_100 };

function wordWidth(text: string, letter: number): number {
  let widest = 0;
  for (const word of text.split(/[\s\u2013-]+/)) {
    let width = 0;
    for (const each of word.slice(0, unbroken))
      width += /\d/.test(each) ? figure : each === "." ? point : letter;
    widest = Math.max(widest, width);
  }
  return widest;
}

/** How wide a column must be so that no word of it is broken. */
export function widthFor(head: string, cells: readonly string[]): number {
  const inCells = cells.map((each) => wordWidth(each, widthOf.text));
  return padding + Math.max(wordWidth(head, widthOf.bold), ...inCells);
}

/** How wide the first column must be, and how wide it would best be: enough for its words, not all of the page. */
export function firstWidth(
  head: string,
  cells: readonly string[],
): { least: number; best: number } {
  const least = widthFor(head, cells);
  const whole =
    Math.max(head.length, ...cells.map(({ length }) => length)) * widthOf.text + padding;
  return {
    least: Math.max(least, Math.min(whole, firstColumn.least)),
    best: Math.max(least, Math.min(whole, firstColumn.most)),
  };
}

/** Columns of a table that stand on one page side by side: their places, and all widths with the first column's. */
export type Part = { places: number[]; widths: number[] };

/**
 * Puts columns, all but the first, into as few parts as fit a page and of the same size, in order. Each part gets the
 * first column before its own.
 */
export function partsOf(first: { least: number; best: number }, needs: readonly number[]): Part[] {
  const room = textWidth - first.least;
  for (let parts = 1; ; parts++) {
    // The first ones have a column more where it does not come out even.
    const start = (part: number) => Math.ceil((part * needs.length) / parts);
    const groups = Array.from({ length: parts }, (_, part) =>
      needs.map((_, place) => place).slice(start(part), start(part + 1)),
    );
    const needed = groups.map((places) =>
      places.reduce((sum, place) => sum + (needs[place] ?? 0), 0),
    );
    if (parts < needs.length && needed.some((each) => each > room)) continue;
    const most = Math.max(...needed);
    const width = Math.max(first.least, Math.min(first.best, textWidth - most));
    return groups.map((places) => ({ places, widths: spread(width, places, needs) }));
  }
}

/** What a part leaves over goes half to the first column, half to the others. */
function spread(first: number, places: readonly number[], needs: readonly number[]): number[] {
  const own = places.map((place) => needs[place] ?? 0);
  const over = Math.max(0, textWidth - first - own.reduce((sum, each) => sum + each, 0)) / 2;
  return [first + over, ...own.map((each) => each + over / own.length)].map(Math.round);
}
