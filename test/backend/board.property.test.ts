import fc from "fast-check";
import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 60;
const most = 8;
const pick = fc.nat({ max: 1_000 });
const commands = [
  ...["place", "place", "place", "pile", "add", "remove", "move"],
  ...["untag", "tag", "offRecord", "undo"],
] as const;
const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...commands),
    notes: fc.uniqueArray(fc.nat({ max: most - 1 }), { minLength: 1, maxLength: 4 }),
    pick,
    position: fc.nat({ max: 5 }),
  }),
  { minLength: 3, maxLength: 40 },
);

/** The board as plain lists: what a person would do with slips of paper. */
type Model = { groups: { id: string; notes: string[] }[]; tagged: Set<string> };
const copy = ({ groups, tagged }: Model): Model => ({
  groups: groups.map(({ id, notes }) => ({ id, notes: [...notes] })),
  tagged: new Set(tagged),
});

test(`every note of a theme is in exactly one place (${runs} random boards)`, {
  timeout: runs * 2_000,
}, () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { backend } = newForTest();
      const { note } = startInterview(backend);
      const { id: themeId } = backend.call("theme.add", { name: "Signs" });
      const { id: below } = backend.call("theme.add", { name: "Bus stops", parentId: themeId });
      // Half of them have only the theme below.
      const ids = Array.from(
        { length: most },
        (_, i) => note(`Note ${i}`, { themes: [{ id: i % 2 ? below : themeId }] }).id,
      );
      let model: Model = { groups: [], tagged: new Set(ids) };
      const before: Model[] = [];
      const say = (change: (next: Model) => void) => {
        before.push(copy(model));
        change(model);
      };
      for (const { what, notes, pick: n, position } of all) {
        const some = notes.map((i) => ids[i] ?? "");
        const [first = ""] = some;
        const group = model.groups[n % Math.max(1, model.groups.length)];
        const shown = some.filter((id) => model.tagged.has(id));
        const takeOut = (next: Model, keep?: string) => {
          for (const each of next.groups)
            if (each.id !== keep) each.notes = each.notes.filter((id) => !shown.includes(id));
        };
        const put = (next: Model, id: string, at: number) => {
          takeOut(next);
          const into = next.groups.find((each) => each.id === id);
          if (!into) return;
          const place = into.notes.filter((each) => next.tagged.has(each))[at];
          const index = place === undefined ? into.notes.length : into.notes.indexOf(place);
          into.notes.splice(index, 0, ...shown);
        };
        if (what === "place" && group) {
          const input = { themeId, noteIds: some, clusterId: group.id, position };
          const was = JSON.stringify(model);
          const next = copy(model);
          put(next, group.id, position);
          expect(backend.call("cluster.place", input)).toEqual({ placed: shown.length });
          // What changes nothing is no step to undo.
          if (JSON.stringify(next) !== was) say((it) => put(it, group.id, position));
        } else if (what === "pile") {
          backend.call("cluster.place", { themeId, noteIds: some, clusterId: null });
          if (model.groups.some((each) => each.notes.some((id) => shown.includes(id))))
            say((next) => takeOut(next));
        } else if (what === "add" && model.groups.length < 4) {
          const { id } = backend.call("cluster.add", { themeId, title: `C${n}`, noteIds: some });
          say((next) => {
            next.groups.push({ id, notes: [] });
            put(next, id, 0);
          });
        } else if (what === "remove" && group) {
          backend.call("cluster.remove", { id: group.id });
          say((next) => {
            next.groups = next.groups.filter(({ id }) => id !== group.id);
          });
        } else if (what === "move" && group) {
          backend.call("cluster.move", { id: group.id, position });
          const rest = model.groups.filter(({ id }) => id !== group.id);
          const order = rest.toSpliced(position, 0, group);
          if (order.some((each, i) => each !== model.groups[i]))
            say((next) => {
              next.groups = order.map(({ id }) => next.groups.find((each) => each.id === id)!);
            });
        } else if (what === "untag" && model.tagged.has(first)) {
          const [tag] = backend.call("note.get", { id: first }).tags;
          backend.call("tag.remove", { id: tag?.id ?? "" });
          say((next) => next.tagged.delete(first));
        } else if (what === "tag" && !model.tagged.has(first)) {
          backend.call("tag.add", { noteIds: [first], theme: { id: below } });
          say((next) => next.tagged.add(first));
        } else if (what === "offRecord") {
          // Off the record is read here like any other.
          const { offRecord } = backend.call("note.get", { id: first });
          backend.call("note.update", { id: first, patch: { offRecord: !offRecord } });
          say(() => {});
        } else if (what === "undo") {
          const was = before.pop();
          if (was) {
            backend.call("history.undo", {});
            model = was;
          }
        }
        const { clusters, pile } = backend.call("cluster.list", { themeId });
        const shownOf = (list: string[]) => list.filter((id) => model.tagged.has(id));
        const grouped = new Set(model.groups.flatMap((each) => each.notes));
        expect(clusters.map((each) => [each.id, each.noteIds])).toEqual(
          model.groups.map((each) => [each.id, shownOf(each.notes)]),
        );
        expect(pile).toEqual(shownOf(ids.filter((id) => !grouped.has(id))));
        expect(backend.call("cluster.count", {})).toContainEqual({
          ...{ themeId, notes: model.tagged.size, inClusters: shownOf([...grouped]).length },
        });
      }
      backend.close();
    }),
    { numRuns: runs },
  );
});
