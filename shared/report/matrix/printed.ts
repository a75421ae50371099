import { smallestGroup } from "../../domain/smallGroups.ts";
import { type Attribution, attribute } from "../../domain/stakeholder.ts";
import { isOfSilent, type Summary } from "../../domain/summary.ts";
import { inTreeOrder, themePath } from "../../domain/theme.ts";
import { countedSnapshot, strataToPrint } from "../analysis/countedSnapshot.ts";
import { tablesOf } from "../analysis/peopleBehind.ts";
import { type Facts, readFacts } from "../facts.ts";
import type { Snapshot } from "../snapshot.ts";
import { byAlphabet } from "../words.ts";
import { notedThemes, unwritten } from "./noted.ts";

/** `who` tells a row from the others, `stratum` and `described` say more where that is allowed. */
export type PrintedRow = {
  who: string;
  stratum: string;
  described: string;
  /** theme → what is written */
  texts: ReadonlyMap<string, string>;
  /** Themes on which there are notes; null where that is not told. */
  noted: ReadonlySet<string> | null;
};
/** The framework matrix as it may leave the file: themes and rows that have anything written. */
export type PrintedMatrix = {
  themes: { id: string; path: string }[];
  rows: PrintedRow[];
  /** Whether a stratum is left out, as too small. */
  hidden: boolean;
};

/**
 * Respondents by themes. Each has their code, and is described as far as they allow; who is not for attribution has
 * no code either, and stands after the others in an order that says nothing.
 */
export function printedPeople(snapshot: Snapshot): PrintedMatrix {
  const facts = readFacts(snapshot);
  const { respondents, strata } = facts;
  const { shown, hidden } = strataToPrint(countedSnapshot(snapshot));
  const known = new Map([...strata].filter(([id]) => shown.has(id)));
  const own = Map.groupBy(snapshot.summaries, (summary) => summary.stakeholderId);
  const noted = notedThemes(snapshot, "people");
  const rows = respondents.flatMap((person): (PrintedRow & { open: boolean })[] => {
    const open = isOpen(person.attribution);
    const all = own.get(person.id) ?? [];
    const printed = open ? all.filter((summary) => !restsOnSilent(facts, summary)) : all;
    if (printed.length === 0) return [];
    const stratum = open ? ((person.stratumId && known.get(person.stratumId)) ?? "") : "";
    // Without a stratum that may be named, attribution by sector says no more than the code.
    const sector = person.attribution === "sector";
    return [
      {
        ...{ open, stratum, who: open ? person.code : "Not attributed" },
        described: open ? (sector ? stratum : attribute(person, known)) : "",
        texts: textsOf(printed),
        noted: open ? (noted.get(person.id) ?? new Set()) : null,
      },
    ];
  });
  const named = rows.filter(({ open }) => open);
  const others = rows
    .filter(({ open }) => !open)
    .sort((a, b) => byAlphabet(wordsOf(a), wordsOf(b)));
  const numbered = others.map((row, i) =>
    others.length === 1 ? row : { ...row, who: `${row.who} ${i + 1}` },
  );
  const all = [...named, ...numbered];
  return { themes: themesOf(snapshot, all), rows: all, hidden: hidden && all.length > 0 };
}

const isOpen = (attribution: Attribution): boolean =>
  attribution === "named" || attribution === "role" || attribution === "sector";
const wordsOf = ({ texts }: PrintedRow) => [...texts.values()].join("\n");

/** Strata by themes: none of so few respondents that it would say what one of them said. */
export function printedStrata(snapshot: Snapshot): PrintedMatrix {
  const facts = readFacts(snapshot);
  const [, byNotes] = tablesOf(countedSnapshot(snapshot), ({ stratumId }) => [stratumId ?? ""]);
  const own = Map.groupBy(snapshot.summaries, (summary) => summary.stratumId);
  const noted = notedThemes(snapshot, "strata");
  let hidden = false;
  const rows = snapshot.strata.flatMap(({ id, name }): PrintedRow[] => {
    const all = own.get(id) ?? [];
    if (all.length === 0) return [];
    // There are no totals that a held-back stratum could be worked out from, so the others stay.
    if ((byNotes?.(id)?.size ?? 0) < smallestGroup) {
      hidden = true;
      return [];
    }
    const printed = all.filter((summary) => !restsOnSilent(facts, summary));
    if (printed.length === 0) return [];
    const texts = textsOf(printed);
    return [{ who: name, stratum: name, described: "", texts, noted: noted.get(id) ?? new Set() }];
  });
  return { themes: themesOf(snapshot, rows), rows, hidden };
}

/** Whether somebody else said it, or may have, who is not to be attributed even by sector. */
const restsOnSilent = (
  { notes, people, unattributed }: Facts,
  { noteIds, stakeholderId }: Summary,
): boolean =>
  noteIds.some((id) => {
    const note = notes.get(id);
    const silent = (personId: string) => people.get(personId)?.attribution === "none";
    return note !== undefined && isOfSilent(note, stakeholderId, silent, unattributed);
  });

/** What a cell says: never nothing, which a screen reader would pass over. */
export const cellWords = ({ texts, noted }: PrintedRow, themeId: string): string =>
  texts.get(themeId) || unwritten(noted, themeId);

const textsOf = (summaries: readonly Summary[]) =>
  new Map(summaries.map(({ themeId, text }) => [themeId, text.trim()]));

/** Themes that have anything written, as they stand in the codebook. */
function themesOf({ themes }: Snapshot, rows: readonly PrintedRow[]): PrintedMatrix["themes"] {
  const written = new Set(rows.flatMap(({ texts }) => [...texts.keys()]));
  return inTreeOrder(themes)
    .filter(({ theme }) => written.has(theme.id))
    .map(({ theme: { id } }) => ({ id, path: themePath(themes, id) }));
}

/** Says what is never printed, whether or not there is any of it: how many there are would tell something. */
export const leftOutRule =
  "Summaries that rest on a note that is off the record, was taken back or is not for attribution are left out.";
