import type { Finding } from "../finding.ts";
import type { Raised } from "./check.ts";
import type { Grounds, NotToPrint } from "./grounds.ts";
import { type Spoken, spokenOf } from "./spoken.ts";
import { eachRunWithin, longestCommon, runsOf } from "./wordRuns.ts";
import { writtenParts } from "./writtenParts.ts";

type Subject = Pick<Finding, "id" | "statement" | "narrative">;
type Written = { findingId: string; part: string; spoken: Spoken };

/** As much as shows where it stands. */
const longest = 80;

/**
 * What is written of key messages and says words of notes that may not be printed: put there while they still might.
 * Of notes that were deleted nothing is kept that it could be compared with.
 */
export function wordsKept(
  findings: readonly Subject[],
  { notToPrint, runsOfNote }: Pick<Grounds, "notToPrint" | "runsOfNote">,
): ReadonlyMap<string, Raised[]> {
  const raised = new Map<string, Raised[]>();
  if (notToPrint.length === 0) return raised;
  const written = findings.flatMap((finding): Written[] =>
    writtenParts(finding).map(({ part, text }) => ({
      ...{ findingId: finding.id, part, spoken: spokenOf(text) },
    })),
  );
  for (const { note, places } of alike(notToPrint, runsOfNote, written)) {
    const spoken = spokenOf(note.text);
    for (const [at, from] of places) {
      const common = longestCommon(spoken, at.spoken, from);
      if (!common) continue;
      const list = raised.get(at.findingId) ?? [];
      raised.set(at.findingId, [...list, raise(note, at, common)]);
    }
  }
  return raised;
}

type Alike = { note: NotToPrint; places: Map<Written, Set<number>> };

/**
 * The few notes that have a run in common with what is written, and where. Runs are told apart by a part of their
 * number at first: nearly all of the many that there are occur in one of the two only.
 */
function alike(
  notes: readonly NotToPrint[],
  runsOfNote: Grounds["runsOfNote"],
  written: readonly Written[],
): Alike[] {
  const occurs = new Uint8Array(marks);
  for (const { spoken } of written)
    eachRunWithin(spoken, (run) => {
      occurs[run % marks] = 1;
    });
  const byRun = new Map<number, NotToPrint[]>();
  for (const note of notes)
    for (const run of runsOfNote(note.text))
      if (occurs[run % marks] === 1) {
        const known = byRun.get(run);
        if (known) known.push(note);
        else byRun.set(run, [note]);
      }
  const found = new Map<NotToPrint, Alike["places"]>();
  for (const at of written)
    eachRunWithin(at.spoken, (run, from) => {
      for (const note of byRun.get(run) ?? []) {
        const places = found.get(note) ?? new Map<Written, Set<number>>();
        found.set(note, places.set(at, (places.get(at) ?? new Set()).add(from)));
      }
    });
  return notes.flatMap((note) => {
    const places = found.get(note);
    return places ? [{ note, places }] : [];
  });
}
const marks = 2 ** 20;

function raise(
  { id, takenBack }: NotToPrint,
  { part, spoken }: Written,
  { from, count }: { from: number; count: number },
): Raised {
  const words = spoken.between(from, from + count - 1).replace(/\s+/g, " ");
  const short = words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words;
  return {
    kind: takenBack ? "withdrawn-words" : "off-record-words",
    text: `The ${part} says words of a note that ${takenBack ? "was taken back" : "is off the record"}: “${short}”`,
    facts: [id, part, spoken.words.subarray(from, from + count).join(" ")],
    noteId: id,
  };
}

/** So many notes' runs are kept: a note is looked through once, not after every change. */
const mostKept = 50_000;

/** Finds the runs of notes, and keeps them for as long as the words are the same. */
export function runsFinder(): Grounds["runsOfNote"] {
  const known = new Map<string, Uint32Array>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= mostKept) known.clear();
    const runs = runsOf(spokenOf(text));
    known.set(text, runs);
    return runs;
  };
}
