import type { Section } from "../framework.ts";

/**
 * How a framework numbers by place. "by-section": "2.14", its first sub-question "2.14a". A prefix: "G1", "G2" and on
 * through all sections. Sections are 1, 2, 3 in both.
 */
export type Numbering = "by-section" | { prefix: string };
type Numbered = {
  id: string;
  number: string;
  questions: readonly { id: string; number: string; parentId: string | null }[];
};

/** The number of every section and question by its place. Sub-questions stand after their question. */
export function numbersByPlace(
  sections: readonly Numbered[],
  numbering: Numbering,
): Map<string, string> {
  const numbers = new Map<string, string>();
  let running = 0;
  sections.forEach((section, s) => {
    numbers.set(section.id, String(s + 1));
    if (numbering === "by-section") running = 0;
    const subs = new Map<string, number>();
    for (const { id, parentId } of section.questions) {
      const before = subs.get(parentId ?? "") ?? 0;
      if (parentId !== null) {
        subs.set(parentId, before + 1);
        numbers.set(id, `${numbers.get(parentId) ?? ""}${letters(before)}`);
      } else {
        running++;
        const start = numbering === "by-section" ? `${s + 1}.` : numbering.prefix;
        numbers.set(id, `${start}${running}`);
      }
    }
  });
  return numbers;
}

/** How a framework numbers, where every number it has is that of its place; null for any other numbering. */
export function numberingOf(sections: readonly Numbered[]): Numbering | null {
  const first = sections.flatMap(({ questions }) => questions)[0]?.number ?? "";
  const prefix = /^(.*\D|)1$/.exec(first)?.[1];
  const known: Numbering[] = ["by-section", ...(prefix === undefined ? [] : [{ prefix }])];
  return known.find((each) => stands(sections, each)) ?? null;
}

function stands(sections: readonly Numbered[], numbering: Numbering): boolean {
  const numbers = numbersByPlace(sections, numbering);
  return sections.every(
    (section) =>
      numbers.get(section.id) === section.number &&
      section.questions.every(({ id, number }) => numbers.get(id) === number),
  );
}

/**
 * The numbering to put a framework into that has another order now: its own, where all its questions are numbered
 * with one prefix ("G1", "G5", "G2").
 */
export function numberingToPut(sections: readonly Numbered[]): Numbering {
  const prefix = commonPrefix(sections);
  return numberingOf(sections) ?? (prefix === null ? "by-section" : { prefix });
}

/** What stands before the number of every question ("G"); null where they differ, or are numbered by section. */
function commonPrefix(sections: readonly Numbered[]): string | null {
  const questions = sections.flatMap((section) => section.questions);
  const [prefix = null, ...others] = new Set(
    questions
      .filter(({ parentId }) => parentId === null)
      .map(({ number }) => /^(\D*)\d+$/.exec(number)?.[1] ?? null),
  );
  return others.length > 0 ? null : prefix;
}

/**
 * A number for a new question where numbers stand: after the highest of its kind, and never one that is there, or was.
 * @param retired numbers of what was removed
 */
export function freeNumber(
  sections: readonly Section[],
  { sectionId, parentId }: { sectionId: string; parentId: string | null },
  retired: readonly string[],
): string {
  const all = sections.flatMap(({ questions }) => questions);
  const known = [...all.map(({ number }) => number), ...retired];
  const taken = new Set(known.map((number) => number.toLowerCase()));
  const free = (from: number, make: (n: number) => string) => {
    let n = from;
    while (taken.has(make(n).toLowerCase())) n++;
    return make(n);
  };
  const beside = all.filter((each) => each.sectionId === sectionId && each.parentId === parentId);
  if (parentId !== null) {
    const parent = all.find(({ id }) => id === parentId)?.number ?? "";
    return free(beside.length, (n) => `${parent}${letters(n)}`);
  }
  const section = `${sections.find(({ id }) => id === sectionId)?.number ?? ""}.`;
  const stems = beside.map(({ number }) => /^(.*?)\d+$/.exec(number)?.[1] ?? section);
  // One that was moved here brought its number along; the section goes on with its own.
  const start =
    commonPrefix(sections) ?? (stems.includes(section) ? section : mostOf(stems)) ?? section;
  const highest = known.reduce((most, number) => {
    const rest = number.startsWith(start) ? number.slice(start.length) : "";
    return /^\d{1,9}$/.test(rest) ? Math.max(most, Number(rest)) : most;
  }, 0);
  return free(highest + 1, (n) => `${start}${n}`);
}

/** A number for a new section where numbers stand. */
export function freeSectionNumber(
  sections: readonly Section[],
  retired: readonly string[],
): string {
  const taken = new Set([...sections.map(({ number }) => number), ...retired]);
  let n = sections.length + 1;
  while (taken.has(String(n))) n++;
  return String(n);
}

/** What is there most often, the first of them; undefined where there is nothing. */
function mostOf(words: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(words, (word) => word).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}

/** 0 is a, 25 is z, 26 is aa. */
const letters = (n: number): string =>
  (n < 26 ? "" : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));
