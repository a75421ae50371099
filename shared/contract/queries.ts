import { z } from "zod";
import * as savedQuery from "../domain/savedQuery.ts";
import { byId, command, made, nothing, patch, place, query, returns, sameField } from "./spec.ts";

/** Filters of Evidence that are kept under a name. */
export const queriesMethods = {
  "savedQuery.list": query(
    "The saved queries, with how many notes match each now: all of them, or only the first so many",
    z.object({ counted: z.number().int().min(0).optional() }),
    returns<savedQuery.SavedQuery[]>(),
  ),
  "savedQuery.add": command("Keep filters as a saved query", savedQuery.savedQueryAdd, made),
  "savedQuery.update": command(
    "Change a saved query",
    patch(savedQuery.savedQueryPatch),
    nothing,
    sameField,
  ),
  "savedQuery.move": command("Move a saved query", place, nothing),
  "savedQuery.remove": command("Delete a saved query", byId, nothing),
} as const;
