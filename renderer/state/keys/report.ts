import type { KeyGroup } from "./keyGroup.ts";

/** Keys of the evidence chain and the report. */
export const reportKeys = [
  {
    screen: "Evidence chain",
    on: "chain",
    lines: [
      { keys: "ArrowDown", what: "Next in the column" },
      { keys: "ArrowUp", what: "Previous in the column" },
      { keys: "ArrowRight", what: "To what follows from it" },
      { keys: "ArrowLeft", what: "To what it rests on" },
      { keys: "Enter", what: "Open it" },
      { keys: "/", what: "Find" },
      { keys: "U", what: "Only what rests on nothing" },
      { keys: "L", what: "Only what leads nowhere" },
      { keys: "Escape", what: "Choose nothing, show all" },
      { keys: "E", what: "Export" },
    ],
  },
  {
    screen: "Report",
    on: "report",
    lines: [
      { keys: "Ctrl+E", what: "Export" },
      { keys: "Alt+ArrowUp", what: "Table of the analysis up, in the outline" },
      { keys: "Alt+ArrowDown", what: "Table of the analysis down, in the outline" },
      { keys: "Delete", what: "Take a table of the analysis out, in the outline" },
    ],
  },
] as const satisfies readonly KeyGroup[];
