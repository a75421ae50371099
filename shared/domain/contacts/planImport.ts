import type { Stratum } from "../diagnostic.ts";
import type { Stakeholder } from "../stakeholder.ts";
import { fold, sameKey } from "./fold.ts";
import type { ContactRow, ReadContacts } from "./fromTable.ts";
import { type ImportedContact, mostImported } from "./imported.ts";

/** What becomes of a row whose person is there already. */
export const duplicateChoices = ["merge", "skip", "add"] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];

/** A row whose person is on the list (`code`) or in an earlier row (`earlier`). */
export type Duplicate = { row: number; who: string; code: string | null; earlier: number | null };

export type ImportChoices = {
  duplicates: DuplicateChoice;
  /** Otherwise for single rows, by their number. */
  single: ReadonlyMap<number, DuplicateChoice>;
  /** Strata that nobody knows are added; otherwise such people are in none. */
  addStrata: boolean;
};

export type PlannedImport = {
  strata: string[];
  people: ImportedContact[];
  /** The row of the file that each of the people came from first. */
  rows: number[];
  duplicates: Duplicate[];
  /** Names of strata that are not in the sample frame, as they are first written, with how many people. */
  unknownStrata: { name: string; people: number }[];
  counts: { added: number; merged: number; skipped: number };
  warnings: string[];
};

type Known = Pick<Stakeholder, "id" | "code" | "name" | "role" | "organisation">;

/** What importing would do, decided row by row. Pure, so that what is shown is what is done. */
export function planImport(
  { rows, warnings: read }: ReadContacts,
  existing: readonly Known[],
  strata: readonly Pick<Stratum, "name">[],
  choices: ImportChoices,
): PlannedImport {
  const warnings = [...read];
  const known = Map.groupBy(existing, sameKey);
  const unknown = new Map<string, { name: string; people: number }>();
  const named = new Map(strata.map(({ name }) => [fold(name), name]));
  const stratumOf = ({ stratum }: ContactRow): string => {
    if (stratum === "") return "";
    const there = named.get(fold(stratum));
    if (there !== undefined) return there;
    const entry = unknown.get(fold(stratum)) ?? { name: stratum, people: 0 };
    unknown.set(fold(stratum), { ...entry, people: entry.people + 1 });
    return choices.addStrata ? entry.name : "";
  };

  const people: ImportedContact[] = [];
  const from: ContactRow[] = [];
  const duplicates: Duplicate[] = [];
  const counts = { added: 0, merged: 0, skipped: 0 };
  /** Where in `people` the person of an earlier row is. */
  const places = new Map<string, number>();
  for (const row of rows) {
    const key = sameKey(row);
    // Two members of one council without a name are two people: each meets another one on the list.
    const isNamed = row.name !== "";
    const there = isNamed ? known.get(key)?.[0] : known.get(key)?.shift();
    const place = isNamed ? places.get(key) : undefined;
    const before = place === undefined ? undefined : from[place];
    const twice = there ?? before;
    const choice = twice ? (choices.single.get(row.row) ?? choices.duplicates) : "add";
    if (twice)
      duplicates.push({
        row: row.row,
        who: [row.name || row.role, row.organisation].filter(Boolean).join(", "),
        code: there?.code ?? null,
        earlier: there ? null : (before?.row ?? null),
      });
    if (choice === "skip") {
      counts.skipped++;
      continue;
    }
    const contact: ImportedContact = {
      ...{ name: row.name, role: row.role, organisation: row.organisation },
      ...{ contact: row.contact, remarks: row.remarks, source: row.source },
      ...{ stratum: stratumOf(row), referredBy: null, into: null },
    };
    const earlier = place === undefined ? undefined : people[place];
    if (choice === "merge" && earlier && place !== undefined) {
      people[place] = fillBlanks(earlier, contact);
      const first = from[place];
      if (first && first.referrer === "") from[place] = { ...first, referrer: row.referrer };
      counts.merged++;
      continue;
    }
    if (choice === "merge" && there) {
      contact.into = there.id;
      counts.merged++;
    } else counts.added++;
    if (place === undefined) places.set(key, people.length);
    people.push(contact);
    from.push(row);
  }
  if (people.length > mostImported)
    warnings.push(
      `There are more than ${mostImported.toLocaleString("en-GB")} people, the most that is taken over in one go.`,
    );
  findReferrers(people, from, existing, warnings);
  return {
    strata: choices.addStrata ? [...unknown.values()].map(({ name }) => name) : [],
    ...{ people, rows: from.map(({ row }) => row), duplicates },
    ...{ unknownStrata: [...unknown.values()], counts, warnings },
  };
}

const fillBlanks = (one: ImportedContact, other: ImportedContact): ImportedContact => ({
  ...one,
  role: one.role || other.role,
  contact: one.contact || other.contact,
  remarks: one.remarks || other.remarks,
  stratum: one.stratum || other.stratum,
  source: other.source === "referral" ? "referral" : one.source,
});

/** A referrer is named by code or by name; who cannot be told apart is nobody. */
function findReferrers(
  people: ImportedContact[],
  from: readonly ContactRow[],
  existing: readonly Known[],
  warnings: string[],
): void {
  type Referrer = NonNullable<ImportedContact["referredBy"]>;
  const byWords = new Map<string, Referrer | null>();
  const enter = (words: string, referrer: Referrer) => {
    if (words !== "") byWords.set(words, byWords.has(words) ? null : referrer);
  };
  for (const { id, name } of existing) enter(fold(name), { id });
  for (const [at, { name, into }] of people.entries()) if (into === null) enter(fold(name), { at });
  // A file with codes means its own.
  const own = new Map<string, Referrer>();
  for (const [at, { code }] of from.entries()) if (code !== "") own.set(fold(code), { at });
  const codes = own.size > 0 ? own : new Map(existing.map(({ code, id }) => [fold(code), { id }]));
  for (const [at, { row, referrer }] of from.entries()) {
    const person = people[at];
    if (!person || referrer === "") continue;
    const found = codes.get(fold(referrer)) ?? byWords.get(fold(referrer));
    const isSame = found && ("at" in found ? found.at === at : found.id === person.into);
    if (found && !isSame) person.referredBy = found;
    else {
      const why = isSame
        ? "nobody refers themselves"
        : found === null
          ? `more than one person is called “${referrer}”`
          : `nobody called “${referrer}” is on the list`;
      warnings.push(`Row ${row}: ${why}, so who referred them stays open; see the remarks.`);
      person.remarks = [person.remarks, `Referred by ${referrer}`].filter(Boolean).join("\n");
    }
  }
}
