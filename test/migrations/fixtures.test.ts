import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import { migrations } from "../../electron/backend/db/migrations/index.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

const fixture = (version: number) =>
  fileURLToPath(new URL(`./fixtures/schema-${version}.db`, import.meta.url));

/**
 * One saved file for every schema that was ever released, each with the same small diagnostic:
 * a stakeholder, an interview, a note with a theme, a heading, a finding on the note, a recommendation.
 */
describe.each(migrations.map((_, index) => index + 1))("a file of schema %i", (version) => {
  test("was kept", () => {
    expect(existsSync(fixture(version))).toBe(true);
  });

  test("opens, holds what it held, and can be worked on", () => {
    const folder = folderForTest();
    const file = join(folder, "Kept.soundings");
    copyFileSync(fixture(version), file);
    const backend = createBackend(file, createTestMachine(Date.UTC(2040, 0)));
    const { title, authority } = backend.call("diagnostic.get", {}).diagnostic;
    expect([title, authority]).toEqual(["Kept diagnostic", "Kept council"]);
    expect(backend.call("counts.get", {})).toEqual({
      stakeholders: 1,
      interviews: 1,
      themes: 1,
      notes: 1,
      findings: 1,
      notesUsed: 1,
    });
    expect(backend.call("recommendation.list", {})).toHaveLength(1);
    expect(backend.call("note.find", { filter: { words: "kept" } })).toHaveLength(1);
    expect(backend.call("framework.list", {})[0]?.sections).toHaveLength(4);
    expect(backend.call("history.get", {}).undo).toBe("Add a recommendation");
    backend.call("history.undo", {});
    backend.call("theme.add", { name: "Added later" });
    backend.close();
    expect(checkFile(file).filter(({ problem }) => problem !== null)).toEqual([]);
  });
});
