import type { Heading } from "../finding.ts";
import { type HeldInterview, type Strength, strengthOf } from "../strength.ts";

/** A key message with what supports it while a person's words count, and once they do not. */
export type LosingSupport = {
  findingId: string;
  heading: string;
  statement: string;
  before: Support;
  after: Support;
};
/** Interviews, and notes from workshops. */
export type Support = Pick<Strength, "supports" | "against" | "fromWorkshops">;

/** What somebody's withdrawal takes away. It reads the same before they withdraw and afterwards. */
export type Withdrawal = {
  /** Notes on the record that they said, or may have said. */
  notes: number;
  /** How many of these are chosen to be quoted. */
  quoted: number;
  /** Key messages whose support changes, those that lose most first. */
  findings: LosingSupport[];
};

/**
 * Key messages whose support is not the same without some notes.
 * @param own the notes of the person
 * @param others whether a note is withdrawn already, whoever else it is through
 */
export function losingSupport(
  headings: readonly Heading[],
  held: readonly HeldInterview[],
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): LosingSupport[] {
  return headings
    .flatMap(({ title, findings }) =>
      findings.flatMap(({ id, statement, evidence }): LosingSupport[] => {
        if (!evidence.some(({ noteId }) => own.has(noteId))) return [];
        const support = (isGone: (noteId: string) => boolean): Support => {
          const entries = evidence.map((entry) => ({ ...entry, withdrawn: isGone(entry.noteId) }));
          const { supports, against, fromWorkshops } = strengthOf(entries, held, []);
          return { supports, against, fromWorkshops };
        };
        const before = support((noteId) => others.has(noteId));
        const after = support((noteId) => others.has(noteId) || own.has(noteId));
        const isSame = loss({ before, after }) === 0 && before.against === after.against;
        return isSame ? [] : [{ findingId: id, heading: title, statement, before, after }];
      }),
    )
    .sort((a, b) => leftOf(a.after) - leftOf(b.after) || loss(b) - loss(a));
}

const leftOf = ({ supports, fromWorkshops }: Support) => supports + fromWorkshops;
const loss = ({ before, after }: Pick<LosingSupport, "before" | "after">) =>
  leftOf(before) - leftOf(after);

/** "3 interviews", "no support", "2 interviews and 1 note from workshops", "…; 1 against" */
export function supportWords({ supports, against, fromWorkshops }: Support): string {
  const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  const parts = [
    supports > 0 && counted(supports, "interview", "interviews"),
    fromWorkshops > 0 && counted(fromWorkshops, "note from workshops", "notes from workshops"),
  ].filter((part) => part !== false);
  const words = parts.length === 0 ? "no support" : parts.join(" and ");
  return against > 0 ? `${words}; ${against} against` : words;
}
