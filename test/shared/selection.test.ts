import { describe, expect, test } from "vitest";
import {
  drawRange,
  endRange,
  keepOnly,
  type Selection,
  selectionOf,
  toggle,
} from "../../shared/domain/selection.ts";

const rows = ["a", "b", "c", "d", "e"];
const between = (from: number, to: number) =>
  rows.slice(Math.min(from, to), Math.max(from, to) + 1);
const extend = (selection: Selection, at: number, to: number) => {
  const anchor = selection.anchor ?? at;
  return drawRange(selection, anchor, between(anchor, to));
};
const said = (selection: Selection) => [...selection.ids].sort().join("");

describe("selecting in a list", () => {
  test("a range grows, shrinks and turns round", () => {
    let selection = extend(selectionOf([]), 2, 3);
    selection = extend(selection, 3, 4);
    expect(said(selection)).toBe("cde");
    selection = extend(selection, 4, 3);
    expect(said(selection)).toBe("cd");
    selection = extend(selection, 3, 0);
    expect(said(selection)).toBe("abc");
  });

  test("a range leaves what was selected before it", () => {
    let selection = toggle(selectionOf([]), "e");
    selection = extend(selection, 0, 2);
    selection = extend(selection, 2, 1);
    expect(said(selection)).toBe("abe");
  });

  test("after a plain step the next range begins anew and adds", () => {
    let selection = endRange(extend(selectionOf([]), 0, 1));
    expect(selection.anchor).toBeNull();
    selection = extend(selection, 3, 4);
    expect(said(selection)).toBe("abde");
    selection = extend(selection, 4, 3);
    expect(said(selection)).toBe("abd");
  });

  test("one can be taken out again, and what is gone from the list goes", () => {
    expect(said(toggle(selectionOf(["a", "b"]), "a"))).toBe("b");
    expect(said(keepOnly(selectionOf(["a", "b", "c"]), ["b", "e"]))).toBe("b");
  });
});
