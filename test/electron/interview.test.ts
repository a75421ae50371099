import { join } from "node:path";
import { expect, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";
import { openDesk } from "./desk.ts";
import { interviewByCalls } from "./interviewByCalls.ts";
import { interviewByScreen } from "./interviewByScreen.ts";
import { expectInterview } from "./interviewWords.ts";

for (const [way, interview] of [
  ["by calls", interviewByCalls],
  ["by the screens", interviewByScreen],
] as const)
  test(`a whole interview ${way}, and again after another start`, async () => {
    const folder = folderForTest();
    const settings = join(folder, "settings");
    const desk = await openDesk({ settings });
    const wrong: string[] = [];
    desk.page.on("pageerror", (error) => wrong.push(error.message));
    desk.page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    const file = await interview(desk, folder);
    expect(desk.dialogs.map(({ kind }) => kind)).toEqual(["save", "save"]);
    expect(await desk.close()).toBe(0);
    expect(desk.output()).toBe("");
    expect(wrong).toEqual([]);

    const again = await openDesk({ settings, words: [file] });
    await expectInterview(again.page);
    expect(await again.close()).toBe(0);
    const away = [...desk.requests, ...again.requests].filter((url) => !url.startsWith("app://"));
    expect(away).toEqual([]);
  });
