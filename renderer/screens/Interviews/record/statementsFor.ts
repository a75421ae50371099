import type { Statement } from "../../../../shared/domain/correction.ts";

/** How many are offered at a time: more than are on screen need more words. */
const most = 30;

/** The statements that fit what was typed: the one of that number first, then those with all the words. */
export function statementsFor(statements: readonly Statement[], typed: string): Statement[] {
  const words = typed.toLocaleLowerCase("en-GB").split(/\s+/).filter(Boolean);
  const [only = ""] = words;
  const numbered = words.length === 1 && /^\d+$/.test(only) ? Number(only) : null;
  const fits = ({ text, number }: Statement) => {
    const lower = text.toLocaleLowerCase("en-GB");
    return number === numbered || words.every((word) => lower.includes(word));
  };
  return statements
    .filter(fits)
    .toSorted((a, b) => Number(b.number === numbered) - Number(a.number === numbered))
    .slice(0, most);
}
