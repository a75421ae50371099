import { beforeEach, expect, test, vi } from "vitest";
import { command } from "../../renderer/api/useCommand.ts";
import { onFlush } from "../../renderer/state/flush.ts";
import { sayDone } from "../../renderer/state/history.ts";
import { expectQuietChange } from "../../renderer/state/lastStep.ts";
import { begin } from "../../renderer/state/saving.ts";
import { useSaying } from "../../renderer/state/say.ts";
import { host } from "./page.ts";

const changed = () => host.tell({ type: "changed", revision: 0 });
const offered = () => useSaying.getState().said?.action?.label;
const asked = () => host.calls.map(({ method }) => method);

/** A note is deleted; the program tells of it. */
async function remove() {
  await command("note.remove", { id: "n1" });
  sayDone("Note deleted");
}

beforeEach(() => {
  host.calls.length = 0;
  host.answer = ({ method }) => {
    if (method === "history.undo") return { ok: true, value: { help: "Delete a note" } };
    return { ok: true, value: null };
  };
});

test("what was just done can be taken back, and that can be done again", async () => {
  await remove();
  changed();
  expect(offered()).toBe("Undo");
  useSaying.getState().said?.action?.run();
  await vi.waitFor(() => expect(offered()).toBe("Redo"));
  expect(useSaying.getState().said?.text).toBe("Undone: Delete a note");
  expect(asked()).toEqual(["note.remove", "history.undo"]);
});

test("the program may tell of it before or after its answer", async () => {
  host.answer = () => {
    changed();
    return { ok: true, value: null };
  };
  await remove();
  expect(offered()).toBe("Undo");
});

test("the offer goes away when this window writes something else, and the words stay", async () => {
  await remove();
  changed();
  begin()(true);
  expect(useSaying.getState().said).toEqual({ text: "Note deleted" });
});

test("the offer goes away when another window changes something", async () => {
  await remove();
  changed();
  changed();
  expect(useSaying.getState().said).toEqual({ text: "Note deleted" });
});

test("nothing is offered where something else is still on its way", async () => {
  const done = begin();
  await remove();
  expect(useSaying.getState().said).toEqual({ text: "Note deleted" });
  done(true);
});

test("the seconds of a question, which are no step, change nothing about it", async () => {
  await remove();
  expectQuietChange();
  changed();
  changed();
  expect(offered()).toBe("Undo");
  // Not stored after all: what is heard now is somebody's step.
  expectQuietChange()();
  changed();
  expect(offered()).toBeUndefined();
});

test("words that were still being typed are not taken back in its place", async () => {
  await remove();
  changed();
  const stop = onFlush(() => begin()(true));
  const run = useSaying.getState().said?.action?.run;
  run?.();
  stop();
  expect(useSaying.getState().said).toEqual({
    text: "Not undone: something else was written since",
  });
  expect(asked()).toEqual(["note.remove"]);
});
