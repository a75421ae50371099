import { smallestGroup } from "../../domain/smallGroups.ts";
import { type Attribution, attribute } from "../../domain/stakeholder.ts";
import type { Summary } from "../../domain/summary.ts";
import { inTreeOrder, themePath } from "../../domain/theme.ts";
import { countedSnapshot, strataToPrint } from "../analysis/countedSnapshot.ts";
import { readFacts } from "../facts.ts";
import type { Snapshot } from "../snapshot.ts";
import { byAlphabet } from "../words.ts";

/** `who` tells a row from the others, `stratum` and `described` say more where that is allowed. */
export type PrintedRow = {
  who: string;
  stratum: string;
  described: string;
  /** theme → what is written */
  texts: ReadonlyMap<string, string>;
};
/** The framework matrix as it may leave the file: themes and rows that have anything written. */
export type PrintedMatrix = {
  themes: { id: string; path: string }[];
  rows: PrintedRow[];
  /** How many summaries are left out because of a note that they rest on. */
  leftOut: number;
  /** Whether a stratum is left out, as too small. */
  hidden: boolean;
};

/**
 * Respondents by themes. Each has their code, and is described as far as they allow; who is not for attribution has
 * no code either, and stands after the others in an order that says nothing.
 */
export function printedPeople(snapshot: Snapshot): PrintedMatrix {
  const { respondents, strata, notes, unattributed } = readFacts(snapshot);
  const { shown, hidden } = strataToPrint(countedSnapshot(snapshot));
  const known = new Map([...strata].filter(([id]) => shown.has(id)));
  const own = Map.groupBy(snapshot.summaries.written, (summary) => summary.stakeholderId);
  /** Somebody else may have said it, who is not for attribution. */
  const mayBeAnothers = ({ noteIds }: Summary) =>
    noteIds.some((id) => {
      const note = notes.get(id);
      return (
        note?.speakerId === null &&
        (note.unattributed || (note.interviewId !== null && unattributed.has(note.interviewId)))
      );
    });
  let leftOut = snapshot.summaries.confined.people;
  const rows = respondents.flatMap((person): (PrintedRow & { open: boolean })[] => {
    const open = isOpen(person.attribution);
    const all = own.get(person.id) ?? [];
    const printed = open ? all.filter((summary) => !mayBeAnothers(summary)) : all;
    leftOut += all.length - printed.length;
    if (printed.length === 0) return [];
    const stratum = open ? ((person.stratumId && known.get(person.stratumId)) ?? "") : "";
    // Without a stratum that may be named, attribution by sector says no more than the code.
    const sector = person.attribution === "sector";
    return [
      {
        ...{ open, stratum, who: open ? person.code : "Not attributed" },
        described: open ? (sector ? stratum : attribute(person, known)) : "",
        texts: textsOf(printed),
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
  return { themes: themesOf(snapshot, all), rows: all, leftOut, hidden: hidden && all.length > 0 };
}

const isOpen = (attribution: Attribution): boolean =>
  attribution === "named" || attribution === "role" || attribution === "sector";
const wordsOf = ({ texts }: PrintedRow) => [...texts.values()].join("\n");

/** Strata by themes: none of so few respondents that it would say what one of them said. */
export function printedStrata(snapshot: Snapshot): PrintedMatrix {
  const { respondents, people, notes, unattributed } = readFacts(snapshot);
  const own = Map.groupBy(snapshot.summaries.written, (summary) => summary.stratumId);
  /** Whoever said it, or may have said it, is not to be attributed even by sector. */
  const isNotForSector = ({ noteIds }: Summary) =>
    noteIds.some((id) => {
      const note = notes.get(id);
      if (!note) return false;
      if (note.speakerId !== null) return people.get(note.speakerId)?.attribution === "none";
      return note.unattributed || (note.interviewId !== null && unattributed.has(note.interviewId));
    });
  let leftOut = snapshot.summaries.confined.strata;
  let hidden = false;
  const rows = snapshot.strata.flatMap(({ id, name }): PrintedRow[] => {
    const all = own.get(id) ?? [];
    if (all.length === 0) return [];
    if (respondents.filter(({ stratumId }) => stratumId === id).length < smallestGroup) {
      hidden = true;
      return [];
    }
    const printed = all.filter((summary) => !isNotForSector(summary));
    leftOut += all.length - printed.length;
    if (printed.length === 0) return [];
    return [{ who: name, stratum: name, described: "", texts: textsOf(printed) }];
  });
  return { themes: themesOf(snapshot, rows), rows, leftOut, hidden };
}

const textsOf = (summaries: readonly Summary[]) =>
  new Map(summaries.map(({ themeId, text }) => [themeId, text.trim()]));

/** Themes that have anything written, as they stand in the codebook. */
function themesOf({ themes }: Snapshot, rows: readonly PrintedRow[]): PrintedMatrix["themes"] {
  const written = new Set(rows.flatMap(({ texts }) => [...texts.keys()]));
  return inTreeOrder(themes)
    .filter(({ theme }) => written.has(theme.id))
    .map(({ theme: { id } }) => ({ id, path: themePath(themes, id) }));
}

/** Says how many summaries are left out; "" where none is. */
export function leftOutWords(count: number): string {
  if (count === 0) return "";
  const why = "a note that is off the record, was taken back or is not for attribution";
  return count === 1
    ? `One summary is left out: it rests on ${why}.`
    : `${count} summaries are left out: each rests on ${why}.`;
}
