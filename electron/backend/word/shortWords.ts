/**
 * The layout tries the breaks of a word that is wider than its line one by one: a pasted address of some
 * thousand characters takes minutes. Such words are told by their length, and parted to fit any column.
 */
const overlong = /\S{31,}/gu;
const part = /\S{12}(?=\S)/gu;

/** Does some work on a formatted body in which overlong words are parted by spaces, and puts them back after. */
export function withShortWords<T>(body: unknown, work: () => T): T {
  const undo: (() => void)[] = [];
  shorten(body, undo);
  try {
    return work();
  } finally {
    for (const each of undo) each();
  }
}

function shorten(element: unknown, undo: (() => void)[]): void {
  if (typeof element !== "object" || element === null) return;
  const holder = element as Record<string, unknown>;
  for (const [key, value] of Object.entries(holder)) {
    if (key === "_attr") continue;
    if (typeof value !== "string") shorten(value, undo);
    else if (value.search(overlong) >= 0) {
      holder[key] = value.replace(overlong, (word) => word.replace(part, "$& "));
      undo.push(() => {
        holder[key] = value;
      });
    }
  }
}
