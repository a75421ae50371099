import { type Check, considerInput } from "../domain/checks/check.ts";
import { byId, command, made, none, nothing, query, returns } from "./spec.ts";

/** What runs all the time on key messages and themes, and what a person decided to leave as it is. */
export const checksMethods = {
  "checks.list": query(
    "What is to be looked at in key messages and themes before they are handed over",
    none,
    returns<Check[]>(),
  ),
  "check.consider": command("Leave a check as it is", considerInput, made),
  "check.reconsider": command("Look at a check again", byId, nothing),
} as const;
