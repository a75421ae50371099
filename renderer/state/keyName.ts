const isMac = navigator.platform.startsWith("Mac");

/** The key itself. With Alt a Mac writes other characters, so there the place on the keyboard counts. */
function plainKey(event: KeyboardEvent): string {
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code)?.[1];
  if (event.altKey && place) return place;
  return event.key.length === 1 ? event.key.toUpperCase() : event.key;
}

/**
 * "Alt+ArrowDown", "Ctrl+Shift+Z", "?". Ctrl is Command on a Mac.
 * Shift is named only with letters and keys that write nothing: "?" is "?" wherever it is on the keyboard.
 */
export function keyName(event: KeyboardEvent): string {
  // AltGr writes characters; it is no command.
  if (event.getModifierState("AltGraph")) return event.key;
  const key = plainKey(event);
  const ctrl = isMac ? event.metaKey : event.ctrlKey;
  const shift = event.shiftKey && (key.length > 1 || /\p{L}/u.test(key));
  return [ctrl && "Ctrl", event.altKey && "Alt", shift && "Shift", key].filter(Boolean).join("+");
}

/** Whether a person is typing text there. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  const typed = ["text", "search", "date", "time", "datetime-local", "number", "email", "tel"];
  return target instanceof HTMLInputElement && typed.includes(target.type);
}
