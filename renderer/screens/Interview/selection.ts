import { cleanText } from "../../../shared/domain/text.ts";

/** A stretch of a note's text, in UTF-16 code units. */
export type Passage = { start: number; end: number };

/** The words selected within an element, without the spaces at their ends; null where there are none. */
export function selectedPassage(element: HTMLElement): Passage | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.collapsed || !element.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return trimmed(element.textContent ?? "", { start, end: start + range.toString().length });
}

/** The same for a field. Cleaning when stored may shorten what stands before, so it is cleaned here too. */
export function selectedInField(field: HTMLTextAreaElement): Passage | null {
  const { value, selectionStart, selectionEnd } = field;
  const start = cleanText(value.slice(0, selectionStart)).length;
  const end = cleanText(value.slice(0, selectionEnd)).length;
  return trimmed(cleanText(value), { start, end });
}

function trimmed(text: string, { start, end }: Passage): Passage | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - words.length + words.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}
