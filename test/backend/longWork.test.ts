import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { makeXlsx } from "../../electron/tables/makeXlsx.ts";
import type { ProgramEvent, ProgramMethod } from "../../shared/program.ts";
import { folderForTest, makeFolder, removeFolder } from "../tools/folder.ts";
import { createTestProgram } from "../tools/program.ts";

const home = makeFolder();
afterAll(() => removeFolder(home));
const kept = { project: "", codebook: "" };

/** A project of some thousand notes, and its codebook, as other programs have them. */
beforeAll(async () => {
  const { program } = createTestProgram(home);
  const path = join(home, "Large.soundings");
  await program.call("program.new", { path, title: "Large", authority: "A council" });
  const { id: interviewId } = (await program.call("interview.add", { stakeholderIds: [] })) as {
    id: string;
  };
  const notes = Array.from({ length: 4_000 }, (_, i) => ({
    text: `Said in the ${i}th place`,
    questionId: null,
  }));
  await program.call("note.bring", { interviewId, notes });
  const noteIds = await program.call("note.ids", {});
  await program.call("tag.add", { noteIds, theme: { name: "Trust" } });
  for (const format of ["qdpx", "qdc"] as const)
    await program.call("exchange.export", { format, path: join(home, `Large.${format}`) });
  program.close();
  kept.project = join(home, "Large.qdpx");
  kept.codebook = join(home, "Large.qdc");
}, 60_000);

/** A program with an empty diagnostic open. */
async function working() {
  const folder = folderForTest();
  const { program } = createTestProgram(folder);
  onTestFinished(() => program.close());
  const path = join(folder, "Mine.soundings");
  await program.call("program.new", { path, title: "Mine", authority: "A council" });
  const before = readdirSync(folder).sort();
  /** Begins a piece of work and stops it as soon as it is so far. Resolves to what is said then. */
  const stopAt = async (done: number, method: ProgramMethod, input: object) => {
    const silence = program.onEvent((event: ProgramEvent) => {
      if (event.type !== "progress" || event.done < done) return;
      silence();
      // As a person's answer comes: not within what told it.
      setImmediate(() => void program.call("export.cancel", {}));
    });
    return program.call(method, input).then(
      () => "not stopped",
      (error: Error) => error.message,
    );
  };
  return { folder, program, path, before, stopAt };
}
const said = "Stopped as you asked. Nothing was written or brought in.";

test.each([0, 0.4, 0.7])(
  "a project that is stopped at %d leaves no file, and the diagnostic open that was",
  async (done) => {
    const { folder, program, path, before, stopAt } = await working();
    const input = { path: kept.project, into: join(folder, "In.soundings") };
    expect(await stopAt(done, "exchange.import", input)).toBe(said);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(await program.call("program.state", {})).toMatchObject({ file: { path } });
    expect(await program.call("note.count", {})).toBe(0);
    // Nothing of it stands in the way of the next try.
    expect(await program.call("exchange.import", input)).toMatchObject({
      counts: { notes: 4_000 },
    });
  },
  60_000,
);

test("a codebook that is stopped changes nothing", async () => {
  const { program, stopAt } = await working();
  const told = await stopAt(0, "exchange.import", { path: kept.codebook });
  expect([told, await program.call("theme.list", {})]).toEqual([said, []]);
});

test("a project that is stopped while it is written leaves no file", async () => {
  const { folder, program, stopAt } = await working();
  const into = join(folder, "In.soundings");
  await program.call("exchange.import", { path: kept.project, into });
  const before = readdirSync(folder).sort();
  const path = join(folder, "Out.qdpx");
  expect(await stopAt(0.3, "exchange.export", { format: "qdpx", path })).toBe(said);
  expect(readdirSync(folder).sort()).toEqual(before);
});

/** How long a piece of work took, and how long at most nothing else could be done meanwhile, in milliseconds. */
async function watched<T>(work: Promise<T>) {
  let [worst, last] = [0, performance.now()];
  const began = last;
  const look = () => {
    const now = performance.now();
    worst = Math.max(worst, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  try {
    const value = await work;
    look();
    return { value, took: last - began, worst };
  } finally {
    clearInterval(timer);
  }
}

test("while a project comes in, notes can be taken, and how far it is is told", async () => {
  const { folder, program } = await working();
  const told: number[] = [];
  program.onEvent((event) => event.type === "progress" && told.push(event.done));
  const input = { path: kept.project, into: join(folder, "In.soundings") };
  const { took, worst } = await watched(program.call("exchange.import", input));
  expect(worst).toBeLessThan(took / 2);
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test("while a long table is read, notes can be taken", async () => {
  const { folder, program } = await working();
  const path = join(folder, "Long.xlsx");
  const rows = Array.from({ length: 20_000 }, (_, i) => [`Row ${i}`, "Chair", "Forum"]);
  writeFileSync(path, makeXlsx([{ name: "People", header: ["Name", "Role", "Body"], rows }]));
  const { value, took, worst } = await watched(program.call("table.read", { path }));
  expect((value as { sheets: { rows: unknown[] }[] }).sheets[0]?.rows).toHaveLength(20_001);
  expect(worst).toBeLessThan(took / 2);
});
