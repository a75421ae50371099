import { expect, test } from "vitest";
import { drawnRows } from "../../renderer/screens/Stakeholders/drawnRows.ts";

test("what is in sight, what has the focus and its neighbours, and both ends are drawn, each once", () => {
  expect(drawnRows(100, 10, 12, 50)).toEqual([0, 10, 11, 12, 49, 50, 51, 99]);
  expect(drawnRows(100, 0, 2, 1)).toEqual([0, 1, 2, 99]);
  expect(drawnRows(100, 97, 99, 99)).toEqual([0, 97, 98, 99]);
});

test("a short list is drawn whole, an empty one not at all", () => {
  expect(drawnRows(3, 0, 2, -1)).toEqual([0, 1, 2]);
  expect(drawnRows(0, 0, -1, -1)).toEqual([]);
  expect(drawnRows(1, 0, 0, 0)).toEqual([0]);
});
