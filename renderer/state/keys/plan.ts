import type { KeyGroup } from "./keyGroup.ts";

/** Keys of the action plan. */
export const planKeys = [
  {
    screen: "Action plan",
    on: "plan",
    lines: [
      { keys: "Alt+1", what: "Recommendations" },
      { keys: "Alt+2", what: "Actions" },
      { keys: "Alt+3", what: "Progress" },
      { keys: "Alt+4", what: "Budget" },
    ],
  },
  {
    screen: "Recommendations",
    on: "plan",
    lines: [
      { keys: "N", what: "Add a recommendation" },
      { keys: "ArrowDown", what: "Next recommendation" },
      { keys: "ArrowUp", what: "Previous recommendation" },
      { keys: "Enter", what: "Edit" },
      { keys: "Escape", what: "Back to the list" },
      { keys: "Alt+K", what: "Link a key message" },
      { keys: "Alt+R", what: "Link a round" },
      { keys: "Alt+A", what: "Link an action, or make one" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Budget",
    on: "plan",
    lines: [
      { keys: "Enter", what: "Next line; after the last: a new one" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Alt+Delete", what: "Delete the line" },
    ],
  },
  {
    screen: "Table of actions",
    on: "plan",
    lines: [
      { keys: "Enter", what: "Edit the cell; when typing: keep, one down" },
      { keys: "F2", what: "Edit the cell, too" },
      { keys: "Tab", what: "Next cell" },
      { keys: "Escape", what: "As it was; in the table, then Tab: leave it" },
      { keys: "Delete", what: "Empty the cells" },
      { keys: "Shift+ArrowDown", what: "Select cells as you go" },
      { keys: "Ctrl+C", what: "Copy the cells" },
      { keys: "Ctrl+V", what: "Paste cells from a spreadsheet" },
      { keys: "Ctrl+Enter", what: "New output below" },
      { keys: "Ctrl+Shift+Enter", what: "New action below" },
      { keys: "Ctrl+Delete", what: "Delete the row" },
      { keys: "Alt+ArrowUp", what: "Move up; in number or task: the action" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Alt+Enter", what: "Line break when typing, else details" },
      { keys: "R", what: "In Progress: red" },
      { keys: "A", what: "In Progress: amber" },
      { keys: "G", what: "In Progress: green" },
      { keys: "N", what: "In Progress: new output below" },
    ],
  },
] as const satisfies readonly KeyGroup[];
