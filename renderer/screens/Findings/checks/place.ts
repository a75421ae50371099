import { create } from "zustand";

type Place = {
  /** The check with the cursor, and where it stood last. */
  key: string | null;
  place: number;
  /** Whether what was considered is seen too. */
  withConsidered: boolean;
};

/** Where a person is among the checks, to come back to. */
export const useChecksPlace = create<Place>(() => ({
  key: null,
  place: 0,
  withConsidered: false,
}));
