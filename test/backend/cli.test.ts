import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTable } from "../../electron/tables/readTable.ts";
import { contract } from "../../shared/contract.ts";
import { sampleNames } from "../../shared/domain/sample/names.ts";
import { runCli, startCli } from "../tools/cli.ts";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest, makeFolder, removeFolder } from "../tools/folder.ts";

const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Exactly one line on standard error, for a person, and nothing on standard output. */
function expectOneLine(result: { out: string; err: string }): void {
  expect(result.err).toMatch(/^soundings: [^\n]+\n$/);
  expect(result.err).not.toMatch(/\bat .*:\d+|node:internal|Error:/);
  expect(result.out).toBe("");
}

let sample = "";
beforeAll(() => {
  sample = writeSample(join(makeFolder(), "Sample.soundings"));
});
afterAll(() => removeFolder(dirname(sample)));

describe("what each command does", () => {
  const samples = [[], ...sampleNames.map((name) => ["--name", name])];
  test.each(samples)("sample %s %s writes a worked example without a fault", async (...named) => {
    const file = join(folderForTest(), "A.soundings");
    expect(await runCli(["sample", file, ...named])).toEqual({ code: 0, out: "", err: "" });
    const { code, out, err } = await runCli(["check", file]);
    expect([code, err]).toEqual([0, ""]);
    for (const name of ["integrity", "foreign keys", "journal", "index", "hashes"])
      expect(out).toMatch(new RegExp(`^ok .*${name}`, "m"));
  });

  test("new makes a diagnostic with its title and authority", async () => {
    const file = join(folderForTest(), "A.soundings");
    const made = await runCli(["new", file, "--title", "A title", "--authority", "A council"]);
    expect(made).toEqual({ code: 0, out: "", err: "" });
    const { out } = await runCli(["call", file, "diagnostic.get"]);
    expect(JSON.parse(out).diagnostic).toMatchObject({ title: "A title", authority: "A council" });
  });

  test("compare says how far two copies of a diagnostic are tagged alike, and where not", async () => {
    const folder = folderForTest();
    const [ann, bob] = [writeSample(join(folder, "Ann.soundings")), join(folder, "Bob.soundings")];
    copyFileSync(ann, bob);
    const found = await runCli(["call", bob, "note.ids", '{"filter":{"tagged":true}}']);
    const noteIds = (JSON.parse(found.out) as string[]).slice(0, 3);
    const tagging = JSON.stringify({ noteIds, theme: { name: "Only Bob sees this" } });
    await runCli(["call", bob, "tag.add", tagging]);
    const out = join(folder, "Both.xlsx");
    const { code, out: said, err } = await runCli(["compare", ann, bob, "--out", out]);
    expect([code, err]).toEqual([0, ""]);
    expect(said).toMatch(/^Notes compared: \d+; tagged differently: 3$/m);
    expect(said).toMatch(/\t0\t0\t3\tOnly Bob sees this$/m);
    const [first, second] = await readTable(out).then(({ sheets }) => sheets);
    expect(first?.rows).toHaveLength(4);
    expect(second?.rows[1]?.[0]).toBe("All themes");
    expectOneLine(await runCli(["compare", ann, ann]));
    expect((await runCli(["compare", ann, bob, "--out", bob])).code).toBe(2);
  });

  test("methods lists every method with its kind, its input and a line of help", async () => {
    const { code, out } = await runCli(["methods"]);
    expect(code).toBe(0);
    const list = JSON.parse(out) as {
      method: string;
      kind: string;
      help: string;
      input: { type: string; properties: object };
    }[];
    expect(list.map(({ method }) => method)).toEqual(Object.keys(contract));
    for (const { kind, help, input } of list) {
      expect(["query", "command"]).toContain(kind);
      expect(help).toMatch(/^[A-Z][^\n]+$/);
      expect(input.type).toBe("object");
    }
    expect(list.find(({ method }) => method === "note.add")?.input.properties).toHaveProperty(
      "text",
    );
  });

  test("call takes its input from the command line or from standard input", async () => {
    const file = writeNew(join(folderForTest(), "A.soundings"));
    const input = JSON.stringify({ name: "Trust" });
    const one = await runCli(["call", file, "theme.add", input]);
    const two = await runCli(["call", file, "theme.add", "-"], JSON.stringify({ name: "Respect" }));
    expect([one.code, two.code, one.err, two.err]).toEqual([0, 0, "", ""]);
    const { out } = await runCli(["call", file, "theme.list"]);
    expect((JSON.parse(out) as { name: string }[]).map(({ name }) => name)).toEqual([
      "Trust",
      "Respect",
    ]);
  });

  test("help says what there is", async () => {
    const { code, out } = await runCli(["help"]);
    expect(code).toBe(0);
    for (const name of ["sample", "new", "methods", "call", "export", "check", "serve"])
      expect(out).toContain(`soundings ${name}`);
  });
});

