import { join } from "node:path";
import { type Backend, createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { fillNew, makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { createRandom } from "./random.ts";
import type { HostWriter } from "./victims.ts";

export const machine = realMachine("crash test");
export const programFolder = join(import.meta.dirname, "..", "..");

/** A diagnostic with one interview under way, ready for notes. */
export function makeNotebook(file: string): void {
  makeDiagnostic(
    file,
    machine,
    fillNew(join(programFolder, "resources"), { title: "Crash test", authority: "Nowhere" }),
  );
  const backend = createBackend(file, machine);
  const strata = backend.call("diagnostic.get", {}).strata;
  const { id } = backend.call("stakeholder.add", {
    role: "Warden",
    stratumId: strata[0]?.id ?? null,
  });
  const interview = backend.call("interview.add", { stakeholderIds: [id] });
  backend.call("interview.start", { id: interview.id });
  backend.close();
}

const words = "ward forum youth transport trust budget café naïve Grays Tilbury meeting vote".split(
  " ",
);

/** The text of the nth note. It follows from n alone, so that damage shows; one in fifty fills several pages. */
export function noteText(n: number): string {
  const random = createRandom(n);
  const length = n % 50 === 0 ? 3_000 : random.between(1, 120);
  const said = Array.from({ length }, () => words[random.between(0, words.length - 1)]);
  return `Note ${n}: ${said.join(" ")}`;
}

/** What to call to add the nth note; every third one carries a theme. */
export const noteInput = (n: number, interviewId: string, id: string) => ({
  id,
  interviewId,
  questionId: null,
  text: noteText(n),
  themes: n % 3 === 0 ? [{ name: `Theme ${n % 7}` }] : [],
});

export function theInterview(backend: Backend): string {
  const [interview] = backend.call("interview.list", {});
  if (!interview) throw new Error("the notebook holds no interview");
  return interview.id;
}

/** Writes notes in the interview over HTTP. */
export const noteWriter: HostWriter = async (client) => {
  const [interview] = await client.call<{ id: string }[]>("interview.list", {});
  return (n, id) => client.call("note.add", noteInput(n, interview?.id ?? "", id));
};
