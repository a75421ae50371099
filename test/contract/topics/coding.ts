import { expect, test } from "vitest";
import type { Input } from "../../../shared/contract.ts";
import type { Way } from "../suite.ts";

/** Memos, suggested themes, and who tagged what. */
export function coding({ ask, refusal }: Way): void {
  const interview = async () => {
    const person = await ask("stakeholder.add", { role: "Chair", organisation: "Forum" });
    return (await ask("interview.add", { stakeholderIds: [person.id] })).id;
  };

  const memosOn = (on: Input<"memo.list">["on"]) => ask("memo.list", { on });

  test("a memo stands on one theme, note or interview, and is edited and deleted", async () => {
    const interviewId = await interview();
    const theme = await ask("theme.add", { name: "Memos" });
    const note = await ask("note.add", { interviewId, text: "Nobody told us" });
    const owners = [{ themeId: theme.id }, { noteId: note.id }, { interviewId }];
    for (const on of owners) await ask("memo.add", { on, text: `On ${Object.keys(on)[0]}` });
    // One after the other: each call of the command line opens the file for itself.
    const found: Awaited<ReturnType<typeof memosOn>>[] = [];
    for (const on of owners) found.push(await memosOn(on));
    expect(found.map((memos) => memos.map(({ text }) => text))).toEqual([
      ["On themeId"],
      ["On noteId"],
      ["On interviewId"],
    ]);
    expect(found[1]?.[0]?.about).toBe("Nobody told us");
    expect(await ask("memo.count", { interviewId })).toEqual([{ noteId: note.id, memos: 1 }]);
    const id = found[0]?.[0]?.id ?? "";
    await ask("memo.update", { id, patch: { text: "Split it in two?" } });
    expect((await ask("memo.list", { on: { themeId: theme.id } }))[0]?.text).toBe(
      "Split it in two?",
    );
    await ask("memo.remove", { id });
    expect(await ask("memo.list", { on: { themeId: theme.id } })).toEqual([]);
    const two = { on: { themeId: theme.id, interviewId }, text: "On two things" };
    expect((await refusal("memo.add", two)).message).toMatch(/one theme, note or interview/);
    await ask("note.remove", { id: note.id });
    expect((await ask("memo.list", {})).map(({ text }) => text)).not.toContain("On noteId");
  });

  test("themes are suggested for what is typed, never those it has", async () => {
    const interviewId = await interview();
    const { id } = await ask("theme.add", {
      name: "Zeppelin timetables",
      definition: "When airships leave",
    });
    const tell = (text: string) => ask("note.add", { interviewId, text, themes: [{ id }] });
    for (const text of ["The zeppelin was late", "Zeppelins leave when they like"])
      await tell(text);
    expect(await ask("theme.suggest", { text: "a zeppelin again" })).toEqual([id]);
    expect(await ask("theme.suggest", { text: "a zeppelin again", except: [id] })).toEqual([]);
    expect(await ask("theme.suggest", { text: "" })).toEqual([]);
    const coded = await ask("coding.get", {});
    expect(coded.themes).toContainEqual({ id, path: "Zeppelin timetables" });
    expect(coded.notes.filter(({ themeIds }) => themeIds.includes(id))).toHaveLength(2);
  });
}
