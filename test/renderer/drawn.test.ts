import { expect, test } from "vitest";
import { drawn } from "../../renderer/components/drawn.ts";

test("what is in sight, what has the focus and its neighbours, and both ends are drawn, each once", () => {
  expect(drawn(100, 10, 12, 50)).toEqual([0, 10, 11, 12, 49, 50, 51, 99]);
  expect(drawn(100, 0, 2, 1)).toEqual([0, 1, 2, 99]);
  expect(drawn(100, 97, 99, 99)).toEqual([0, 97, 98, 99]);
});

test("a short list is drawn whole, an empty one not at all", () => {
  expect(drawn(3, 0, 2, -1)).toEqual([0, 1, 2]);
  expect(drawn(0, 0, -1, -1)).toEqual([]);
  expect(drawn(1, 0, 0, 0)).toEqual([0]);
});
