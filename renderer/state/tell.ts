import { create } from "zustand";

type Telling = { told: string; nth: number };

/** What is read out and not shown. `nth` makes the same words news again. */
export const useTelling = create<Telling>(() => ({ told: "", nth: 0 }));

/** Reads out what the eyes see change where it stands, e.g. "Barrier" or "1.4, in Getting involved". */
export const tell = (told: string): void =>
  useTelling.setState(({ nth }) => ({ told, nth: nth + 1 }));
