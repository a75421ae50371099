import { z } from "zod";
import { id, requiredLine } from "../domain/text.ts";
import type { RoundResult } from "../domain/voting/result.ts";
import * as round from "../domain/voting/round.ts";
import * as option from "../domain/workshop/option.ts";
import { byId, command, made, nothing, patch, place, query, returns, sameField } from "./spec.ts";

/** Options, rounds and ballots. */
export const roundsMethods = {
  "option.list": query(
    "The options of a workshop, retired ones included",
    z.object({ workshopId: id }),
    returns<option.Option[]>(),
  ),
  "option.add": command("Add options", option.optionAdd, returns<{ ids: string[] }>()),
  "option.update": command("Edit an option", patch(option.optionPatch), nothing, sameField),
  "option.move": command("Move an option", place, nothing),
  "option.remove": command("Delete an option that was never voted on", byId, nothing),
  "option.merge": command(
    "Merge options",
    z.object({ ids: z.array(id).min(2).max(50), title: requiredLine }),
    made,
  ),
  "option.split": command(
    "Split an option",
    z.object({ id, titles: z.array(requiredLine).min(2).max(20) }),
    returns<{ ids: string[] }>(),
  ),
  "option.carry": command(
    "Carry options over from another workshop",
    z.object({ workshopId: id, optionIds: z.array(id).min(1).max(100) }),
    returns<{ ids: string[] }>(),
  ),

  "round.list": query(
    "The rounds of a workshop, in order",
    z.object({ workshopId: id }),
    returns<round.Round[]>(),
  ),
  "round.get": query("One round with its ballots", byId, returns<round.RoundDetail>()),
  "round.add": command("Start a round", round.roundAdd, made),
  "round.close": command("Close a round", byId, nothing),
  "round.reopen": command("Open a round again", byId, nothing),
  "round.remove": command("Delete a round and its ballots", byId, nothing),
  "round.result": query(
    "How a round came out; null while its result is hidden",
    byId,
    returns<RoundResult | null>(),
  ),
  "ballot.add": command(
    "Enter a ballot",
    round.ballotAdd,
    returns<{ id: string; number: number }>(),
  ),
  "ballot.update": command("Correct a ballot", patch(round.ballotPatch), nothing),
  "ballot.setCounts": command("Keep a count by group", round.ballotCounts, nothing),
  "ballot.remove": command("Delete a ballot", byId, nothing),
} as const;
