import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

test("notes that are no evidence yet are found, however much evidence there is", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It is hard" });
  const noteIds = Array.from({ length: 1_000 }, (_, n) => note(`Library ${n}`).id);
  backend.call("evidence.add", { findingId, noteIds });
  note("The library that is left");
  const filter = { words: "library", notFindingId: findingId };
  const found = backend.call("note.find", { filter, order: "best", limit: 7 });
  expect(found.map(({ text }) => text)).toEqual(["The library that is left"]);
});
