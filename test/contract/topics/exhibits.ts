import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Tables of the analysis in the report. */
export function exhibits({ ask, refusal }: Way): void {
  const list = async () => (await ask("exhibit.list", {})).map(({ sheet }) => sheet);
  const headings = async () =>
    (await ask("report.get", { document: "diagnostic-report" })).blocks.flatMap((block) =>
      block.kind === "heading" && block.edit?.type === "exhibit" ? [block.text] : [],
    );

  test("a table is put into the report once, led into, moved and taken out", async () => {
    expect(await headings()).toEqual([]);
    const { id } = await ask("exhibit.add", { sheet: "theme-by-stratum" });
    await ask("exhibit.add", { sheet: "saturation" });
    expect((await ask("exhibit.add", { sheet: "theme-by-stratum" })).id).toBe(id);
    await ask("exhibit.update", { id, patch: { caption: "Who raised what" } });
    await ask("exhibit.move", { id, position: 1 });
    expect(await list()).toEqual(["saturation", "theme-by-stratum"]);
    expect(await headings()).toEqual([
      "New themes by interview",
      "Themes by stratum, in interviews",
    ]);
    expect((await ask("exhibit.list", {}))[1]).toEqual({
      ...{ id, sheet: "theme-by-stratum", caption: "Who raised what" },
    });
    expect(await ask("exhibit.chart", { sheet: "coverage" })).toBeNull();
    for (const each of await ask("exhibit.list", {})) await ask("exhibit.remove", { id: each.id });
    expect(await headings()).toEqual([]);
    expect((await refusal("exhibit.remove", { id })).message).toMatch(
      /table is not there any more/,
    );
    await refusal("exhibit.add", { sheet: "tagged-notes" });
  });
}
