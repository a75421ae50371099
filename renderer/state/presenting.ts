import { create } from "zustand";
import type { SlideRef } from "../../shared/domain/slide.ts";
import { toWire } from "../../shared/errors.ts";
import { onEvent, run } from "../api/client.ts";
import { say } from "./say.ts";

const blank: SlideRef = { kind: "blank" };

/** What the room is looking at. */
export const usePresenting = create<{ ref: SlideRef }>(() => ({ ref: blank }));

/** Shows that are on their way: until they are there, what the program says is behind what was asked for. */
let underWay = 0;

const ask = () =>
  run("presenter.state", {}).then(
    ({ ref }) => {
      if (underWay === 0) usePresenting.setState({ ref });
    },
    () => {},
  );

/** Asks what is shown and follows it from now on. */
export async function followPresenting(): Promise<void> {
  onEvent((event) => {
    if (event.type === "presenting" || event.type === "state") void ask();
  });
  await ask();
}

export const sameSlide = (a: SlideRef, b: SlideRef): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** Shows something to the room. It counts as shown at once, so that the next key goes on from there. */
export async function present(ref: SlideRef): Promise<void> {
  usePresenting.setState({ ref });
  underWay += 1;
  try {
    await run("presenter.show", { ref });
  } catch (error) {
    say(toWire(error).message);
  } finally {
    underWay -= 1;
  }
  await ask();
}

/** Opens the window for the projector: the desktop's own, or another tab of the browser. */
export async function openRoom(): Promise<void> {
  try {
    const { opened } = await run("presenter.open", {});
    if (opened) return;
    const tab = window.open(`${location.pathname}#/presenter`, "soundings-room");
    if (!tab)
      say("The browser did not open the window. Allow windows for this page, then try again.");
  } catch (error) {
    say(toWire(error).message);
  }
}
