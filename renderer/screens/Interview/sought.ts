import { create } from "zustand";
import type { Note } from "../../../shared/domain/note.ts";
import { go } from "../../route.ts";

/** Without an id, the question alone. */
type Sought = Pick<Note, "interviewId" | "workshopId" | "questionId"> & { id: string | null };

/** The note that its interview shows next; null once it does. */
export const useSought = create<{ note: Sought | null }>(() => ({ note: null }));

/** Opens the interview or workshop of a note, with the cursor on that note. */
export function openNote({ id, interviewId, workshopId, questionId }: Sought): void {
  useSought.setState({ note: { id, interviewId, workshopId, questionId } });
  if (interviewId) go({ screen: "interview", id: interviewId });
  else if (workshopId) go({ screen: "workshop", id: workshopId, tab: "notes" });
}

/** Opens an interview at a question, with the cursor where its notes are typed. */
export function openQuestion(interviewId: string, questionId: string): void {
  useSought.setState({ note: { id: null, interviewId, workshopId: null, questionId } });
  go({ screen: "interview", id: interviewId });
}
