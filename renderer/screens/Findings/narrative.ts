/** The narrative of the chosen key message. */
export const narrativeField = 'textarea[name="narrative"]';

/** Puts words into the narrative where its cursor is, or at its end, and goes there. @returns whether it could */
export function putIntoNarrative(words: string): boolean {
  const field = document.querySelector<HTMLTextAreaElement>(narrativeField);
  if (!field) return false;
  // At the very beginning is where the cursor is before anybody was there.
  const at = field.selectionEnd || field.value.length;
  const before = /(^|\s)$/.test(field.value.slice(0, at)) ? "" : " ";
  const after = /^\s/.test(field.value.slice(at)) ? "" : " ";
  field.focus();
  field.setRangeText(`${before}${words}${after}`, at, at, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}