describe("called wrongly: exit code 2 and one line", () => {
  test.each([
    [["nonsense"]],
    [["sample"]],
    [["sample", "a", "b"]],
    [["new", "a.soundings"]],
    [["new", "a.soundings", "--title", "T"]],
    [["new", "a.soundings", "--title", " ", "--authority", "A"]],
    [["call", "a.soundings"]],
    [["call", "a.soundings", "no.method"]],
    [["call", "a.soundings", "toString"]],
    [["call", "a.soundings", "theme.list", "{"]],
    [["export", "a.soundings"]],
    [["export", "a.soundings", "--document", "diagnostic-report"]],
    [["sample", "a.soundings", "--name", "nowhere"]],
    [["export", "a.soundings", "--document", "poem", "--out", "x.docx"]],
    [["export", "a.soundings", "--document", "ballots", "--out", "x.docx"]],
    [["export", "a.soundings", "--table", "chairs", "--out", "x.csv"]],
    [["export", "a.soundings", "--table", "budget", "--document", "ballots", "--out", "x.csv"]],
    [["check"]],
    [["check", "--loud", "a.soundings"]],
    [["serve", "--port", "many"]],
    [["serve", "--port", "70000"]],
  ])("%j", async (words) => {
    const result = await runCli(words);
    expect(result.code).toBe(2);
    expectOneLine(result);
  });

  test("no command at all: the whole list, and exit code 2", async () => {
    expect(await runCli([])).toMatchObject({ code: 2, err: "" });
  });
});

test("a table is written for a spreadsheet, and one about a round needs to be told which", async () => {
  const folder = folderForTest();
  const file = writeSample(join(folder, "Sample.soundings"));
  for (const ending of ["csv", "xlsx"]) {
    const out = join(folder, `Plan.${ending}`);
    const words = ["export", file, "--table", "action-plan", "--out", out];
    const { code, err } = await runCli(words);
    const says = ending === "csv" ? "Not in a CSV file: Progress recorded" : "";
    expect([code, err.trim()]).toEqual([0, says]);
    const { sheets } = await readTable(out);
    // A header and the 27 outputs of the plan.
    expect(sheets[0]?.rows).toHaveLength(28);
  }
  const words = ["export", file, "--table", "plan", "--out", join(folder, "Plan.txt")];
  expect((await runCli(words)).code).toBe(2);
});

