import type { Sheet } from "../domain/table/sheet.ts";
import { inTreeOrder, themePath } from "../domain/theme.ts";
import { exampleOf, interviewsWith } from "./codebook.ts";
import { readFacts } from "./facts.ts";
import type { Snapshot } from "./snapshot.ts";

/** The codebook as a table: one row a theme, in the order of its tree. */
export function codebookSheet(snapshot: Snapshot): Sheet {
  const facts = readFacts(snapshot);
  const { themes } = snapshot;
  return {
    name: "Codebook",
    header: [
      ...["Theme", "Below", "Definition", "Belongs here", "Does not belong here"],
      ...["Example", "Who said it", "Notes", "Interviews", "Colour"],
    ],
    rows: inTreeOrder(themes).map(({ theme }) => {
      const example = exampleOf(facts, theme);
      return [
        ...[theme.name, theme.parentId && themePath(themes, theme.parentId)],
        ...[theme.definition, theme.inclusion, theme.exclusion],
        ...[example?.text ?? null, example?.saidBy ?? null],
        ...[theme.noteCount, interviewsWith(snapshot, theme.id), theme.colour],
      ];
    }),
  };
}
