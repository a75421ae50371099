import type { Stance } from "../../domain/finding.ts";
import { askedAs } from "../../domain/frameworks/askedAs.ts";
import { kindWords, type Note } from "../../domain/note.ts";
import { isSpokenOf, type Strength, strengthWords } from "../../domain/strength.ts";
import { countedSnapshot, strataToPrint } from "../analysis/countedSnapshot.ts";
import {
  attributedTo,
  type Facts,
  findingStrength,
  isNotForAttribution,
  readFacts,
} from "../facts.ts";
import { messageNumber } from "../findingNumbers.ts";
import type { Snapshot } from "../snapshot.ts";

export type AnnexNote = {
  /** "N12": the note, wherever it stands; never a person. */
  reference: string;
  stance: Stance;
  kind: string;
  text: string;
  attributedTo: string;
  themes: string[];
  questionId: string | null;
  /** The question with its number, in the words that it had when the note was taken. */
  asked: string;
};
export type AnnexMessage = {
  number: string;
  statement: string;
  /** "8 of 22 interviews; all three strata" */
  strength: string;
  contrast: (Strength["contrast"][number] & { name: string })[];
  /** For first, then against. */
  notes: AnnexNote[];
};
export type Annex = {
  headings: { id: string; title: string; messages: AnnexMessage[] }[];
  /** Whether a stratum does not stand by itself, because it is too small. */
  hidden: boolean;
  /** Names of the strata that stand by themselves. */
  strata: string[];
};

/** Every key message with what it rests on, as it may leave the file. */
export function readAnnex(snapshot: Snapshot): Annex {
  const facts = readFacts(snapshot);
  const { shown, hidden } = strataToPrint(countedSnapshot(snapshot));
  const references = new Map<string, string>();
  const refer = (noteId: string) => {
    const reference = references.get(noteId) ?? `N${references.size + 1}`;
    references.set(noteId, reference);
    return reference;
  };
  const themeNames = new Map(snapshot.themes.map(({ id, name }) => [id, name]));
  /**
   * A committee sees every note here, not the few that are quoted. Words of people who are not for attribution are
   * printed, because they let them be used, but beside nothing that comes again: a code, their stratum, or a question
   * that few were asked, would let a reader put one person's notes side by side until they give that person away.
   */
  const noteOf = (note: Note, stance: Stance): AnnexNote => {
    const alone = isNotForAttribution(facts, note);
    return {
      ...{ reference: refer(note.id), stance, kind: kindWords[note.kind], text: note.text },
      attributedTo: attributedTo(facts, note),
      themes: alone
        ? []
        : [...new Set(note.tags.map(({ themeId }) => themeNames.get(themeId) ?? ""))],
      questionId: alone ? null : note.questionId,
      asked: alone ? "" : askedOf(facts, note),
    };
  };
  return {
    hidden,
    strata: snapshot.strata.filter(({ id }) => shown.has(id)).map(({ name }) => name),
    headings: snapshot.headings.map(({ id, title, findings }, heading) => ({
      ...{ id, title },
      messages: findings.map((finding, place): AnnexMessage => {
        const strength = findingStrength(snapshot, facts, finding);
        const notes = (stance: Stance) =>
          finding.evidence.flatMap((entry) => {
            const note = entry.stance === stance ? facts.notes.get(entry.noteId) : undefined;
            return note ? [noteOf(note, stance)] : [];
          });
        return {
          number: messageNumber(heading, place),
          statement: finding.statement || "Statement to be written",
          strength: isSpokenOf(strength) ? strengthWords(strength) : "No evidence on the record",
          contrast: strength.contrast
            .filter(({ stratumId }) => shown.has(stratumId))
            .map((each) => ({ ...each, name: facts.strata.get(each.stratumId) ?? "" })),
          notes: [...notes("supports"), ...notes("contradicts")],
        };
      }),
    })),
  };
}

function askedOf({ questions }: Facts, note: Note): string {
  const question = questions.get(note.questionId ?? "");
  return question ? `${question.number} ${askedAs(question, note)}` : "";
}
