/** Focuses an element as soon as it is there: the answer that brings it is still on its way. */
export function focusLater(find: () => Element | null | undefined): void {
  const now = find();
  if (now instanceof HTMLElement) {
    now.focus();
    return;
  }
  const observer = new MutationObserver(() => {
    const element = find();
    if (!(element instanceof HTMLElement)) return;
    observer.disconnect();
    element.focus();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  // Where it never comes, nothing waits for it for ever.
  setTimeout(() => observer.disconnect(), 5_000);
}
