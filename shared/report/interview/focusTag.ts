const asNumber = (id: string): bigint => BigInt(`0x${id.replaceAll("-", "")}`);
const range = 1n << 128n;
/** Odd, so that no two questions of one person, and no two people of one question, have the same mark. */
const factor = 0x9e3779b97f4a7c15f39cc0605cedc835n;

/**
 * What marks the check box of a question in the form of a stakeholder, and in no other form. It is the name of a
 * bookmark as well, because some programs keep those only: a letter first, at most 40 characters.
 */
export const focusTag = (stakeholderId: string, questionId: string): string =>
  `S${((asNumber(stakeholderId) * factor + asNumber(questionId)) % range).toString(36)}`;

/** The mark as a form carries it: with how many boxes were sent, so that one that was edited away is missed. */
export const markOf = (tag: string, boxes: number): string => `${tag}_${boxes}`;

/** A mark in its parts; `boxes` is null where the form does not say how many it had. */
export function readMark(mark: string): { tag: string; boxes: number | null } {
  const [, tag = mark, boxes] = /^(.*)_(\d{1,6})$/.exec(mark) ?? [];
  return { tag, boxes: boxes === undefined ? null : Number(boxes) };
}
