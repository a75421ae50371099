import { institutionalWords, surnameTitles, wordNames, wordTitles } from "./commonWords.ts";
import type { Span } from "./contactDetails.ts";
import type { Token } from "./tokens.ts";

/** A title with the name that follows it: "Mr Patel", "Cllr A. Jones", "mrs smith". */
export function titledNames(text: string, tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at): Span[] => {
    const sure = surnameTitles.has(token.word);
    if (!sure && !(wordTitles.has(token.word) && token.capital)) return [];
    let last = at + 1;
    // Initials, and a first name before the family name.
    while (isInitial(tokens[last]) && follows(text, tokens[last], tokens[last + 1])) last++;
    const name = tokens[last];
    if (!name || !follows(text, tokens[last - 1], name) || !isNameAfter(token, name)) return [];
    const next = tokens[last + 1];
    if (next && name.capital && next.capital && isNameWord(next) && follows(text, name, next))
      last++;
    return [{ start: token.start, end: tokens[last]?.end ?? name.end }];
  });
}

const isInitial = (token: Token | undefined) => token?.capital === true && token.word.length === 1;
/** Nothing stands between them but a space or the full stop of a title or an initial. */
const follows = (text: string, one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  /^\.?[ \u00a0]{0,2}$/.test(text.slice(one.end, other.start));
const isNameWord = ({ word }: Token) =>
  word.length > 1 && !institutionalWords.has(word) && !/\d/.test(word);

/** "Mr" is enough for a name in small letters; after other titles it has a capital. */
function isNameAfter(title: Token, name: Token): boolean {
  if (name.capital)
    return isNameWord(name) || (plainTitles.has(title.word) && name.word.length > 1);
  return plainTitles.has(title.word) && isNameWord(name) && !wordNames.has(name.word);
}
const plainTitles = new Set(["mr", "mrs", "ms", "mx"]);
