import { join } from "node:path";
import { expect, test } from "vitest";
import { openForTest, writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { call, type Exposed, rawCall } from "./call.ts";
import { interviewByCalls } from "./interviewByCalls.ts";
import { interviewByScreen } from "./interviewByScreen.ts";
import { expectInterview } from "./interviewWords.ts";
import { openRealDesk, whyNoElectron } from "./realElectron.ts";

/** A test on Electron itself; skipped, with the reason, where that cannot be had. */
const onElectron = (name: string, run: (folder: string) => Promise<void>) =>
  test(name, async (context) => {
    const why = whyNoElectron();
    if (why) context.skip(why);
    await run(folderForTest());
  });

for (const [way, interview] of [
  ["by calls", interviewByCalls],
  ["by the screens", interviewByScreen],
] as const)
  onElectron(
    `a whole interview ${way} on Electron, and again after another start`,
    async (folder) => {
      const settings = join(folder, "settings");
      const desk = await openRealDesk(settings);
      const file = await interview(desk, folder);
      expect(await desk.close()).toBe(0);
      const again = await openRealDesk(settings, [file]);
      await expectInterview(again.page);
      expect(await again.close()).toBe(0);
    },
  );

onElectron("the window on Electron is isolated and cannot be led away", async (folder) => {
  const { app, page } = await openRealDesk(join(folder, "settings"));
  expect(page.url()).toBe("app://soundings/");
  const found = await page.evaluate(async () => {
    const { soundings } = window as unknown as Exposed;
    const policy = (await fetch("./")).headers.get("content-security-policy");
    const permission = await navigator.permissions.query({ name: "geolocation" });
    const outside = await fetch("https://elsewhere.example/").then(
      () => "reached",
      () => "refused",
    );
    return {
      exposed: Object.keys(soundings),
      node: ["require", "process", "module"].filter((name) => name in window),
      policy,
      permission: permission.state,
      outside,
      opened: window.open("https://elsewhere.example/"),
    };
  });
  expect(found).toEqual({
    exposed: ["call", "onEvent"],
    node: [],
    policy: expect.stringMatching(/^default-src 'none'; script-src 'self'; /),
    permission: "denied",
    outside: "refused",
    opened: null,
  });
  await page.evaluate(() => {
    location.href = "https://elsewhere.example/";
  });
  expect(await rawCall(page, "program.state", { words: "x".repeat(16_000_001) })).toMatchObject({
    ok: false,
  });
  expect((await call(page, "program.state", {})).dialogs).toBe("native");
  expect(page.url()).toBe("app://soundings/");
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

onElectron(
  "closing on Electron waits until the page has written its last words",
  async (folder) => {
    const file = writeNew(join(folder, "Typed.soundings"));
    const desk = await openRealDesk(join(folder, "settings"), [file]);
    await desk.page.evaluate(() => {
      const { soundings } = window as unknown as Exposed;
      const texts = ["first", "second"];
      let busy = false;
      soundings.onEvent((event) => {
        const text = texts[0];
        if (event.type !== "flush" || busy || text === undefined) return;
        busy = true;
        void soundings.call("narrative.set", { key: "nationalContext", text }).then(() => {
          texts.shift();
          busy = false;
        });
      });
    });
    expect(await desk.close()).toBe(0);
    expect(openForTest(file).call("narrative.list", {}).nationalContext).toBe("second");
  },
);
