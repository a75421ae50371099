import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProgramEvent } from "../../shared/program.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

/** A diagnostic with an interview, and the notices that it gave. */
function listening() {
  const { backend } = newForTest();
  const notices: string[] = [];
  backend.onChange((event: ProgramEvent) => {
    if (event.type === "notice") notices.push(event.text);
  });
  return { backend, notices, ...startInterview(backend) };
}

test("characters that a document cannot hold are left out, and the person is told", () => {
  const { notices, note } = listening();
  expect(note("bell\u0007 and\u0000 end").text).toBe("bell and end");
  expect(notices).toEqual(["2 characters that a document cannot hold were left out."]);
  expect(note("\uFFFEmark\uFFFF").text).toBe("mark");
  expect(note("half \uD83D a face").text).toBe("half \uFFFD a face");
  expect(notices.at(-1)).toBe("One character that a document cannot hold was left out.");
});

test("nothing is said, and nothing lost, where all can be kept", () => {
  const { notices, note } = listening();
  for (const text of [
    "naïve café",
    "👩‍👩‍👧 family",
    "ש̈ל̈ום right to left",
    "tab\there",
    "two\nlines",
    "<w:p>&amp;",
  ])
    expect(note(text).text).toBe(text);
  expect(note("line\r\nends\rhere").text).toBe("line\nends\nhere");
  expect(notices).toEqual([]);
});

test("composed and decomposed letters are one word, in the text and in search", () => {
  const { backend, note } = listening();
  expect(note("cafe\u0301").text).toBe("caf\u00e9");
  for (const words of ["café", "cafe\u0301", "CAFE"])
    expect([words, backend.call("note.count", { filter: { words } })]).toEqual([words, 1]);
});

test("cleaning reaches every text of every command", () => {
  const { backend, notices, person } = listening();
  backend.call("stakeholder.update", { id: person.id, patch: { organisation: "Coun\u0001cil" } });
  backend.call("diagnostic.update", { patch: { area: "Til\u0002bury" } });
  backend.call("narrative.set", { key: "summary", text: "Peo\u0003ple" });
  backend.call("theme.add", { name: "Tru\u0004st" });
  expect(backend.call("stakeholder.list", {})[0]?.organisation).toBe("Council");
  expect(backend.call("diagnostic.get", {}).diagnostic.area).toBe("Tilbury");
  expect(backend.call("narrative.list", {}).summary).toBe("People");
  expect(backend.call("theme.list", {})[0]?.name).toBe("Trust");
  expect(notices).toHaveLength(4);
});

test("a note of nothing but left-out characters is refused", () => {
  const { note } = listening();
  expect(() => note("\u0000\u0001")).toThrow(/needs some words/);
});

test("what is kept is well formed and stays as it is when kept again", () => {
  const { backend, note } = listening();
  const { id } = note("start");
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), (text) => {
      const given = `x${text}`;
      backend.call("note.update", { id, patch: { text: given } });
      const kept = backend.call("note.get", { id }).text;
      expect(kept.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what must not be there
      expect(kept).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      backend.call("note.update", { id, patch: { text: kept } });
      expect(backend.call("note.get", { id }).text).toBe(kept);
    }),
    { numRuns: 500 },
  );
});
