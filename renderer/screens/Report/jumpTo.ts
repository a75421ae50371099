/**
 * Brings a part of the document to the top and gives its heading the focus. Parts on the way are first
 * measured when they come near, so the place is set once more when they have been.
 */
export function jumpTo(key: string): void {
  const part = document.querySelector<HTMLElement>(`[data-part="${CSS.escape(key)}"]`);
  if (!part) return;
  part.scrollIntoView({ block: "start" });
  part.querySelector<HTMLElement>("[data-title]")?.focus({ preventScroll: true });
  requestAnimationFrame(() => part.scrollIntoView({ block: "start" }));
}
