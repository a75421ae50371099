import { describe, expect, test } from "vitest";
import { dropPlace, endOfGroup, neighbourOf } from "../../shared/domain/codebook.ts";

const theme = (id: string, parentId: string | null = null) => ({ id, parentId });
/** In the order of the tree: a; b with b1 (and b11 below it) and b2; c */
const rows = [
  theme("a"),
  theme("b"),
  theme("b1", "b"),
  theme("b11", "b1"),
  theme("b2", "b"),
  theme("c"),
];

describe("where a dropped theme goes", () => {
  test.each([
    ["a", "b", "into", { parentId: "b", position: 2 }],
    ["a", "c", "before", { parentId: null, position: 1 }],
    ["a", "c", "after", { parentId: null, position: 2 }],
    ["c", "a", "before", { parentId: null, position: 0 }],
    ["b2", "b1", "before", { parentId: "b", position: 0 }],
    ["b1", "b", "into", { parentId: "b", position: 1 }],
    ["b11", "b", "after", { parentId: null, position: 2 }],
  ] as const)("%s on %s, %s", (id, target, side, place) => {
    expect(dropPlace(rows, id, target, side)).toEqual(place);
  });

  test("never on itself or below itself", () => {
    expect(dropPlace(rows, "b", "b", "into")).toBeNull();
    expect(dropPlace(rows, "b", "b11", "after")).toBeNull();
  });
});

describe("where the cursor goes", () => {
  test.each([
    ["a", "b"],
    ["b", "c"],
    ["b1", "b2"],
    ["c", "b2"],
  ])("after %s is gone, on %s", (id, next) => {
    expect(neighbourOf(rows, id)).toBe(next);
  });

  test("nowhere when the only theme goes", () => {
    expect(neighbourOf([theme("a")], "a")).toBeNull();
  });

  test("a new theme stands after the last of its group", () => {
    expect(endOfGroup(rows, null)).toBe("c");
    expect(endOfGroup(rows, "b")).toBe("b2");
    expect(endOfGroup(rows, "b1")).toBe("b11");
    expect(endOfGroup(rows, "c")).toBe("c");
    expect(endOfGroup([], null)).toBeNull();
  });
});
