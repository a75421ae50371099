import type { Block } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { heading, written } from "../words.ts";

export const nextSteps = (snapshot: Snapshot): Block[] => [
  heading(1, "Next steps", "next-steps"),
  ...written(snapshot, "nextSteps"),
];

export const bibliography = (snapshot: Snapshot): Block[] => [
  heading(1, "Bibliography", "bibliography"),
  ...written(snapshot, "bibliography", false),
];
