import type { FindingsTab } from "../../route.ts";

/** The parts of the screen, in the order of their keys. */
export const tabs: readonly { id: FindingsTab; words: string }[] = [
  { id: "messages", words: "Key messages" },
  { id: "board", words: "Board" },
  { id: "checks", words: "Checks" },
];
