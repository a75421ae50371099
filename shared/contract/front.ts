import { z } from "zod";
import * as diagnostic from "../domain/diagnostic.ts";
import { type Narratives, narrativeKey } from "../domain/narrative.ts";
import { longText } from "../domain/text.ts";
import { byId, command, made, none, nothing, query, returns, sameField } from "./spec.ts";

/** The diagnostic itself: its front pages and the written parts of its report. */
export const frontMethods = {
  "diagnostic.get": query(
    "The diagnostic and its front pages",
    none,
    returns<diagnostic.DiagnosticDetail>(),
  ),
  "diagnostic.update": command(
    "Edit the diagnostic",
    z.object({ patch: diagnostic.diagnosticPatch }),
    nothing,
    sameField,
  ),
  "change.add": command("Add a line to the change list", diagnostic.changeFields, made),
  "change.update": command("Edit the change list", diagnostic.changePatch, nothing),
  "change.remove": command("Remove a line of the change list", byId, nothing),
  "indicator.add": command("Add an indicator", diagnostic.indicatorFields, made),
  "indicator.update": command("Edit an indicator", diagnostic.indicatorPatch, nothing),
  "indicator.remove": command("Remove an indicator", byId, nothing),
  "narrative.list": query("The written parts of the report", none, returns<Narratives>()),
  "narrative.set": command(
    "Write a part of the report",
    z.object({ key: narrativeKey, text: longText }),
    nothing,
    (input) => input.key,
  ),
  "counts.get": query("The numbers beside the screens' names", none, returns<Counts>()),
} as const;

/** Numbers beside the screens' names. They agree with the screens' own counts. */
export type Counts = {
  stakeholders: number;
  interviews: number;
  themes: number;
  notes: number;
  findings: number;
  notesUsed: number;
  workshops: number;
  outputs: number;
};
