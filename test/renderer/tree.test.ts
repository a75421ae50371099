import { beforeEach, expect, test } from "vitest";
import { move, type Step } from "../../renderer/screens/Themes/tree.ts";
import type { Theme } from "../../shared/domain/theme.ts";
import { host } from "./page.ts";

const theme = (id: string, parentId: string | null = null): Theme => ({
  id,
  parentId,
  name: id,
  definition: "",
  inclusion: "",
  exclusion: "",
  exampleId: null,
  colour: "#0b7285",
  noteCount: 0,
});
/** a; b with b1 and b2; c */
const themes = [theme("a"), theme("b"), theme("b1", "b"), theme("b2", "b"), theme("c")];

beforeEach(() => {
  host.calls.length = 0;
});

const moved = async (id: string, step: Step) => {
  const one = themes.find((each) => each.id === id);
  if (one) await move(themes, one, step);
  return host.calls.map(({ method, input }) => ({ method, ...(input as object) }));
};

test.each<[string, Step, string | null, number]>([
  ["b", "up", null, 0],
  ["a", "down", null, 1],
  ["b1", "down", "b", 1],
  ["c", "nest", "b", 2],
  ["b", "nest", "a", 0],
  ["b2", "nest", "b1", 0],
  ["b1", "unnest", null, 2],
])("%s goes %s", async (id, step, parentId, position) => {
  expect(await moved(id, step)).toEqual([{ method: "theme.move", id, parentId, position }]);
});

test.each<[string, Step]>([
  ["a", "up"],
  ["c", "down"],
  ["b2", "down"],
  ["a", "nest"],
  ["a", "unnest"],
])("%s cannot go %s, so nothing is asked", async (id, step) => {
  expect(await moved(id, step)).toEqual([]);
});
