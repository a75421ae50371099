import { useEffect } from "react";
import { redo, undo } from "./history.ts";
import { isField, keyName } from "./keyName.ts";
import type { KeysOf } from "./keys.ts";
import { useKeysOf } from "./useKeys.ts";

const steps: { [K in KeysOf<null>]?: () => void } = {
  "Ctrl+Z": undo,
  "Ctrl+Shift+Z": redo,
  "Ctrl+Y": redo,
};

/** Long enough for the browser to take back typing, too short to notice. */
const settled = 50;

/**
 * Undo and redo. In a field that is being typed in, they are about its words; in an empty one, and in one
 * that nothing was typed in yet, about the program's last step.
 */
export function useHistoryKeys(): void {
  useKeysOf(null, steps);
  useEffect(() => {
    let typed = false;
    const enter = () => {
      typed = false;
    };
    const type = () => {
      typed = true;
    };
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      // A key held down empties the field and stops there.
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (!event.isTrusted || !isField(target) || document.querySelector("dialog:modal")) return;
      const step = (steps as Record<string, () => void>)[keyName(event)];
      const before = wordsIn(target);
      if (!step || (typed && before !== "")) return;
      // Browsers tell of an undo in a field even where it changes nothing.
      setTimeout(() => wordsIn(target) === before && step(), settled);
    };
    window.addEventListener("focusin", enter);
    window.addEventListener("input", type);
    window.addEventListener("keydown", hear);
    return () => {
      window.removeEventListener("focusin", enter);
      window.removeEventListener("input", type);
      window.removeEventListener("keydown", hear);
    };
  }, []);
}

const wordsIn = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    ? target.value
    : undefined;
