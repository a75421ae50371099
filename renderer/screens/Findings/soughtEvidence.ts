import { create } from "zustand";

type Sought = { findingId: string; noteId: string };

/** The note among its evidence that a key message goes to next; null once it is there. */
export const useSoughtEvidence = create<{ sought: Sought | null }>(() => ({ sought: null }));

export const seekEvidence = (findingId: string, noteId: string): void =>
  useSoughtEvidence.setState({ sought: { findingId, noteId } });
