import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { RecentFile } from "../../shared/program.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestProgram } from "../tools/program.ts";

function program() {
  const folder = folderForTest();
  const { program, machine } = createTestProgram(folder);
  onTestFinished(program.close);
  const make = (name: string) =>
    program.call("program.new", {
      path: join(folder, `${name}.soundings`),
      title: name,
      authority: "Thurrock Council",
    });
  const recent = async () => (await program.call("program.recent", {})) as RecentFile[];
  return { folder, program, machine, make, recent };
}

test("the newest file comes first, each one once", async () => {
  const { folder, program: it, machine, make, recent } = program();
  for (const name of ["One", "Two", "Three"]) {
    await make(name);
    machine.pass(60_000);
  }
  await it.call("program.open", { path: join(folder, "One.soundings") });
  expect((await recent()).map(({ title }) => title)).toEqual(["One", "Three", "Two"]);
  expect((await recent())[0]).toEqual({
    path: join(folder, "One.soundings"),
    title: "One",
    authority: "Thurrock Council",
    openedAt: "2010-03-30T09:03:00.000Z",
    missing: false,
  });
});

test("a file that is gone says so, and can be taken off", async () => {
  const { folder, program: it, make, recent } = program();
  await make("One");
  await it.call("program.close", {});
  rmSync(join(folder, "One.soundings"));
  expect(await recent()).toMatchObject([{ title: "One", missing: true }]);
  await it.call("program.forget", { path: join(folder, "One.soundings") });
  expect(await recent()).toEqual([]);
});

test("what stands beside the diagnostics holds no word of a note", async () => {
  const { folder, program: it, make } = program();
  await make("One");
  const person = (await it.call("stakeholder.add", { name: "Ann Secretperson" })) as { id: string };
  const interview = (await it.call("interview.add", { stakeholderIds: [person.id] })) as {
    id: string;
  };
  await it.call("note.add", {
    interviewId: interview.id,
    questionId: null,
    text: "Verysecretwords",
    themes: [{ name: "Secrettheme" }],
  });
  await it.call("program.close", {});
  await it.call("program.open", { path: join(folder, "One.soundings") });
  const settings = join(folder, "settings");
  const names = readdirSync(settings, { recursive: true, withFileTypes: true });
  expect(names.map(({ name }) => name)).toContain("recent.json");
  for (const entry of names.filter((each) => each.isFile()))
    expect(readFileSync(join(entry.parentPath, entry.name), "utf8")).not.toMatch(/secret/i);
});

test("a list that cannot be read is as if there were none", async () => {
  const { folder, make, recent } = program();
  await make("One");
  for (const content of ["", "{", "[{}]", '{"a":1}', "null"]) {
    writeFileSync(join(folder, "settings", "recent.json"), content);
    expect(await recent()).toEqual([]);
  }
});
