import { expect, test } from "vitest";
import { cut, recommendationsPart, samePiece } from "../../renderer/screens/Report/pieces.ts";
import type { Block, EditTarget } from "../../shared/report/model.ts";

const heading = (id: string, text: string, level: 1 | 2 = 1): Block => ({
  kind: "heading",
  level,
  text,
  id,
});
const empty = (edit: EditTarget): Block => ({ kind: "empty", text: "Nothing written yet", edit });
const label = (text: string): Block => ({ kind: "label", text });
const finding = (id: string): EditTarget => ({ type: "finding", id });
const narrative = (key: string): EditTarget => ({ type: "narrative", key });

test("the document is cut at its headings, and what stands before the first is a part too", () => {
  const parts = cut([label("Front"), heading("h1", "One"), label("x"), heading("h2", "Two", 2)]);
  expect(parts.map(({ key, number, pieces }) => [key, number, pieces.length])).toEqual([
    ["front", "", 1],
    ["h1", "1", 1],
    ["h2", "1.1", 0],
  ]);
});

test("blocks of one thing are one piece; an interrupted one gets two with keys of their own", () => {
  const [part] = cut([
    heading("h1", "One"),
    empty(finding("f1")),
    empty(finding("f1")),
    empty(finding("f2")),
    label("between"),
    empty(finding("f1")),
  ]);
  expect(part?.pieces.map(({ blocks }) => blocks.length)).toEqual([2, 1, 1, 1]);
  const keys = part?.pieces.map(({ key }) => key) ?? [];
  expect(new Set(keys).size).toBe(4);
});

test("no block is lost and none is drawn twice", () => {
  const blocks = [label("a"), heading("h", "H"), label("b"), empty(finding("f")), label("c")];
  const drawn = cut(blocks).flatMap(({ heading: head, pieces }) => [
    ...(head ? [head] : []),
    ...pieces.flatMap((piece) => piece.blocks.map(({ block }) => block)),
  ]);
  expect(drawn).toEqual(blocks);
});

test("a part knows that something in it is still to be written", () => {
  const parts = cut([heading("a", "A"), label("x"), heading("b", "B"), empty(narrative("b"))]);
  expect(parts.map((part) => part.empty)).toEqual([false, true]);
});

test("pieces are alike only with the same blocks under the same numbers", () => {
  const first = heading("a", "A");
  const numbered: Block = { kind: "numbered", text: [], edit: finding("f1") };
  const piece = (blocks: Block[]) => cut(blocks).at(-1)?.pieces[0];
  const [one, again, later] = [
    piece([first, numbered]),
    piece([first, numbered]),
    piece([heading("0", "Before"), first, numbered]),
  ];
  if (!one || !again || !later) throw new Error("each has a piece");
  expect(samePiece(one, again)).toBe(true);
  expect(samePiece(one, later)).toBe(false);
});

test("recommendations are added after the last one, else under their introduction, else nowhere", () => {
  const intro = [heading("r", "Recommendations"), empty(narrative("recommendationsIntro"))];
  const one = [heading("s", "More"), empty({ type: "recommendation", id: "1" })];
  expect(recommendationsPart(cut([...intro, ...one]))?.key).toBe("s");
  expect(recommendationsPart(cut(intro))?.key).toBe("r");
  expect(recommendationsPart(cut([label("x")]))).toBeUndefined();
});
