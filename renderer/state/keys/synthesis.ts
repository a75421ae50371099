import type { KeyGroup } from "./keyGroup.ts";

/** Keys of Findings and Analysis. */
export const synthesisKeys = [
  {
    screen: "Findings",
    on: "findings",
    lines: [
      { keys: "Ctrl+Enter", what: "New key message" },
      { keys: "E", what: "Add evidence" },
      { keys: "N", what: "Next to look at" },
      { keys: "Enter", what: "Edit" },
      { keys: "F2", what: "Rename a heading" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Alt+Shift+ArrowUp", what: "To the heading before" },
      { keys: "Alt+Shift+ArrowDown", what: "To the next heading" },
      { keys: "C", what: "Evidence against, or for" },
      { keys: "Q", what: "Quote the evidence" },
      { keys: "Delete", what: "Delete, take out" },
    ],
  },
  {
    screen: "Analysis",
    on: "analysis",
    lines: [
      { keys: "Alt+1", what: "By stratum" },
      { keys: "Alt+2", what: "By question" },
      { keys: "Alt+3", what: "Together" },
      { keys: "Alt+4", what: "Coverage" },
      { keys: "Alt+5", what: "Balance" },
      { keys: "Alt+6", what: "Saturation" },
      { keys: "Alt+7", what: "Contrast" },
      { keys: "ArrowDown", what: "Next row; Up, Left and Right likewise" },
      { keys: "Enter", what: "Open the notes behind a figure" },
      { keys: "B", what: "Count interviews, or notes" },
      { keys: "C", what: "Copy the table" },
      { keys: "Escape", what: "In Contrast: close what was said" },
    ],
  },
] as const satisfies readonly KeyGroup[];
