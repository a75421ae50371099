import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { migrations } from "../../electron/backend/db/migrations/index.ts";
import { fillNew, makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import { createTestMachine } from "../tools/machine.ts";
import { keepDigests } from "./keepDigests.ts";
import {
  keepAreas,
  keepBoard,
  keepConsidered,
  keepCorrections,
  keepExhibit,
  keepFrameworks,
  keepSummary,
} from "./keepFourth.ts";
import { keepPlan, keepWorkshop } from "./keepSecond.ts";
import { keepAppointments, keepCodebook, keepContacts, keepFollowUp } from "./keepThird.ts";

// Run by hand before a schema is released: node test/migrations/keep.ts saves the file of the newest schema
// that fixtures.test.ts opens for ever after. A saved file is never made again once its schema is released.
const file = fileURLToPath(new URL(`./fixtures/schema-${migrations.length}.db`, import.meta.url));
rmSync(file, { force: true });
const machine = createTestMachine();
const front = { title: "Kept diagnostic", authority: "Kept council" };
makeDiagnostic(file, machine, fillNew(resourcesFolder, front));
const backend = createBackend(file, machine);
const person = backend.call("stakeholder.add", { role: "Chair", organisation: "Kept forum" });
const interview = backend.call("interview.add", { stakeholderIds: [person.id] });
keepAppointments(backend, interview.id);
backend.call("interview.start", { id: interview.id });
const [framework] = backend.call("framework.list", {});
const note = backend.call("note.add", {
  interviewId: interview.id,
  questionId: framework?.sections[0]?.questions[0]?.id ?? null,
  text: "What was kept",
  themes: [{ name: "Kept theme" }],
});
const heading = backend.call("heading.add", { title: "Kept heading" });
const finding = backend.call("finding.add", { headingId: heading.id, statement: "Kept finding" });
backend.call("evidence.add", { findingId: finding.id, noteIds: [note.id] });
keepWorkshop(backend, finding.id);
keepPlan(backend);
keepCodebook(backend, note.id, interview.id);
keepContacts(backend, person.id);
keepFollowUp(backend, note.id);
keepCorrections(backend, interview.id, note.id);
keepFrameworks(backend, interview.id);
keepSummary(backend, person.id, note.id);
keepBoard(backend, note.id);
keepAreas(backend, note.id);
keepExhibit(backend);
keepConsidered(backend);
backend.call("recommendation.add", { title: "Kept recommendation" });
backend.close();
keepDigests();
