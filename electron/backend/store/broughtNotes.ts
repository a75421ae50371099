import type { Parsed } from "../../../shared/contract.ts";
import { getInterview } from "./interview.ts";
import { demand, notFound, type Store, toColumns } from "./store.ts";
import { stratumFor } from "./strata.ts";

/**
 * Adds notes that were taken elsewhere, in their order. Where one person was interviewed, they said it; where there
 * were several, nobody knows who did. When in the interview it was said is not known either.
 */
export function bringNotes(
  store: Store,
  { interviewId, notes }: Parsed<"note.bring">,
): { added: number } {
  const [speakerId = null, ...others] = getInterview(store, interviewId).stakeholderIds;
  const only = others.length === 0 ? speakerId : null;
  for (const questionId of new Set(notes.map((note) => note.questionId)))
    if (questionId !== null) demand(store, "question", questionId);
  const fixed = {
    ...{ interviewId, speakerId: only, offRecord: 0, moment: null },
    stratumId: stratumFor(store, interviewId, only),
    createdAt: new Date(store.now()).toISOString(),
  };
  for (const { wordingId, questionId } of notes)
    if (
      wordingId !== undefined &&
      !store.sql.get("SELECT 1 FROM wording WHERE id = ? AND questionId = ?", wordingId, questionId)
    )
      throw notFound("wording");
  for (const note of notes)
    store.sql.insert("note", { id: store.newId(), ...fixed, ...toColumns(note) });
  return { added: notes.length };
}
