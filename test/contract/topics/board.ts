import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Notes of a theme grouped into clusters, and clusters that become key messages. */
export function board({ ask, refusal }: Way): void {
  const begin = async (name: string) => {
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [] });
    const { id: themeId } = await ask("theme.add", { name });
    const tell = (text: string) =>
      ask("note.add", { interviewId, text, themes: [{ id: themeId }] });
    const noteIds: string[] = [];
    for (const text of ["One", "Two", "Three"]) noteIds.push((await tell(text)).id);
    const read = () => ask("cluster.list", { themeId });
    const shape = async () => {
      const { clusters, pile } = await read();
      const all = [...pile, ...clusters.flatMap((each) => each.noteIds)];
      const notes = await ask("cluster.notes", { noteIds: all });
      const texts = new Map(notes.map(({ id, text }) => [id, text]));
      const words = (noteIds: readonly string[]) => noteIds.map((id) => texts.get(id));
      return [words(pile), ...clusters.map(({ title, noteIds }) => [title, ...words(noteIds)])];
    };
    return { themeId, noteIds, read, shape, tell };
  };

  test("notes are put into clusters, moved among them and taken out", async () => {
    const { themeId, noteIds, shape } = await begin("Signs");
    const [one = "", two = "", three = ""] = noteIds;
    const start = { themeId, noteIds: [three, one] };
    const a = await ask("cluster.add", { ...start, title: "A" });
    const b = await ask("cluster.add", { themeId, title: "B" });
    expect(await shape()).toEqual([["Two"], ["A", "Three", "One"], ["B"]]);
    const put = (clusterId: string | null, ids: string[], position?: number) =>
      ask("cluster.place", {
        themeId,
        noteIds: ids,
        clusterId,
        ...(position !== undefined && { position }),
      });
    expect(await put(a.id, [two], 1)).toEqual({ placed: 1 });
    expect(await shape()).toEqual([[], ["A", "Three", "Two", "One"], ["B"]]);
    await put(b.id, [one, three]);
    expect(await shape()).toEqual([[], ["A", "Two"], ["B", "One", "Three"]]);
    await put(null, [one]);
    await ask("cluster.move", { id: b.id, position: 0 });
    await ask("cluster.update", { id: b.id, patch: { title: "Bus stops" } });
    expect(await shape()).toEqual([["One"], ["Bus stops", "Three"], ["A", "Two"]]);
    const [group] = (await ask("cluster.count", {})).filter((each) => each.themeId === themeId);
    expect(group).toEqual({ themeId, notes: 3, inClusters: 2 });
    await ask("cluster.remove", { id: b.id });
    expect(await shape()).toEqual([
      ["One", "Three"],
      ["A", "Two"],
    ]);
    const other = await ask("theme.add", { name: "Elsewhere" });
    const elsewhere = { themeId: other.id, noteIds: [one], clusterId: a.id };
    expect((await refusal("cluster.place", elsewhere)).message).toMatch(/not there any more/);
  });

  test("a cluster becomes a key message; what comes later is told and added", async () => {
    const { themeId, noteIds, read, tell } = await begin("Shelters");
    const cluster = await ask("cluster.add", { themeId, title: "No shelters", noteIds });
    const heading = { title: "Getting about" };
    const { findingId } = await ask("cluster.toFinding", { id: cluster.id, heading });
    const finding = (await ask("finding.list", {})).headings
      .flatMap(({ findings }) => findings)
      .find(({ id }) => id === findingId);
    expect(finding?.statement).toBe("No shelters");
    expect(finding?.evidence.map(({ noteId }) => noteId)).toEqual(noteIds);
    const again = await refusal("cluster.toFinding", { id: cluster.id, heading });
    expect(again.message).toBe("This cluster is a key message already.");
    const late = await tell("Four");
    await ask("cluster.place", { themeId, noteIds: [late.id], clusterId: cluster.id });
    const missing = async () => (await read()).clusters.flatMap((each) => each.missing);
    expect(await missing()).toEqual([late.id]);
    await ask("evidence.add", { findingId, noteIds: [late.id] });
    expect(await missing()).toEqual([]);
    const [added] = await ask("cluster.notes", { noteIds: [late.id] });
    expect(added).toMatchObject({ text: "Four", findingIds: [findingId] });
    await ask("finding.remove", { id: findingId });
    expect((await read()).clusters).toMatchObject([{ title: "No shelters", findingId: null }]);
  });
}
