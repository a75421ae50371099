import type { Route } from "../../route.ts";

type KeyLine = { keys: string; what: string };
/** The keys of a screen, or of a part of it. */
export type KeyGroup = {
  screen: string;
  /** The route on which they come first. */
  on: Route["screen"] | "welcome" | null;
  lines: readonly KeyLine[];
};
