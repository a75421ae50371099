import type { KeyGroup } from "./keyGroup.ts";

/** Keys of the page on which a framework is written. */
export const frameworksKeys = [
  {
    screen: "Framework",
    on: "framework",
    lines: [
      { keys: "ArrowDown", what: "Next line" },
      { keys: "ArrowUp", what: "Previous line" },
      { keys: "Enter", what: "Edit; when writing: keep, and the next one" },
      { keys: "Escape", what: "When writing: back to the line" },
      { keys: "N", what: "New question" },
      { keys: "S", what: "New sub-question" },
      { keys: "Shift+N", what: "New section" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Alt+ArrowRight", what: "Make it a sub-question of the one above" },
      { keys: "Alt+ArrowLeft", what: "Make it a question" },
      { keys: "Delete", what: "Remove" },
    ],
  },
] as const satisfies readonly KeyGroup[];
