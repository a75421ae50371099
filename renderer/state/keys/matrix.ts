import type { KeyGroup } from "./keyGroup.ts";

/** Keys of the framework matrix, which is a view of Analysis. */
export const matrixKeys = [
  {
    screen: "Framework matrix",
    on: "analysis",
    lines: [
      { keys: "Alt+9", what: "Matrix" },
      { keys: "ArrowDown", what: "Next row; the other arrows likewise" },
      { keys: "Enter", what: "Open a cell and write its summary" },
      { keys: "N", what: "Next cell to write" },
      { keys: "Alt+N", what: "Next cell to write, while typing" },
      { keys: "S", what: "Respondents, or strata" },
      { keys: "T", what: "Pick the themes across" },
      { keys: "F6", what: "From the summary to the notes and back" },
      { keys: " ", what: "On a note: the summary rests on it, or not" },
      { keys: "W", what: "On a note: its words into the summary" },
      { keys: "Escape", what: "Close the cell" },
    ],
  },
] as const satisfies readonly KeyGroup[];
