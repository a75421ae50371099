type Path = readonly (string | number)[];

/**
 * Finds in which line of a JSON text a part of it begins, counted from 1. A part that is not there has the line of
 * what it should be in.
 * @param text valid JSON
 */
export function jsonLines(text: string): (path: Path) => number {
  const starts = new Map<string, number>();
  let at = 0;
  let line = 1;
  const skip = () => {
    for (; /[\s,:]/.test(text[at] ?? ""); at++) if (text[at] === "\n") line++;
  };
  const readString = (): string => {
    const from = at++;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    return JSON.parse(text.slice(from, ++at)) as string;
  };
  const read = (path: Path) => {
    skip();
    starts.set(JSON.stringify(path), line);
    if (text[at] === "{" || text[at] === "[") {
      const isList = text[at++] === "[";
      for (let place = 0; ; place++) {
        skip();
        if (text[at] === "}" || text[at] === "]") break;
        const name = isList ? place : readString();
        read([...path, name]);
      }
      at++;
    } else if (text[at] === '"') readString();
    else while (/[^\s,\]}]/.test(text[at] ?? " ")) at++;
  };
  read([]);
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const found = starts.get(JSON.stringify(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}
