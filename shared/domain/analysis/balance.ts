import type { Kind } from "../note.ts";

/** The kinds that the balance of a theme is made of. */
export const balancedKinds = [
  "barrier",
  "good-practice",
  "idea",
] as const satisfies readonly Kind[];
