import { command } from "../../api/useCommand.ts";
import { counted } from "../../components/format.ts";
import { tellPlace } from "../../components/tellPlace.ts";
import { sayDone } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import type { AssessedHeading } from "./assess.ts";
import { choose } from "./chosen.ts";

/** Adds a heading after the last. @returns whether it was added */
export async function addHeading(title: string): Promise<boolean> {
  const made = await command("heading.add", { title });
  if (made) choose(made.id, null, "row");
  return made !== undefined;
}

/** Adds a key message at the end of a heading, with the cursor in its statement. */
export async function addMessage(headingId: string): Promise<void> {
  const made = await command("finding.add", { headingId, statement: "" });
  if (made) choose(headingId, made.id, "statement");
}

/** Moves a key message one up or down under its heading. */
export async function shiftMessage(
  heading: AssessedHeading,
  id: string,
  by: 1 | -1,
): Promise<void> {
  const position = heading.messages.findIndex(({ finding }) => finding.id === id) + by;
  if (position < 0 || position >= heading.messages.length) return;
  if ((await command("finding.move", { id, headingId: heading.id, position })) !== undefined)
    tellPlace(position, heading.messages.length, heading.title);
}

/** Moves a key message to the end of another heading and goes along. */
export async function moveTo(heading: AssessedHeading, id: string): Promise<void> {
  const position = heading.messages.length;
  const done = await command("finding.move", { id, headingId: heading.id, position });
  if (done === undefined) return;
  choose(heading.id, id, "row");
  sayDone(`Moved to “${heading.title}”`);
}

export async function removeMessage(id: string): Promise<void> {
  if ((await command("finding.remove", { id })) !== undefined) sayDone("Key message deleted");
}

export async function shiftHeading(
  headings: readonly AssessedHeading[],
  id: string,
  by: 1 | -1,
): Promise<void> {
  const position = headings.findIndex((heading) => heading.id === id) + by;
  if (position < 0 || position >= headings.length) return;
  if ((await command("heading.move", { id, position })) !== undefined)
    tellPlace(position, headings.length);
}

/** Deletes a heading and says what went with it. */
export async function removeHeading(heading: AssessedHeading): Promise<void> {
  if ((await command("heading.remove", { id: heading.id })) === undefined) return;
  const n = heading.messages.length;
  sayDone(n === 0 ? "Heading deleted" : `Heading and ${counted(n, "key message")} deleted`);
}

/** Adds notes to a key message and says so. */
export async function addEvidence(findingId: string, noteIds: string[]): Promise<void> {
  if (noteIds.length === 0) return;
  const done = await command("evidence.add", { findingId, noteIds });
  if (!done) return;
  if (done.added === 0) say("Already evidence here");
  else sayDone(`${counted(done.added, "note")} added`);
}

export async function removeEvidence(id: string): Promise<void> {
  if ((await command("evidence.remove", { id })) !== undefined) sayDone("Note taken out");
}
