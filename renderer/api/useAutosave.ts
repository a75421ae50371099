import { useEffect, useLayoutEffect, useReducer, useState } from "react";
import { Autosaver } from "./autosaver.ts";

/**
 * Words being typed in one field, and their way into the diagnostic: saved at most a second after the
 * last keystroke, on blur (call `flush`), on leaving the screen and when the window closes or locks.
 * @param save must throw where it fails: use `call`, not the command of `useCommand`
 */
export function useAutosave({
  value,
  save,
}: {
  value: string;
  save: (text: string) => Promise<unknown>;
}): { draft: string; setDraft(text: string): void; flush(): void; failure: string | null } {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [saver] = useState(() => new Autosaver({ value, save, onDraft: redraw }));
  useLayoutEffect(() => saver.use({ save, onDraft: redraw }));
  useLayoutEffect(() => saver.receive(value), [saver, value]);
  useEffect(() => {
    saver.enter();
    return () => saver.leave();
  }, [saver]);
  return {
    draft: saver.draft,
    failure: saver.failure,
    setDraft: (text) => saver.type(text),
    flush: () => saver.flush(),
  };
}
