import { z } from "zod";
import * as area from "../domain/area.ts";
import { id, requiredLine } from "../domain/text.ts";
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

/** Where in the place: the schemes of areas, and which notes are about which. */
export const areasMethods = {
  "area.list": query("The areas, scheme by scheme", none, returns<area.Area[]>()),
  "area.add": command("Add an area", area.areaAdd, made),
  "area.update": command("Rename an area", patch(area.areaPatch), nothing, sameField),
  "area.renameScheme": command(
    "Rename a scheme of areas",
    z.object({ /** Any area of it. */ id, name: requiredLine }),
    nothing,
    (input) => `scheme ${input.id}`,
  ),
  "area.move": command("Move an area within its scheme", place, nothing),
  "area.merge": command(
    "Merge areas",
    z.object({ from: id, into: id }),
    returns<{ moved: number }>(),
  ),
  "area.remove": command("Delete an area", byId, nothing),
  "area.tally": query(
    "How many of some notes are in each area",
    z.object({ noteIds: z.array(id).max(200_000) }),
    returns<area.AreaTally[]>(),
  ),
  "area.setNotes": command(
    "Put notes into areas, or take them out",
    area.areaNotes,
    returns<{ put: number; taken: number }>(),
    undefined,
    (input) => (input.typing && input.noteIds.length === 1 ? `note ${input.noteIds[0]}` : null),
  ),
} as const;
