import { z } from "zod";
import { id } from "./text.ts";

/** What the presenter window is to show: one thing at a time. */
export const slideRef = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("blank") }),
  z.object({ kind: z.literal("title"), workshopId: id }),
  /** `item`: the agenda item that is on now. */
  z.object({ kind: z.literal("agenda"), workshopId: id, itemId: id.nullable().default(null) }),
  z.object({ kind: z.literal("heading"), headingId: id }),
  z.object({ kind: z.literal("finding"), findingId: id }),
  z.object({ kind: z.literal("options"), workshopId: id }),
  z.object({ kind: z.literal("round"), roundId: id }),
  z.object({ kind: z.literal("result"), roundId: id, stratumId: id.nullable().default(null) }),
  z.object({ kind: z.literal("priorities"), workshopId: id }),
]);
export type SlideRef = z.output<typeof slideRef>;

/** What a slide shows, ready to be drawn: no names, no notes, nothing off the record. */
export type Slide =
  | { kind: "blank" }
  | { kind: "title"; title: string; lines: string[] }
  | { kind: "agenda"; title: string; items: { time: string; title: string; now: boolean }[] }
  | { kind: "list"; title: string; subtitle: string; items: string[]; numbered: boolean }
  | { kind: "statement"; title: string; text: string; aside: string }
  /** While ballots are taken. */
  | {
      kind: "round";
      title: string;
      rule: string;
      options: string[];
      entered: number;
      present: number;
    }
  | {
      kind: "result";
      title: string;
      rule: string;
      turnout: string;
      tie: string;
      /** Whether a bar as long as its score, or as its segments together, says something true. */
      bars: boolean;
      /** In order of place. `support`: people who chose it at all. `segments`: by stratum, in the order of `strata`. */
      rows: {
        title: string;
        place: number;
        words: string;
        score: number;
        support: number;
        segments: number[];
      }[];
      /** `place` in the sample frame, which says the colour; below 0 for people of other strata. */
      strata: { name: string; place: number }[];
      /** The stratum that is shown alone; "" for everybody. */
      only: string;
    };
