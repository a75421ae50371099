import type { Block, Inline } from "../../../shared/report/model.ts";
import { keepNext, paragraph, runs } from "./paragraphs.ts";

/** Boxes of up to so many characters stay on one page. */
const short = 1_500;

type Box = Extract<Block, { kind: "box" }>;

/** A box is paragraphs with the same frame: Word draws one line around those that follow one another. */
export function boxOf({ title, pieces, note }: Box): string {
  const inside: { style: string; text: Inline }[] = [
    { style: "BoxTitle", text: title },
    ...pieces.flatMap((piece) =>
      piece.kind === "bullets"
        ? piece.items.map((text) => ({ style: "BoxBullet", text }))
        : [{ style: "BoxText", text: piece.text }],
    ),
    ...(note ? [{ style: "BoxText", text: note }] : []),
  ];
  const isShort = inside.reduce((sum, { text }) => sum + length(text), 0) <= short;
  // The last paragraph of a long box, "Rests on 4.1.2", is never alone on a page either.
  const keeps = (i: number) =>
    i < inside.length - 1 && (isShort || i === 0 || i === inside.length - 2);
  return inside
    .map(({ style, text }, i) => paragraph(style, runs(text), keepNext(keeps(i))))
    .join("");
}

const length = (text: Inline): number =>
  typeof text === "string" ? text.length : text.reduce((sum, each) => sum + each.text.length, 0);
