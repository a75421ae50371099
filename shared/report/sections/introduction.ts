import type { Block } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { heading, written } from "../words.ts";

export const introduction = (snapshot: Snapshot): Block[] => [
  heading(1, "Introduction", "introduction"),
  heading(2, "Background", "background"),
  ...written(snapshot, "background"),
  heading(2, "Objectives", "objectives"),
  ...written(snapshot, "objectives"),
  heading(2, "Structure of the report", "structure"),
  ...written(snapshot, "structure"),
];
