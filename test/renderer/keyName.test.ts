import "./page.ts";
import { afterEach, expect, test, vi } from "vitest";

type Pressed = Partial<
  Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">
> & { altGraph?: boolean };

/** The name of a key on a system; which one it is, is read once, with the module. */
async function nameOf({ altGraph = false, ...pressed }: Pressed, platform = "Linux x86_64") {
  vi.resetModules();
  vi.stubGlobal("navigator", { platform });
  const { keyName } = await import("../../renderer/state/keyName.ts");
  return keyName({
    key: "",
    code: "",
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...pressed,
    getModifierState: (name: string) => name === "AltGraph" && altGraph,
  } as KeyboardEvent);
}
afterEach(() => void vi.stubGlobal("navigator", { platform: "Linux x86_64" }));

test("names keys as they are written on the screen", async () => {
  expect(await nameOf({ key: "k", code: "KeyK", ctrlKey: true })).toBe("Ctrl+K");
  expect(await nameOf({ key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true })).toBe(
    "Ctrl+Shift+Z",
  );
  expect(await nameOf({ key: "ArrowDown", code: "ArrowDown", altKey: true })).toBe("Alt+ArrowDown");
  expect(await nameOf({ key: "ArrowUp", altKey: true, shiftKey: true })).toBe("Alt+Shift+ArrowUp");
});

test("a sign is itself, whatever writes it on this keyboard", async () => {
  expect(await nameOf({ key: "?", code: "Slash", shiftKey: true })).toBe("?");
  expect(await nameOf({ key: "#", code: "Digit3", shiftKey: true })).toBe("#");
});

test("AltGr writes; it is no command", async () => {
  expect(
    await nameOf({ key: "@", code: "KeyQ", ctrlKey: true, altKey: true, altGraph: true }),
  ).toBe("@");
});

test("on a Mac, Command is Ctrl, and Alt goes by the place of the key", async () => {
  expect(await nameOf({ key: "z", code: "KeyZ", metaKey: true }, "MacIntel")).toBe("Ctrl+Z");
  expect(await nameOf({ key: "z", code: "KeyZ", ctrlKey: true }, "MacIntel")).toBe("Z");
  expect(await nameOf({ key: "∫", code: "KeyB", altKey: true }, "MacIntel")).toBe("Alt+B");
});
