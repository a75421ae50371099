export type KeyLine = { keys: string; what: string };
export type KeyGroup = { screen: string; lines: readonly KeyLine[] };

/** Every key of the program, by screen: what the "?" sheet shows. */
export const keyGroups: readonly KeyGroup[] = [
  {
    screen: "Everywhere",
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
    lines: [
      { keys: "N", what: "New diagnostic" },
      { keys: "O", what: "Open a file" },
      { keys: "W", what: "Open the worked example" },
    ],
  },
  {
    screen: "Interview",
    lines: [
      { keys: "Enter", what: "Keep the note" },
      { keys: "Shift+Enter", what: "Line break" },
      { keys: "#", what: "Theme" },
      { keys: '"', what: "Quotation" },
      { keys: "Alt+ArrowDown", what: "Next question" },
      { keys: "Alt+ArrowUp", what: "Previous question" },
      { keys: "Alt+G", what: "Go to question" },
      { keys: "Alt+N", what: "Point" },
      { keys: "Alt+B", what: "Barrier" },
      { keys: "Alt+P", what: "Good practice" },
      { keys: "Alt+I", what: "Idea" },
      { keys: "Alt+F", what: "Follow-up" },
      { keys: "Alt+D", what: "Document" },
      { keys: "Alt+O", what: "Off the record" },
      { keys: "Alt+1", what: "Question asked" },
      { keys: "Alt+2", what: "Question not asked" },
      { keys: "Alt+3", what: "No view on the question" },
      { keys: "Alt+4", what: "Question not applicable" },
    ],
  },
  {
    screen: "Stakeholders",
    lines: [
      { keys: "N", what: "Add a stakeholder" },
      { keys: "ArrowDown", what: "Next row" },
      { keys: "ArrowUp", what: "Previous row" },
      { keys: "Enter", what: "Edit" },
      { keys: "S", what: "Select" },
      { keys: "P", what: "Plan an interview with those selected" },
      { keys: "Ctrl+Enter", what: "Add another, while editing" },
      { keys: "/", what: "Find" },
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Interviews",
    lines: [
      { keys: "N", what: "Add an interview" },
      { keys: "ArrowDown", what: "Next row" },
      { keys: "ArrowUp", what: "Previous row" },
      { keys: "Enter", what: "Open" },
      { keys: "E", what: "Edit" },
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Evidence",
    lines: [
      { keys: "/", what: "Search" },
      { keys: "T", what: "Tag" },
    ],
  },
  {
    screen: "Findings",
    lines: [
      { keys: "Ctrl+Enter", what: "New key message" },
      { keys: "E", what: "Add evidence" },
    ],
  },
];
