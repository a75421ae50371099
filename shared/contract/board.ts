import { z } from "zod";
import type { Board, BoardNote, Grouping } from "../domain/cluster.ts";
import { headingFields } from "../domain/finding.ts";
import { id, position, requiredLine } from "../domain/text.ts";
import {
  byId,
  command,
  made,
  none,
  nothing,
  patch,
  place,
  query,
  returns,
  sameField,
} from "./spec.ts";

/** As many as can be tagged at once. */
const noteIds = z.array(id).max(200_000);

/** Notes of a theme grouped by hand, and the key messages that the groups become. */
export const boardMethods = {
  "cluster.list": query(
    "The clusters of a theme with their notes, and the notes that are in none",
    z.object({ themeId: id }),
    returns<Board>(),
  ),
  "cluster.notes": query(
    "Some notes of a board",
    z.object({ noteIds: z.array(id).max(1_000) }),
    returns<BoardNote[]>(),
  ),
  "cluster.count": query(
    "For each theme, how many notes it has and how many are in a cluster",
    none,
    returns<Grouping[]>(),
  ),
  "cluster.add": command(
    "Add a cluster",
    z.object({ themeId: id, title: requiredLine, noteIds: noteIds.default([]) }),
    made,
  ),
  "cluster.update": command(
    "Rename a cluster",
    patch(z.object({ title: requiredLine })),
    nothing,
    sameField,
  ),
  "cluster.move": command("Move a cluster", place, nothing),
  "cluster.remove": command("Take a cluster apart", byId, nothing),
  "cluster.place": command(
    "Put notes into a cluster, or back into the pile",
    z.object({
      themeId: id,
      noteIds: noteIds.min(1),
      clusterId: id.nullable(),
      /** Among the notes that are there already; after the last where left out. */
      position: position.optional(),
    }),
    returns<{ placed: number }>(),
  ),
  "cluster.toFinding": command(
    "Make a cluster a key message",
    z.object({ id, heading: z.union([z.object({ id }), headingFields]) }),
    returns<{ findingId: string }>(),
  ),
} as const;
