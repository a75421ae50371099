import { expect, test } from "vitest";
import { call, type Exposed, rawCall } from "./call.ts";
import { openDesk } from "./desk.ts";
import { soon } from "./soon.ts";

const refusal = (message: string) => ({ ok: false, error: { code: "invalid-input", message } });

test("the window is isolated, sandboxed and without Node", async () => {
  const { ask, page } = await openDesk();
  const { windows, enableSandbox, channels } = (await ask("record")) as Record<string, object[]>;
  expect(windows).toMatchObject([
    {
      webPreferences: {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    },
  ]);
  expect(enableSandbox).toEqual([true]);
  expect(channels).toEqual(["soundings:call"]);
  expect(
    await page.evaluate(() => [
      ...Object.entries((window as unknown as Exposed).soundings).map(
        ([name, value]) => `${name}: ${typeof value}`,
      ),
      ...["require", "process", "module", "ipcRenderer"].filter((name) => name in window),
    ]),
  ).toEqual(["call: function", "onEvent: function"]);
});

test("the page comes with its content security policy, which holds", async () => {
  const { page } = await openDesk();
  const policy = await page.evaluate(
    async () => (await fetch(location.href)).headers.get("content-security-policy") ?? "",
  );
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
  for (const rule of ["form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(policy).toContain(rule);
  const ran = await page.evaluate(async () => {
    const refused = new Promise((resolve) =>
      document.addEventListener("securitypolicyviolation", resolve, { once: true }),
    );
    const script = document.createElement("script");
    script.textContent = "window.broken = true";
    document.head.append(script);
    await refused;
    return "broken" in window;
  });
  expect(ran).toBe(false);
});

test("only the page itself may call", async () => {
  const { ask, page } = await openDesk();
  const from = (frame: object | null) =>
    ask("ipc", { id: 1, frame, channel: "soundings:call", input: ["program.state", {}] });
  const refused = refusal("Only the program's own page may ask.");
  const home = "app://soundings/";
  for (const frame of [
    null,
    { url: "https://elsewhere.example/", parent: null },
    { url: "app://elsewhere/", parent: null },
    { url: "app://user@soundings/", parent: null },
    { url: "about:blank", parent: null },
    { url: home, parent: { url: home } },
  ])
    expect(await from(frame)).toEqual(refused);
  const stranger = { frame: { url: home, parent: null }, channel: "soundings:call" };
  expect(await ask("ipcFromStranger", { ...stranger, input: ["program.state", {}] })).toEqual(
    refused,
  );
  expect(await from({ url: `${home}#/overview`, parent: null })).toMatchObject({ ok: true });
  expect((await call(page, "program.state", {})).file).toBeNull();
});

test("what is not a call is refused", async () => {
  const { ask, page } = await openDesk();
  for (const method of ["note.burn", "__proto__", "constructor", "toString"])
    expect(await rawCall(page, method, {})).toEqual(
      refusal(`There is no method called ${method}.`),
    );
  for (const method of [7, null, { toString: 1 }, "x".repeat(101)])
    expect(await rawCall(page, method, {})).toEqual(refusal("There is no such method."));
  const own = { id: 1, frame: { url: "app://soundings/", parent: null } };
  const plain = refusal("The call holds something that is not plain data.");
  const deep = JSON.parse(`${'{"a":'.repeat(40)}1${"}".repeat(40)}`);
  for (const input of [new Map(), new Date(), 1n, Number.NaN, { at: new Date() }, deep])
    expect(
      await ask("ipc", { ...own, channel: "soundings:call", input: ["program.state", input] }),
    ).toEqual(plain);
});

test("what is too long is refused before anything reads it", async () => {
  const { ask, page } = await openDesk();
  const tooLong = refusal("That is too long to be kept in one piece.");
  expect(await rawCall(page, "program.state", { words: "x".repeat(16_000_001) })).toEqual(tooLong);
  const own = { id: 1, frame: { url: "app://soundings/", parent: null } };
  const input = ["program.state", Array.from({ length: 2_000_001 }, () => 0)];
  expect(await ask("ipc", { ...own, channel: "soundings:call", input })).toEqual(tooLong);
});

test("the page cannot be led away, and opens nothing", async () => {
  const { ask, page, requests } = await openDesk();
  const home = page.url();
  await page.evaluate(() => {
    location.href = "https://elsewhere.example/";
  });
  await soon(() => requests).toContain("https://elsewhere.example/");
  await page.evaluate(() => {
    window.open("https://elsewhere.example/window");
  });
  const opened = async () => ((await ask("record")) as { opened?: string[] }).opened;
  await soon(opened).toEqual(["deny"]);
  await soon(() => page.context().pages().length).toBe(1);
  expect(page.url()).toBe(home);
  expect((await call(page, "program.state", {})).dialogs).toBe("native");
  for (const url of ["https://elsewhere.example/", "app://soundings/index.html", "file:///etc"])
    expect(await ask("mayNavigate", { id: 1, url, isMainFrame: true })).toBe(false);
  expect(await ask("mayNavigate", { id: 1, url: "app://soundings/", isMainFrame: false })).toBe(
    false,
  );
  expect(await ask("mayOpen", { id: 1, url: "app://soundings/" })).toBe(false);
  expect(await ask("mayEmbed", 1)).toBe(false);
});

test("the page can load itself again", async () => {
  const { page } = await openDesk();
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => location.reload())]);
  expect((await call(page, "program.state", {})).dialogs).toBe("native");
});

test("only copying a picture is permitted, and only our page", async () => {
  const { ask } = await openDesk();
  const copying = (await ask("session.permitsToCopy", "app://soundings/")) as string[];
  expect(new Set(copying)).toEqual(new Set(["request", "check"]));
  for (const address of ["https://elsewhere.example/", "app://elsewhere/", ""])
    expect(await ask("session.permitsToCopy", address)).toEqual([]);
});

test("no other permission is given and no request leaves", async () => {
  const { ask, page } = await openDesk();
  for (const permission of ["geolocation", "media", "notifications", "clipboard-read", "hid"])
    expect(await ask("session.permits", permission)).toEqual([]);
  for (const url of ["https://elsewhere.example/", "http://127.0.0.1/", "ws://localhost/"])
    expect(await ask("session.cancels", url)).toBe(true);
  expect(await ask("session.cancels", "file:///etc/passwd")).toBe(true);
  const { switches } = (await ask("record")) as { switches: string[] };
  expect(switches).toContain("host-resolver-rules=MAP * ~NOTFOUND");
  for (const checker of (await ask("session.spellCheckers")) as object[])
    expect(checker).toEqual({ enabled: false, from: "app://soundings/none/" });
  const failed = await page.evaluate(() =>
    fetch("https://elsewhere.example/").then(
      () => false,
      () => true,
    ),
  );
  expect(failed).toBe(true);
});

test("only files of the screens are served", async () => {
  const { ask } = await openDesk();
  const status = async (path: string, method = "GET") =>
    ((await ask("request", { id: 1, url: `app://soundings${path}`, method })) as { status: number })
      .status;
  expect(await status("/")).toBe(200);
  expect(await status("/?x=1")).toBe(200);
  expect(await status("/", "POST")).toBe(404);
  for (const path of ["/../package.json", "/..%2f..%2fpackage.json", "/nothing.js", "/assets"])
    expect(await status(path)).toBe(404);
  for (const path of ["/%", "/%ff", "/index.html%00.js", "/c:/windows/win.ini", "/.html/../x"])
    expect(await status(path)).toBe(404);
});
