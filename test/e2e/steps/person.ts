import type { Page } from "playwright-core";

/**
 * Seconds that people need, after S. K. Card, T. P. Moran and A. Newell, "The keystroke-level model for user
 * performance time with interactive systems", Communications of the ACM 23 (1980): a key of an average typist,
 * pointing, pressing a button, a hand to the mouse and back, and making up one's mind.
 */
const key = 0.28;
const click = 1.1 + 0.2 + 2 * 0.4;
const thought = 1.35;
/** 200 words a minute. */
const word = 0.3;

/** Somebody who knows only what the screen says; counts the time that a person would need. */
export function createPerson(page: Page) {
  let seconds = 0;
  return {
    seconds: () => seconds,
    /** Types words, one key after another. */
    type: async (text: string) => {
      seconds += key * text.length;
      await page.keyboard.type(text);
    },
    /** Presses keys that stand on the screen. */
    press: async (keys: string) => {
      seconds += thought + key * keys.split("+").length;
      await page.keyboard.press(keys);
    },
    /** A key that the hand knows by now. */
    tap: async (keys: string) => {
      seconds += key;
      await page.keyboard.press(keys);
    },
    /** Finds a control by what stands on it, and clicks it. */
    click: async (role: "button" | "link" | "tab" | "checkbox", name: string | RegExp) => {
      seconds += thought + click;
      await page.getByRole(role, { name }).first().click();
    },
    /** Sees words on the screen and reads them. */
    read: async (text: string | RegExp) => {
      const found = page.getByText(text).first();
      await found.waitFor();
      seconds += word * ((await found.textContent()) ?? "").split(/\s+/).length;
    },
    /** Does something away from the screen, such as taking up the next paper. */
    handle: (howLong: number) => {
      seconds += howLong;
    },
  };
}
