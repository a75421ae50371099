import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  type ProgramEvent,
  type ProgramInput,
  type ProgramMethod,
  type ProgramOutput,
  program,
} from "../../shared/program.ts";
import { expectSentence } from "../tools/refusal.ts";
import type { Connection } from "./suite.ts";

/** What the program itself can do, over one way in. `folder` is an empty one to work in. */
export function programSuite(
  name: string,
  connect: () => Promise<Connection & { folder: string }>,
): void {
  describe(`the program itself, ${name}`, () => {
    let connection: Connection & { folder: string };
    const heard: ProgramEvent[] = [];
    const seen = new Set<string>();
    beforeAll(async () => {
      connection = await connect();
      connection.onEvent?.((event) => heard.push(event));
    });
    afterAll(() => connection.close());

    const ask = async <M extends ProgramMethod>(method: M, input: ProgramInput<M>) => {
      seen.add(method);
      const answer = await connection.call(method, input);
      if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
      return answer.value as ProgramOutput<M>;
    };
    const refused = async (method: string, input: unknown, code: string) => {
      const answer = await connection.call(method, input);
      if (answer.ok) throw new Error(`${method} was answered`);
      expectSentence(answer.error.message);
      expect(answer.error.code).toBe(code);
    };
    const front = { title: "A title", authority: "A council" };
    const inside = (file: string) => join(connection.folder, file);

    test("nothing is open at first, and what needs a diagnostic says so", async () => {
      expect((await ask("program.state", {})).file).toBeNull();
      await refused("theme.list", {}, "no-diagnostic");
      const path = inside("A.docx");
      await refused("export.start", { document: "diagnostic-report", path }, "no-diagnostic");
    });

    test("a new diagnostic is made, is open, and windows are told", async () => {
      const state = await ask("program.new", { path: inside("One"), ...front });
      expect(state.file).toEqual({ path: inside("One.soundings"), name: "One.soundings" });
      expect(existsSync(inside("One.soundings"))).toBe(true);
      await vi.waitFor(() => expect(heard).toContainEqual({ type: "state", state }));
      await refused("program.new", { path: inside("One"), ...front }, "file-exists");
      await refused("program.new", { path: inside("no/folder"), ...front }, "cannot-write");
      await refused(
        "program.new",
        { path: inside("Two"), title: " ", authority: "A" },
        "invalid-input",
      );
      expect((await ask("program.state", {})).file?.name).toBe("One.soundings");
    });

    test("another one opens, and the first is let go", async () => {
      await ask("program.new", { path: inside("Two.soundings"), ...front });
      const { file } = await ask("program.open", { path: inside("One.soundings") });
      expect(file?.name).toBe("One.soundings");
      expect((await ask("program.recent", {})).map(({ path }) => path)).toEqual([
        inside("One.soundings"),
        inside("Two.soundings"),
      ]);
    });

    test("a file that cannot be opened leaves the open one open", async () => {
      writeFileSync(inside("Text.soundings"), "x".repeat(5_000));
      await refused("program.open", { path: inside("Text.soundings") }, "file-not-ours");
      await refused("program.open", { path: inside("Gone.soundings") }, "file-missing");
      expect((await ask("program.state", {})).file?.name).toBe("One.soundings");
    });

    test("a folder is looked into", async () => {
      mkdirSync(inside("Sub"));
      writeFileSync(inside("Letter.txt"), "");
      const folder = await ask("program.browse", { folder: connection.folder });
      expect(folder.folders).toContain(inside("Sub"));
      expect(folder.files).toEqual(
        ["One", "Text", "Two"].map((each) => inside(`${each}.soundings`)),
      );
      expect((await ask("program.browse", { folder: inside("Sub") })).parent).toBe(
        connection.folder,
      );
      await refused("program.browse", { folder: inside("Gone") }, "not-found");
    });

    test("a table is found and read, with nothing of it kept", async () => {
      writeFileSync(inside("Plan.csv"), 'Task;Output\r\nMeet;"One\ntwo"\r\n');
      const extension = ".xlsx .csv";
      const folder = await ask("program.browse", { folder: connection.folder, extension });
      expect(folder.files).toEqual([inside("Plan.csv")]);
      expect(await ask("table.read", { path: inside("Plan.csv") })).toEqual({
        sheets: [
          {
            name: "Plan",
            rows: [
              ["Task", "Output"],
              ["Meet", "One\ntwo"],
            ],
          },
        ],
      });
      await refused("table.read", { path: inside("Gone.csv") }, "file-missing");
      writeFileSync(inside("Plan.csv"), "");
      await refused("table.read", { path: inside("Plan.csv") }, "invalid-input");
    });

    test("a file is taken off the list of recent ones", async () => {
      await ask("program.forget", { path: inside("Two.soundings") });
      expect(await ask("program.recent", {})).toHaveLength(1);
    });

    test("a document never takes the place of the diagnostic", async () => {
      const path = inside("One.soundings");
      await refused("export.start", { document: "diagnostic-report", path }, "conflict");
      expect(await connection.call("counts.get", {})).toMatchObject({ ok: true });
    });

    test("a document is written, and how far it is is told", async () => {
      const path = inside("Report.docx");
      expect(
        await ask("export.start", { document: "diagnostic-report", path, pageNumbers: false }),
      ).toEqual({ path });
      expect(existsSync(path)).toBe(true);
      await vi.waitFor(() => expect(heard.some(({ type }) => type === "progress")).toBe(true));
      expect(await ask("export.cancel", {})).toBeNull();
      expect(await ask("program.reveal", { path })).toBeNull();
    });

    test("without dialogs of its own the program picks nothing", async () => {
      const state = await ask("program.state", {});
      if (state.dialogs === "page")
        expect(await ask("program.pick", { purpose: "open" })).toBeNull();
      else seen.add("program.pick");
    });

    test("the worked example is ready, and what is tried out in it is kept", async () => {
      await ask("program.sample", {});
      await connection.call("theme.add", { name: "Tried out" });
      const { file } = await ask("program.close", {});
      expect(file).toBeNull();
      await ask("program.sample", {});
      const answer = await connection.call("theme.list", {});
      expect(JSON.stringify(answer)).toContain("Tried out");
      const other = await ask("program.sample", { name: "redcar-2007" });
      expect(other.file?.name).toBe("Redcar and Cleveland 2007.soundings");
    });

    test("a table is written, and never over the diagnostic", async () => {
      const state = await ask("program.new", { path: inside("Tables"), ...front });
      const path = inside("Budget.csv");
      expect(await ask("export.table", { sheet: "budget", path })).toEqual({ path, leftOut: [] });
      const plan = inside("Plan.csv");
      const leftOut = ["Progress recorded"];
      expect(await ask("export.table", { sheet: "action-plan", path: plan })).toEqual({
        ...{ path: plan, leftOut },
      });
      expect(readFileSync(path, "utf8")).toContain("Item,Unit cost (£),Quantity,Total (£)");
      await refused("export.table", { sheet: "budget", path, overwrite: false }, "file-exists");
      const own = state.file?.path;
      await refused("export.table", { sheet: "budget", path: own }, "conflict");
      await refused("export.table", { sheet: "ballots", path }, "invalid-input");
    });

    test("briefings for all are written into a folder, and none over another unasked", async () => {
      await ask("program.new", { path: inside("Briefed"), ...front });
      for (const consent of ["given", "withdrawn", "not-asked"])
        await connection.call("stakeholder.add", { name: "A Person", consent });
      const folder = inside("Briefings");
      await refused("export.briefings", { folder }, "cannot-write");
      mkdirSync(folder);
      const made = { folder, written: 2, left: 0, none: ["R02"] };
      expect(await ask("export.briefings", { folder })).toEqual(made);
      const files = ["Briefing R01.docx", "Briefing R03.docx"];
      expect(readdirSync(folder).sort()).toEqual(files);
      await refused("export.briefings", { folder }, "file-exists");
      writeFileSync(join(folder, "Briefing R01.docx"), "Mine");
      rmSync(join(folder, "Briefing R03.docx"));
      const rest = { folder, written: 1, left: 1, none: ["R02"] };
      expect(await ask("export.briefings", { folder, existing: "leave" })).toEqual(rest);
      expect(readFileSync(join(folder, "Briefing R01.docx"), "utf8")).toBe("Mine");
      expect(await ask("export.briefings", { folder, existing: "replace" })).toEqual(made);
      expect(readFileSync(join(folder, "Briefing R01.docx"), "utf8")).not.toBe("Mine");
      expect(readdirSync(folder).sort()).toEqual(files);
    });

    test("planned interviews are written for calendars, and never over the diagnostic", async () => {
      const state = await ask("program.new", { path: inside("Calendar"), ...front });
      const fields = { plannedAt: "2010-03-30T13:00:00Z", place: "Civic Hall" };
      await connection.call("interview.add", { stakeholderIds: [], fields });
      const path = inside("Interviews.ics");
      expect(await ask("export.calendar", { path })).toEqual({ path });
      expect(readFileSync(path, "utf8")).toContain("LOCATION:Civic Hall\r\n");
      await refused("export.calendar", { path, overwrite: false }, "file-exists");
      await refused("export.calendar", { path: state.file?.path }, "conflict");
    });

    test("a codebook and a project go to other programs and come back", async () => {
      const state = await ask("program.new", { path: inside("Exchange"), ...front });
      await refused("exchange.export", { format: "qdc", path: inside("A.qdc") }, "invalid-input");
      await connection.call("theme.add", { name: "Trust" });
      for (const format of ["qdc", "qdpx"] as const) {
        const path = inside(`A.${format}`);
        expect(await ask("exchange.export", { format, path })).toEqual({ path });
        await refused("exchange.export", { format, path, overwrite: false }, "file-exists");
        await refused("exchange.export", { format, path: state.file?.path }, "conflict");
      }
      const merged = { added: 0, completed: 0, kept: 1 };
      const codebook = await ask("exchange.import", { path: inside("A.qdc") });
      expect(codebook).toEqual({ kind: "codebook", merged });
      await refused("exchange.import", { path: inside("A.qdpx") }, "invalid-input");
      const into = inside("Imported.soundings");
      const project = await ask("exchange.import", { path: inside("A.qdpx"), into });
      expect(project).toMatchObject({ kind: "project", path: into, left: [] });
      expect((await ask("program.state", {})).file?.path).toBe(into);
    });

    test("frameworks come with the program, and come and go as files", async () => {
      const state = await ask("program.new", { path: inside("Frameworks"), ...front });
      const builtIn = await ask("frameworks.builtIn", {});
      expect(builtIn.map(({ id }) => id)).toEqual([
        "abcd",
        "gunning",
        "mapping",
        "nea",
        "objective",
      ]);
      const list = await connection.call("framework.list", {});
      if (!list.ok) throw new Error(list.error.message);
      const [{ id = "" } = {}] = list.value as { id: string }[];
      for (const name of ["NEA.json", "NEA.csv"]) {
        const path = inside(name);
        expect(await ask("frameworks.write", { id, path })).toEqual({ path });
        expect(await ask("frameworks.read", { path })).toEqual({
          framework: builtIn.find((each) => each.id === "nea"),
          problems: [],
        });
      }
      const path = inside("NEA.csv");
      await refused("frameworks.write", { id, path, overwrite: false }, "file-exists");
      await refused("frameworks.write", { id, path: state.file?.path }, "conflict");
      await refused("frameworks.read", { path: inside("None.csv") }, "file-missing");
    });

    test("the form in a briefing is read, and what is none is refused", async () => {
      await ask("program.new", { path: inside("Focus"), ...front });
      const person = await connection.call("stakeholder.add", { name: "Ann" });
      if (!person.ok) throw new Error(person.error.message);
      const subjectId = (person.value as { id: string }).id;
      await connection.call("interview.add", { stakeholderIds: [subjectId] });
      const path = inside("Briefing.docx");
      await ask("export.start", { document: "briefing", subjectId, path });
      expect(await ask("focusForm.read", { path })).toMatchObject({ code: "R01", questionIds: [] });
      await ask("export.start", { document: "diagnostic-report", path, pageNumbers: false });
      await refused("focusForm.read", { path }, "invalid-input");
    });

    test("a text is read, and what is none is refused", async () => {
      const path = inside("Notes.txt");
      writeFileSync(path, "1.1 They champion it\r\n");
      expect(await ask("text.read", { path })).toEqual({ text: "1.1 They champion it\r\n" });
      writeFileSync(path, "PK\u0003\u0004 and nothing else");
      await refused("text.read", { path }, "invalid-input");
      await refused("text.read", { path: inside("Gone.txt") }, "file-missing");
    });

    test("another person's copy is compared, and what differs is written", async () => {
      const state = await ask("program.new", { path: inside("Ann"), ...front });
      const own = state.file?.path ?? "";
      const person = await connection.call("stakeholder.add", { role: "Chair" });
      if (!person.ok) throw new Error(person.error.message);
      const stakeholderIds = [(person.value as { id: string }).id];
      const interview = await connection.call("interview.add", { stakeholderIds });
      if (!interview.ok) throw new Error(interview.error.message);
      const interviewId = (interview.value as { id: string }).id;
      await connection.call("note.add", {
        interviewId,
        text: "Nobody came",
        themes: [{ name: "Trust" }],
      });
      await ask("program.close", {});
      const path = inside("Bob.soundings");
      copyFileSync(own, path);
      await ask("program.open", { path });
      await connection.call("theme.add", { name: "Buses" });
      const theme = { name: "Buses" };
      const notes = await connection.call("note.ids", {});
      if (!notes.ok) throw new Error(notes.error.message);
      await connection.call("tag.add", { noteIds: notes.value, theme });
      await ask("program.open", { path: own });
      const found = await ask("compare.read", { path });
      expect(found).toMatchObject({
        notes: 1,
        disagreements: [{ both: ["Trust"], onlyA: [], onlyB: ["Buses"] }],
      });
      const out = inside("Disagreements.csv");
      expect(await ask("compare.write", { path, out })).toMatchObject({ path: out });
      expect(readFileSync(out, "utf8")).toContain("Nobody came,Trust,,Buses");
      await refused("compare.write", { path, out: own }, "conflict");
      await refused("compare.write", { path, out: path }, "conflict");
      await refused("compare.read", { path: own }, "conflict");
    });

    test("the room sees what it is shown, and nothing once that is gone", async () => {
      await ask("program.new", { path: inside("Hall"), ...front });
      expect(await ask("presenter.state", {})).toEqual({
        ref: { kind: "blank" },
        slide: { kind: "blank" },
      });
      const made = await connection.call("workshop.add", { title: "Town hall" });
      if (!made.ok) throw new Error(made.error.message);
      const { id: workshopId } = made.value as { id: string };
      heard.length = 0;
      await ask("presenter.show", { ref: { kind: "title", workshopId } });
      await vi.waitFor(() => expect(heard).toContainEqual({ type: "presenting" }));
      const state = await ask("presenter.state", {});
      expect(state.slide).toMatchObject({ kind: "title", title: "Town hall" });
      await connection.call("workshop.remove", { id: workshopId });
      expect((await ask("presenter.state", {})).slide).toEqual({ kind: "blank" });
      await refused("presenter.show", { ref: { kind: "title", workshopId } }, "not-found");
      expect(typeof (await ask("presenter.open", {})).opened).toBe("boolean");
      await ask("program.close", {});
      expect((await ask("presenter.state", {})).slide).toEqual({ kind: "blank" });
    });

    test("every method was asked", () => {
      expect([...seen].sort()).toEqual(Object.keys(program).sort());
    });
  });
}
