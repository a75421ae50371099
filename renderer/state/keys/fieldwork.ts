import type { KeyGroup } from "./keyGroup.ts";

/** Keys of the contact list and the list of interviews. */
export const fieldworkKeys = [
  {
    screen: "Stakeholders",
    on: "stakeholders",
    lines: [
      { keys: "N", what: "Add a stakeholder" },
      { keys: "ArrowDown", what: "Next row" },
      { keys: "ArrowUp", what: "Previous row" },
      { keys: "Enter", what: "Edit" },
      { keys: "S", what: "Select" },
      { keys: "P", what: "Plan an interview with those selected" },
      { keys: "I", what: "Import contacts" },
      { keys: "B", what: "Write briefings for those selected, or for all" },
      { keys: "Ctrl+Enter", what: "Add another, while editing" },
      { keys: "/", what: "Find" },
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Interviews",
    on: "interviews",
    lines: [
      { keys: "N", what: "Add an interview" },
      { keys: "ArrowDown", what: "Next row" },
      { keys: "ArrowUp", what: "Previous row" },
      { keys: "Enter", what: "Open" },
      { keys: "E", what: "Edit" },
      { keys: "C", what: "Enter a correction of the record" },
      { keys: "Delete", what: "Delete" },
    ],
  },
] as const satisfies readonly KeyGroup[];
