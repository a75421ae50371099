/** Words as they are compared: without case, accents, signs and the number of spaces; signs alone stay as they are. */
export function fold(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words || text.trim();
}

type Known = { name: string; role: string; organisation: string };

/** The same for two records of one person or body: name and organisation; where there is no name, the role instead. */
export const sameKey = ({ name, role, organisation }: Known): string =>
  [fold(name) || `as ${fold(role)}`, fold(organisation)].join("\n");
