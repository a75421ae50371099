import { z } from "zod";
import type { Coding } from "../domain/agreement.ts";
import * as memo from "../domain/memo.ts";
import { id } from "../domain/text.ts";
import { byId, command, made, none, nothing, patch, query, returns, sameField } from "./spec.ts";

/** What helps to tag: memos, suggested themes, and who tagged what. */
export const codingMethods = {
  "memo.list": query(
    "The memos on a theme, a note or an interview, or all of them",
    memo.memoOn,
    returns<memo.Memo[]>(),
  ),
  "memo.count": query(
    "Which notes of an interview or a workshop have memos",
    z.object({ interviewId: id.nullable().default(null), workshopId: id.nullable().default(null) }),
    returns<memo.NoteMemos[]>(),
  ),
  "memo.add": command("Add a memo", memo.memoAdd, made),
  "memo.update": command("Edit a memo", patch(memo.memoPatch), nothing, sameField),
  "memo.remove": command("Delete a memo", byId, nothing),
  "theme.suggest": query(
    "Up to three themes that a text, or some notes, may be about: the ids, best first",
    z.object({
      text: z.string().max(20_000).default(""),
      noteIds: z.array(id).max(20).default([]),
      /** Themes that it has already. */
      except: z.array(id).max(500).default([]),
    }),
    returns<string[]>(),
  ),
  "coding.get": query("Which notes have which themes", none, returns<Coding>()),
} as const;
