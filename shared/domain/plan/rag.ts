import { z } from "zod";
import { day, id, line } from "../text.ts";

export const rags = ["red", "amber", "green"] as const;
export type Rag = (typeof rags)[number];
/** The colour in words, as it stands beside the colour. */
export const ragWords: Record<Rag, string> = {
  red: "Red (R)",
  amber: "Amber (A)",
  green: "Green (G)",
};

export const outputStates = ["not-started", "in-progress", "complete"] as const;
export type OutputState = (typeof outputStates)[number];
export const outputStateWords: Record<OutputState, string> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  complete: "Complete",
};

/** What the colours mean. `state`: whether a state is kept apart from the colour. */
export const ragPresets = {
  progress: {
    name: "Colour says how far it is",
    state: false,
    red: "Little or no progress to date",
    amber: "Significant progress",
    green: "On target, or completed and the outcome achieved",
  },
  confidence: {
    name: "Colour says how likely it is, state how far it is",
    state: true,
    red: "Unlikely to be done by its date without help",
    amber: "At risk: needs watching",
    green: "Expected to be done by its date",
  },
} as const;
export const ragPresetNames = ["progress", "confidence"] as const;
export type RagPreset = (typeof ragPresetNames)[number];

/** The state that stays when the colour changes: where none is kept apart from it, a new colour says anew how far it is. */
export const stateBeside = (
  preset: RagPreset,
  before: Pick<RagChange, "rag" | "state"> | undefined,
  rag: Rag | null,
): OutputState | null =>
  before && (ragPresets[preset].state || rag === before.rag) ? before.state : null;

const ragFields = z.object({
  /** The day from which it holds. */
  date: day.refine((text) => text !== "", "needs a date"),
  rag: z.enum(rags).nullable(),
  state: z.enum(outputStates).nullable(),
  reason: line,
  author: line,
});
export const ragAdd = ragFields.extend({ outputId: id });
export const ragPatch = ragFields.partial();
/** One dated change of an output's colour or state. The latest is what holds. */
export type RagChange = z.output<typeof ragFields> & { id: string };
