import { basename } from "node:path";
import type { Imported, ImportedMeeting } from "../../shared/domain/refi/imported.ts";
import { cleanText } from "../../shared/domain/text.ts";
import type { Machine } from "../backend/createBackend.ts";
import { makeDiagnostic, readFramework } from "../backend/newDiagnostic.ts";
import { insertDiagnostic } from "../backend/store/diagnostic.ts";
import { addFramework } from "../backend/store/framework.ts";
import type { Store } from "../backend/store/store.ts";
import { fillCodes, fillMemos } from "./fillCodes.ts";
import { fillMeetings } from "./fillMeetings.ts";
import { fillPeople } from "./fillPeople.ts";
import { createIds, oneLine } from "./ids.ts";

/**
 * Makes a new diagnostic of a project, whole or not at all.
 * @param onStep told how far it is, from 0 to 1; what it throws stops the making
 */
export function makeImported(
  file: string,
  machine: Machine,
  resources: string,
  imported: Imported,
  onStep: (done: number) => void,
): void {
  makeDiagnostic(file, machine, (store) =>
    fill(store, resources, imported, { name: basename(file), onStep }),
  );
}

type How = { name: string; onStep: (done: number) => void };

function fill(store: Store, resources: string, imported: Imported, { name, onStep }: How): void {
  const ids = createIds(store.newId);
  const { about } = imported;
  insertDiagnostic(store, {
    ...about,
    title: oneLine(imported.title) || name.replace(/\.soundings$/, ""),
    authority: about.authority || "Not stated",
    description: cleanText(imported.description),
    ...{ version: "0.1", status: "Draft" },
  });
  addFramework(store, readFramework(resources, "nea"));
  addOtherQuestions(store, imported.meetings);
  fillPeople(store, imported, ids);
  fillCodes(store, imported.codes, ids);
  fillMeetings(store, imported.meetings, ids, onStep);
  fillMemos(store, imported.memos, ids);
  onStep(1);
}

/** Questions that notes stand under and the built-in framework does not have, so that they stay under them. */
function addOtherQuestions(store: Store, meetings: readonly ImportedMeeting[]): void {
  const known = new Set(
    store.sql
      .all<{ number: string; text: string }>("SELECT number, text FROM question")
      .map(({ number, text }) => `${number} ${text}`),
  );
  const questions = meetings.flatMap(({ notes }) =>
    notes.flatMap(({ question }) => question ?? []),
  );
  const others = new Map(
    questions.map((question) => [`${question.number} ${question.text}`, question]),
  );
  for (const key of known) others.delete(key);
  if (others.size === 0) return;
  const asked = [...others.values()].map(({ number, text }) => ({
    ...{ id: number, verbatim: text, text },
    subQuestions: [],
  }));
  addFramework(store, {
    ...{ id: "imported", title: "Questions of the imported project", version: "", source: "" },
    rights: "",
    sections: [{ id: "1", title: "Questions", questions: asked }],
  });
}
