import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { programFolder } from "../../electron/paths.ts";
import type { ProgramEvent } from "../../shared/program.ts";
import { openForTest, writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { call, type Exposed } from "./call.ts";
import { openDesk } from "./desk.ts";
import { soon } from "./soon.ts";
import { launchStandIn } from "./stand-in/launch.ts";

const narrative = "nationalContext";
type Heard = Exposed & { heard: ProgramEvent[] };

/** Has the page write `texts` one after the other, each when asked and after the one before is stored. */
const typeWhenFlushed = (desk: { page: Page }, texts: string[]) =>
  desk.page.evaluate(
    ([texts, key]) => {
      const { soundings } = window as unknown as Exposed;
      let busy = false;
      soundings.onEvent((event) => {
        const text = texts[0];
        if (event.type !== "flush" || busy || text === undefined) return;
        busy = true;
        void soundings.call("narrative.set", { key, text }).then(() => {
          texts.shift();
          busy = false;
        });
      });
    },
    [texts, narrative] as const,
  );

const listen = (desk: { page: Page }) =>
  desk.page.evaluate(() => {
    const page = window as unknown as Heard;
    page.heard = [];
    page.soundings.onEvent((event) => page.heard.push(event));
  });
const heard = (desk: { page: Page }) =>
  desk.page.evaluate(() => (window as unknown as Heard).heard);

test("a file named on the command line is open when the window comes", async () => {
  const file = writeNew(join(folderForTest(), "Named.soundings"));
  const desk = await openDesk({ words: [file] });
  expect(await call(desk.page, "program.state", {})).toMatchObject({
    file: { path: file, name: "Named.soundings" },
  });
  expect(await desk.close()).toBe(0);
});

test("closing waits until the page has written its last words", async () => {
  const file = writeNew(join(folderForTest(), "Typed.soundings"));
  const desk = await openDesk({ words: [file] });
  await typeWhenFlushed(desk, ["first", "second", "third"]);
  expect(await desk.close()).toBe(0);
  expect(openForTest(file).call("narrative.list", {})).toMatchObject({ [narrative]: "third" });
});

test("quitting waits for the last words too", async () => {
  const file = writeNew(join(folderForTest(), "Quit.soundings"));
  const desk = await openDesk({ words: [file] });
  await typeWhenFlushed(desk, ["before quitting"]);
  await desk.ask("app.quit");
  expect(await desk.ended).toBe(0);
  expect(openForTest(file).call("narrative.list", {}).nationalContext).toBe("before quitting");
});

test("words that cannot be saved keep the window open until the person gives them up", async () => {
  const file = writeNew(join(folderForTest(), "Refused.soundings"));
  const desk = await openDesk({ words: [file] });
  await desk.page.evaluate(() => {
    const { soundings } = window as unknown as Exposed;
    soundings.onEvent((event) => {
      if (event.type === "flush") void soundings.call("narrative.set", { key: "none", text: "x" });
    });
  });
  desk.answerDialog({ response: 0 });
  await desk.ask("close", 1);
  await soon(() => desk.dialogs.length).toBe(1);
  expect(desk.dialogs[0]?.options.message).toBe("Some words could not be saved");
  expect((await call(desk.page, "program.state", {})).file?.path).toBe(file);
  desk.answerDialog({ response: 1 });
  expect(await desk.close()).toBe(0);
  expect(desk.dialogs).toHaveLength(2);
});

test("a page that no longer answers cannot keep the window open", async () => {
  const desk = await openDesk();
  const stuck = desk.page.waitForEvent("console");
  desk.page
    .evaluate(() => {
      console.log("stuck");
      for (;;);
    })
    .catch(() => {});
  await stuck;
  expect(await desk.close()).toBe(0);
});

test("sleep and lock have the page write", async () => {
  const desk = await openDesk();
  await listen(desk);
  for (const [count, event] of ["suspend", "lock-screen"].entries()) {
    await desk.ask("power", event);
    await soon(() => heard(desk)).toEqual(Array(count + 1).fill({ type: "flush" }));
  }
});

test("a file opened elsewhere opens in the running window, after the last words went into the old one", async () => {
  const folder = folderForTest();
  const before = writeNew(join(folder, "Before.soundings"));
  const after = writeSample(join(folder, "After.soundings"));
  const desk = await openDesk({ words: [before] });
  await typeWhenFlushed(desk, ["for the old one"]);
  await desk.ask("app.second-instance", {
    words: ["soundings", "--some-flag", "After.soundings"],
    folder,
  });
  const path = async () => (await call(desk.page, "program.state", {})).file?.path;
  await soon(path).toBe(after);
  expect(((await desk.ask("record")) as { focused: number[] }).focused).toEqual([1]);
  await desk.ask("app.open-file", before);
  await soon(path).toBe(before);
  expect(await call(desk.page, "narrative.list", {})).toMatchObject({
    [narrative]: "for the old one",
  });
});

test("a file that cannot be opened is named in a notice, and what is open stays open", async () => {
  const folder = folderForTest();
  const file = writeNew(join(folder, "Good.soundings"));
  const bad = join(folder, "Bad.soundings");
  writeFileSync(bad, "not a diagnostic");
  const desk = await openDesk({ words: [file] });
  await listen(desk);
  await desk.ask("app.open-file", bad);
  await expect
    .poll(() => heard(desk))
    .toContainEqual({
      type: "notice",
      text: expect.stringContaining("Bad.soundings"),
    });
  expect((await call(desk.page, "program.state", {})).file?.path).toBe(file);
});

test("a second start shows no window of its own", async () => {
  const settings = join(folderForTest(), "settings");
  process.env.STAND_IN_SECOND = "1";
  try {
    await expect(launchStandIn({ program: programFolder, settings })).rejects.toThrow(
      "ended with 0 before it showed a window",
    );
  } finally {
    delete process.env.STAND_IN_SECOND;
  }
});

test("a screen that stopped working can be shown again", async () => {
  const desk = await openDesk();
  desk.answerDialog({ response: 0 });
  await Promise.all([desk.page.waitForEvent("load"), desk.ask("crash", 1)]);
  expect(desk.dialogs[0]?.options.message).toBe("The screen stopped working");
  expect((await call(desk.page, "program.state", {})).file).toBeNull();
});

test("the menu leaves undo and the interview's keys to the page", async () => {
  const desk = await openDesk();
  const { menu } = (await desk.ask("record")) as { menu: object[][] };
  const text = JSON.stringify(menu);
  expect(text).not.toMatch(/undo|redo|&|Alt/i);
  for (const label of ["Cut", "Copy", "Paste", "Actual size", "Zoom in", "Zoom out", "Quit"])
    expect(text).toContain(`"${label}"`);
});
