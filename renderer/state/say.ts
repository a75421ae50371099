import { create } from "zustand";
import { toWire } from "../../shared/errors.ts";

type Said = { text: string; action?: { label: string; run: () => void } };
/** `nth` makes the same words news again: they are heard as often as they are said. */
type Saying = { said: Said | null; nth: number };

/** What the line at the bottom says. */
export const useSaying = create<Saying>(() => ({ said: null, nth: 0 }));

/** Long enough to read and to reach the action; Ctrl+Z still works afterwards. */
const shown = 15_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says what happened, in the one line at the bottom, e.g. "Note deleted" with "Undo". */
export function say(text: string, action?: Said["action"]): Said {
  clearTimeout(timer);
  const said = action ? { text, action } : { text };
  useSaying.setState(({ nth }) => ({ said, nth: nth + 1 }));
  timer = setTimeout(hush, shown);
  return said;
}

/** For something that nobody waits for: says why it did not work. */
export const orSay = (doing: Promise<unknown>): void =>
  void doing.catch((error: unknown) => say(toWire(error).message));

/** Takes back what something that was said offers, as long as it is still said. */
export function withdraw(said: Said): void {
  if (useSaying.getState().said === said) useSaying.setState({ said: { text: said.text } });
}

/** Takes the line away. */
export function hush(): void {
  clearTimeout(timer);
  useSaying.setState({ said: null });
}
