import type { KeyGroup } from "./keyGroup.ts";

/** Keys that work everywhere, and on the welcome screen. */
export const everywhereKeys = [
  {
    screen: "Everywhere",
    on: null,
    lines: [
      { keys: "Ctrl+K", what: "Go to anything" },
      { keys: "?", what: "All keys" },
      { keys: "Ctrl+Z", what: "Undo" },
      { keys: "Ctrl+Shift+Z", what: "Redo" },
      { keys: "Ctrl+Y", what: "Redo, too" },
      { keys: "Escape", what: "Close the topmost thing" },
    ],
  },
  {
    screen: "Welcome",
    on: "welcome",
    lines: [
      { keys: "N", what: "New diagnostic" },
      { keys: "O", what: "Open a file" },
      { keys: "W", what: "Open the worked example" },
      { keys: "P", what: "Bring in a project" },
    ],
  },
] as const satisfies readonly KeyGroup[];
