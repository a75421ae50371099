import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { writeBriefings } from "../../electron/briefings.ts";
import { isBriefed } from "../../shared/domain/contacts/briefed.ts";
import type { ProgramEvent } from "../../shared/program.ts";
import { runCli } from "../tools/cli.ts";
import { newForTest, openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestProgram } from "../tools/program.ts";

/** A program with a diagnostic of many stakeholders, and an empty folder. */
async function manyPeople(people: number) {
  const home = folderForTest();
  const { program } = createTestProgram(home);
  onTestFinished(() => program.close());
  const path = join(home, "A.soundings");
  await program.call("program.new", { path, title: "A title", authority: "A council" });
  for (let i = 0; i < people; i++) await program.call("stakeholder.add", { name: `Person ${i}` });
  const folder = join(home, "Briefings");
  mkdirSync(folder);
  return { program, folder };
}

test("stopped in the middle, each file is whole or not there, and it says how many are", async () => {
  const { program, folder } = await manyPeople(40);
  const progress: number[] = [];
  const silence = program.onEvent((event: ProgramEvent) => {
    if (event.type !== "progress") return;
    expect(event.label).toBe("Briefings");
    progress.push(event.done);
    if (event.done > 0.2) void program.call("export.cancel", {});
  });
  const told = await program.call("export.briefings", { folder }).then(
    () => "not stopped",
    (error: Error) => error.message,
  );
  silence();
  const files = readdirSync(folder).sort();
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThan(40);
  expect(told).toBe(`Stopped as you asked: ${files.length} of 40 briefings were written.`);
  for (const [at, file] of files.entries()) {
    expect(file).toBe(`Briefing R${String(at + 1).padStart(2, "0")}.docx`);
    const parts = unzipSync(readFileSync(join(folder, file)));
    expect(new TextDecoder().decode(parts["word/document.xml"])).toContain(`Person ${at}`);
  }
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  // What was stopped can be gone on with.
  const rest = await program.call("export.briefings", { folder, existing: "leave" });
  expect(rest).toMatchObject({ written: 40 - files.length, left: files.length });
  expect(readdirSync(folder)).toHaveLength(40);
});

test("one piece of long work at a time; notes are taken meanwhile", async () => {
  const { program, folder } = await manyPeople(3);
  const writing = program.call("export.briefings", { folder });
  await expect(program.call("export.briefings", { folder })).rejects.toThrow(/already/);
  await program.call("theme.add", { name: "Trust" });
  expect(await writing).toMatchObject({ written: 3 });
});

test("what cannot be written says how many were before it", async () => {
  const { backend } = newForTest();
  for (const name of ["Ann", "Bea", "Cyd"]) backend.call("stakeholder.add", { name });
  const folder = folderForTest();
  mkdirSync(join(folder, "Briefing R02.docx"));
  const made = backend.call("report.briefings", {});
  const options = { existing: "replace", inWorker: false } as const;
  await expect(writeBriefings(made, folder, options)).rejects.toThrow(
    /^Briefing R02\.docx .+ 1 of 3 briefings were written\.$/,
  );
  expect(readdirSync(folder).sort()).toEqual(["Briefing R01.docx", "Briefing R02.docx"]);
});

test("the command line writes all of them, and replaces none unasked", async () => {
  const folder = folderForTest();
  const file = writeSample(join(folder, "A.soundings"));
  const out = join(folder, "Out");
  mkdirSync(out);
  const words = ["export", file, "--document", "briefing", "--all", "--out", out];
  const { code, out: told } = await runCli(words);
  expect(code).toBe(0);
  const people = openForTest(file).call("stakeholder.list", {});
  const none = people.flatMap((person) => (isBriefed(person) ? [] : [person.code]));
  const written = people.length - none.length;
  expect(JSON.parse(told)).toEqual({ written, none });
  expect(readdirSync(out)).toHaveLength(written);
  for (const { name } of people) if (name) expect(readdirSync(out).join()).not.toContain(name);
});

test("the command line asks before it replaces, and knows what --all is for", async () => {
  const folder = folderForTest();
  const file = writeSample(join(folder, "A.soundings"));
  const out = join(folder, "Out");
  mkdirSync(out);
  const words = ["export", file, "--document", "briefing", "--all", "--out", out];
  expect((await runCli(words)).code).toBe(0);
  const again = await runCli(words);
  expect([again.code, again.err]).toEqual([1, expect.stringMatching(/Out already\.\n$/)]);
  expect((await runCli([...words, "--replace"])).code).toBe(0);
  for (const wrong of [
    ["export", file, "--document", "codebook", "--all", "--out", out],
    ["export", file, "--document", "codebook", "--replace", "--out", join(out, "A.docx")],
    ["export", file, "--document", "briefing", "--all"],
  ])
    expect((await runCli(wrong)).code).toBe(2);
});