describe("failed: exit code 1 and one line", () => {
  test.each([
    ["a file that is not there", (folder: string) => ["check", join(folder, "A.soundings")]],
    [
      "no such file to call",
      (folder: string) => ["call", join(folder, "A.soundings"), "theme.list"],
    ],
    ["no folder", (folder: string) => ["sample", join(folder, "no", "A.soundings")]],
    [
      "bad input",
      (folder: string) => ["call", writeNew(join(folder, "A.soundings")), "theme.add", "{}"],
    ],
    [
      "bad input that is no object",
      (folder: string) => ["call", writeNew(join(folder, "A.soundings")), "theme.add", "[1]"],
    ],
    [
      "nothing to undo",
      (folder: string) => ["call", writeNew(join(folder, "A.soundings")), "history.undo"],
    ],
    [
      "a file that is no diagnostic",
      (folder: string) => {
        writeFileSync(join(folder, "A.soundings"), "x".repeat(5_000));
        return ["check", join(folder, "A.soundings")];
      },
    ],
  ])("%s", async (_, words) => {
    const result = await runCli(words(folderForTest()));
    expect(result.code).toBe(1);
    expectOneLine(result);
  });

  test("a file that is there already is not overwritten", async () => {
    const file = writeNew(join(folderForTest(), "A.soundings"));
    const before = digest(file);
    for (const words of [
      ["sample", file],
      ["new", file, "--title", "T", "--authority", "A"],
    ]) {
      const result = await runCli(words);
      expect(result.code).toBe(1);
      expectOneLine(result);
    }
    expect(digest(file)).toBe(before);
    expect(readdirSync(join(file, ".."))).toEqual(["A.soundings"]);
  });

  test("check finds a note that was changed behind the program's back", async () => {
    const file = writeNew(join(folderForTest(), "A.soundings"));
    const words = "Meetings are at the wrong time";
    const theme = JSON.stringify({ name: words });
    await runCli(["call", file, "theme.add", theme]);
    const content = readFileSync(file);
    const at = content.lastIndexOf(words);
    content.write("Meetings are at the right time", at);
    writeFileSync(file, content);
    const before = digest(file);
    const { code, out, err } = await runCli(["check", file]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/^BAD /m);
    expect(digest(file)).toBe(before);
  });
});

test("a reader that stops early is no failure", async () => {
  const child = startCli(["methods"]);
  child.stdout.once("data", () => child.stdout.destroy());
  const said: string[] = [];
  child.stderr.on("data", (data) => said.push(String(data)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, said.join("")]).toEqual([0, ""]);
});

test("the worked example is as it was: reading changes nothing", async () => {
  const before = digest(sample);
  for (const words of [
    ["call", sample, "note.list", "{}"],
    ["call", sample, "note.find"],
    ["call", sample, "report.get", '{"document":"diagnostic-report"}'],
    ["check", sample],
  ])
    await runCli(words);
  expect(digest(sample)).toBe(before);
  expect(existsSync(`${sample}-wal`)).toBe(false);
});

test("a table of notes can be of some notes only", async () => {
  const folder = folderForTest();
  const file = writeSample(join(folder, "A.soundings"));
  const rows = async (...more: string[]) => {
    const out = join(folder, "Notes.csv");
    const words = ["export", file, "--table", "notes", ...more, "--out", out];
    expect(await runCli(words)).toMatchObject({ code: 0, err: "" });
    return (await readTable(out)).sheets[0]?.rows ?? [];
  };
  const all = await rows();
  const some = await rows("--filter", '{"kind":"idea"}');
  expect(some.length).toBeGreaterThan(1);
  expect(some.length).toBeLessThan(all.length);
  const kind = all[0]?.indexOf("Kind") ?? -1;
  expect(new Set(some.slice(1).flatMap((row) => row[kind] || []))).toEqual(new Set(["Idea"]));
  const wrong = ["export", file, "--table", "budget", "--filter", "{}", "--out", "x.csv"];
  expect((await runCli(wrong)).err).toContain("only a table of notes");
  // A filter that is not known would otherwise write everything.
  const misspelt = ["export", file, "--table", "notes", "--filter", '{"stratum":"x"}'];
  const refused = await runCli([...misspelt, "--out", `${file}.csv`]);
  expect([refused.code, existsSync(`${file}.csv`)]).toEqual([1, false]);
  expect(refused.err).toContain("stratum");
});
