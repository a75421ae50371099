import "./page.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Autosaver } from "../../renderer/api/autosaver.ts";
import { useProgram } from "../../renderer/state/program.ts";
import { forgetSaving, useSaving } from "../../renderer/state/saving.ts";
import { useSaying } from "../../renderer/state/say.ts";
import { AppError } from "../../shared/errors.ts";
import type { ProgramState } from "../../shared/program.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  forgetSaving();
});

/** A field whose words go into a list; `failing` says why they do not. */
function field(value = "") {
  const stored: string[] = [];
  const failing: { why: AppError | null } = { why: null };
  const save = async (text: string) => {
    if (failing.why) throw failing.why;
    stored.push(text);
  };
  return { stored, failing, saver: new Autosaver({ value, save, onDraft: () => {} }) };
}
const full = new AppError("disk-full", "The disk is full.");

test("words are stored at most a second after the last key", async () => {
  const { stored, saver } = field();
  saver.type("Tilb");
  await vi.advanceTimersByTimeAsync(200);
  saver.type("Tilbury");
  expect(stored).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stored).toEqual(["Tilbury"]);
  expect(saver.dirty).toBe(false);
});

test("somebody who never stops typing is stored all the same", async () => {
  const { stored, saver } = field();
  for (let n = 1; n <= 40; n++) {
    saver.type("x".repeat(n));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(stored.length).toBeGreaterThanOrEqual(1);
});

test("flush stores at once, and nothing twice", async () => {
  const { stored, saver } = field("before");
  saver.flush();
  saver.type("after");
  saver.flush();
  saver.flush();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(stored).toEqual(["after"]);
});

test("an answer from elsewhere never overwrites words that are not stored yet", async () => {
  const { saver } = field("one");
  saver.type("one and mine");
  saver.receive("one and theirs");
  expect(saver.draft).toBe("one and mine");
});

test("an answer from before the save does not bring the old words back; a later one is believed", async () => {
  const { saver } = field("old");
  saver.type("new");
  await vi.advanceTimersByTimeAsync(600);
  saver.receive("old");
  expect(saver.draft).toBe("new");
  saver.receive("new");
  saver.receive("changed elsewhere");
  expect(saver.draft).toBe("changed elsewhere");
});

test("where the stored words stay different, they are shown in the end", async () => {
  const { saver } = field("old");
  saver.type("new");
  await vi.advanceTimersByTimeAsync(600);
  saver.receive("undone elsewhere");
  expect(saver.draft).toBe("new");
  await vi.advanceTimersByTimeAsync(3_000);
  expect(saver.draft).toBe("undone elsewhere");
});

test("a failed save keeps the words, says why, and goes through later", async () => {
  const { stored, failing, saver } = field();
  failing.why = full;
  saver.type("kept");
  await vi.advanceTimersByTimeAsync(600);
  expect(saver.failure).toBe("The disk is full.");
  expect(useSaving.getState().failure).toBe("The disk is full.");
  saver.type("kept and more");
  failing.why = null;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(stored).toEqual(["kept and more"]);
  expect(saver.failure).toBeNull();
  expect(useSaving.getState()).toMatchObject({ failure: null, pending: 0 });
});

test("tries again by itself, less and less often", async () => {
  const { failing, saver } = field();
  let tries = 0;
  failing.why = full;
  saver.use({
    save: () => {
      tries += 1;
      return Promise.reject(full);
    },
    onDraft: () => {},
  });
  saver.type("kept");
  await vi.advanceTimersByTimeAsync(10_000);
  const early = tries;
  expect(early).toBeGreaterThanOrEqual(3);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(tries - early).toBeGreaterThan(15);
  expect(tries - early).toBeLessThan(30);
});

test("words that are refused as such are not tried again, and another field's success hides nothing", async () => {
  const { failing, saver, stored } = field("Chair");
  failing.why = new AppError("invalid-input", "must not be empty");
  saver.type("");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saver.failure).toBe("This field cannot be left empty.");
  const other = field();
  other.saver.type("fine");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(useSaving.getState().failure).toBe("This field cannot be left empty.");
  failing.why = null;
  saver.type("Vice chair");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stored).toEqual(["Vice chair"]);
  expect(useSaving.getState().failure).toBeNull();
});

test("typing during a save is stored after it", async () => {
  const stored: string[] = [];
  let finish = () => {};
  const save = (text: string) => {
    stored.push(text);
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  const saver = new Autosaver({ value: "", save, onDraft: () => {} });
  saver.type("first");
  saver.flush();
  saver.type("first and second");
  saver.leave();
  expect(stored).toEqual(["first"]);
  finish();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stored).toEqual(["first", "first and second"]);
});

test("words never go into another diagnostic than the one they were typed in", async () => {
  const { stored, saver } = field();
  saver.type("of the first diagnostic");
  useProgram.setState({ state: { file: { path: "/another" } } as ProgramState });
  await vi.advanceTimersByTimeAsync(10_000);
  useProgram.setState({ state: null });
  expect(stored).toEqual([]);
  expect(useSaying.getState().said?.text).toContain("could not be saved any more");
});
