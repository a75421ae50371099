import type { Kind } from "../../../shared/domain/note.ts";

/** The letter of each kind: with Alt in the composer, alone on a note. */
export const kindKeys: readonly { kind: Kind; key: string }[] = [
  { kind: "point", key: "N" },
  { kind: "barrier", key: "B" },
  { kind: "good-practice", key: "P" },
  { kind: "idea", key: "I" },
  { kind: "follow-up", key: "F" },
  { kind: "quotation", key: "Q" },
  { kind: "document", key: "D" },
];

export const kindOfKey = (key: string): Kind | undefined =>
  kindKeys.find((each) => each.key === key.toUpperCase())?.kind;

/** The same key again takes a kind back. */
export const toggleKind = (now: Kind, pressed: Kind): Kind => (now === pressed ? "point" : pressed);

/** Where the cursor goes from anywhere on the screen. */
export const focusComposer = (): void => document.getElementById("composer")?.focus();
export const focusNotes = (): void =>
  document.querySelector<HTMLElement>('[data-note][tabindex="0"]')?.focus();
