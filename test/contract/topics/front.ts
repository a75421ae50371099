import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

const indicator = {
  code: "NI4",
  wording: "Feel able to influence decisions",
  survey: "Place Survey",
  year: "2008",
  value: "27 %",
  comparator: "",
  target: "",
  targetDate: "",
  note: "",
};

/** The diagnostic itself and its front pages. */
export function front({ ask }: Way): void {
  const detail = () => ask("diagnostic.get", {});

  test("a new diagnostic has its title, three strata and the NEA questions", async () => {
    const { diagnostic, strata, changes, indicators } = await detail();
    expect(diagnostic).toMatchObject({ title: "A title", authority: "A council", status: "Draft" });
    expect(strata).toHaveLength(3);
    expect([changes, indicators]).toEqual([[], []]);
    const [framework] = await ask("framework.list", {});
    expect(framework?.sections.map(({ questions }) => questions.length)).toEqual([16, 22, 14, 12]);
  });

  test("its fields are edited one by one", async () => {
    await ask("diagnostic.update", { patch: { area: "Tilbury", startDate: "2010-03-01" } });
    expect((await detail()).diagnostic).toMatchObject({
      title: "A title",
      area: "Tilbury",
      startDate: "2010-03-01",
    });
  });

  test("the change list", async () => {
    const line = { version: "0.2", date: "2010-03-30", change: "Draft", approvedBy: "" };
    const { id } = await ask("change.add", line);
    await ask("change.update", { id, change: "Second draft" });
    expect((await detail()).changes).toEqual([{ id, ...line, change: "Second draft" }]);
    await ask("change.remove", { id });
    expect((await detail()).changes).toEqual([]);
  });

  test("indicators", async () => {
    const { id } = await ask("indicator.add", indicator);
    await ask("indicator.update", { id, value: "28 %" });
    expect((await detail()).indicators).toEqual([{ id, ...indicator, value: "28 %" }]);
    await ask("indicator.remove", { id });
    expect((await detail()).indicators).toEqual([]);
  });

  test("the written parts of the report", async () => {
    expect((await ask("narrative.list", {})).summary).toBe("");
    await ask("narrative.set", { key: "summary", text: "First\n\n- one\n- two" });
    await ask("narrative.set", { key: "summary", text: "Second" });
    expect((await ask("narrative.list", {})).summary).toBe("Second");
  });

  test("the report as blocks", async () => {
    const report = await ask("report.get", { document: "diagnostic-report" });
    expect(report).toMatchObject({ id: "diagnostic-report", title: "A title" });
    expect(Array.isArray(report.blocks)).toBe(true);
  });
}
