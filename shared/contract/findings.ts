import { z } from "zod";
import * as finding from "../domain/finding.ts";
import type * as note from "../domain/note.ts";
import type { HeldInterview } from "../domain/strength.ts";
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

/** Key messages with their evidence, and recommendations. */
export const findingsMethods = {
  "finding.list": query("Headings with their key messages and evidence", none, returns<Findings>()),
  "heading.add": command("Add a heading", finding.headingFields, made),
  "heading.rename": command(
    "Rename a heading",
    z.object({ id, title: requiredLine }),
    nothing,
    (input) => input.id,
  ),
  "heading.move": command("Move a heading", place, nothing),
  "heading.remove": command("Delete a heading and its key messages", byId, nothing),
  "finding.add": command(
    "Add a key message",
    z.object({ headingId: id, statement: finding.findingFields.shape.statement }),
    made,
  ),
  "finding.update": command("Edit a key message", patch(finding.findingPatch), nothing, sameField),
  "finding.move": command("Move a key message", place.extend({ headingId: id }), nothing),
  "finding.remove": command("Delete a key message", byId, nothing),
  "finding.notes": query("The evidence of one key message", byId, returns<note.Note[]>()),
  "evidence.add": command(
    "Add evidence to a key message",
    z.object({
      findingId: id,
      noteIds: z.array(id).min(1).max(200_000),
      stance: finding.stance.default("supports"),
    }),
    returns<{ added: number }>(),
  ),
  "evidence.update": command(
    "Change how a note counts as evidence",
    patch(z.object({ stance: finding.stance.optional(), quoted: z.boolean().optional() })),
    nothing,
  ),
  "evidence.remove": command("Take a note out of a key message", byId, nothing),
  "recommendation.list": query("The recommendations", none, returns<finding.Recommendation[]>()),
  "recommendation.add": command("Add a recommendation", z.object({ title: requiredLine }), made),
  "recommendation.update": command(
    "Edit a recommendation",
    patch(finding.recommendationPatch),
    nothing,
    sameField,
  ),
  "recommendation.setFindings": command(
    "Link a recommendation to key messages",
    z.object({ id, findingIds: z.array(id).max(500) }),
    nothing,
  ),
  "recommendation.setBackings": command(
    "Link a recommendation to the rounds that back it",
    z.object({ id, backings: z.array(finding.backing).max(200) }),
    nothing,
  ),
  "recommendation.move": command("Move a recommendation", place, nothing),
  "recommendation.remove": command("Delete a recommendation", byId, nothing),
} as const;

export type Findings = { headings: finding.Heading[]; held: HeldInterview[] };
