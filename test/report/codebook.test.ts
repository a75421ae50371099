import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

/** A codebook of two themes with an example each, of which one note goes off the record. */
function withCodebook() {
  const { backend } = newForTest();
  const { note, person } = startInterview(backend);
  const [shown, hidden] = [
    note("They never write back", {
      speakerId: person.id,
      themes: [{ name: "Feedback" }],
    }),
    note("Xyzzysecret", { themes: [{ name: "Secrets" }] }),
  ];
  const themes = backend.call("theme.list", {});
  for (const { id, name } of themes)
    backend.call("theme.update", {
      id,
      patch: {
        definition: `What ${name.toLowerCase()} means`,
        inclusion: "=cmd()",
        exampleId: name === "Feedback" ? shown.id : hidden.id,
      },
    });
  backend.call("note.update", { id: hidden.id, patch: { offRecord: true } });
  return backend;
}

test("the codebook says what each theme means, with an example on the record and how often it was used", () => {
  const backend = withCodebook();
  const { blocks } = backend.call("report.get", { document: "codebook" });
  const text = JSON.stringify(blocks);
  expect(text).toContain("What feedback means");
  expect(blocks).toContainEqual(
    expect.objectContaining({
      ...{ kind: "quotation", text: "They never write back", attribution: "R01" },
    }),
  );
  expect(blocks).toContainEqual({ kind: "paragraph", text: "Used on 1 note in 1 interview." });
  expect(blocks).toContainEqual({ kind: "paragraph", text: "Used on 0 notes in 0 interviews." });
  expect(text).not.toContain("Xyzzysecret");
});

test("what nobody wrote about a theme is said once, and an example's label stays with it", () => {
  const { blocks } = withCodebook().call("report.get", { document: "codebook" });
  expect(JSON.stringify(blocks)).not.toContain("None stated");
  expect(blocks).toContainEqual({
    kind: "paragraph",
    text: "Not written yet: what does not belong here.",
  });
  expect(blocks).toContainEqual({
    ...{ kind: "paragraph", leads: true, text: [{ text: "Example:", bold: true }] },
  });
});

test("the codebook as a table holds the same", () => {
  const [sheet] = withCodebook().call("sheet.get", { sheet: "codebook" });
  const rows = sheet?.rows.map((row) =>
    Object.fromEntries(row.map((cell, i) => [sheet.header[i], cell])),
  );
  expect(rows).toMatchObject([
    { Theme: "Feedback", "Belongs here": "=cmd()", Example: "They never write back", Notes: 1 },
    { Theme: "Secrets", Definition: "What secrets means", Example: null, Notes: 0, Interviews: 0 },
  ]);
});
