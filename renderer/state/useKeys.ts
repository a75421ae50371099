import { useEffect, useRef } from "react";
import { isField, keyName } from "./keyName.ts";
import type { KeyScreen, KeysOf } from "./keys.ts";

type Options = { inFields?: boolean };

/**
 * Keys of a screen, by name: "Alt+ArrowDown", "Ctrl+Enter", "?"; upper and lower case mean the same.
 * The browser's own use of a bound key is stopped.
 * Not heard while a modal dialog is open and, unless `inFields`, while typing in a field.
 */
export function useKeys(
  bindings: Record<string, (event: KeyboardEvent) => void>,
  options: Options = {},
): void {
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  const inFields = options.inFields ?? false;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // A list that completes a field hears what is typed there as events of its own.
      if (!event.isTrusted && !inFields) return;
      if (!inFields && isField(event.target)) return;
      const name = keyName(event).toLowerCase();
      // Letters choose in a native list.
      if (event.target instanceof HTMLSelectElement && name.length === 1) return;
      const run = Object.entries(current.current).find(([key]) => key.toLowerCase() === name)?.[1];
      if (!run || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      run(event);
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [inFields]);
}

/** Keys of one screen: only such as the sheet of all keys shows for it. */
export function useKeysOf<S extends KeyScreen>(
  _screen: S,
  bindings: { [K in KeysOf<S> | Lowercase<KeysOf<S>>]?: (event: KeyboardEvent) => void },
  options?: Options,
): void {
  useKeys(bindings as Record<string, (event: KeyboardEvent) => void>, options);
}
