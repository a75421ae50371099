import type { Route } from "../route.ts";

type KeyLine = { keys: string; what: string };
type KeyGroup = {
  screen: string;
  /** The route on which they come first. */
  on: Route["screen"] | "welcome" | null;
  lines: readonly KeyLine[];
};

/** What is typed with, wherever notes are taken. */
const composing = [
  { keys: "Enter", what: "Keep the note" },
  { keys: "Shift+Enter", what: "Line break" },
  { keys: "#", what: "Theme" },
  { keys: '"', what: "Quotation" },
  { keys: "Alt+N", what: "Point" },
  { keys: "Alt+B", what: "Barrier; again: point" },
  { keys: "Alt+P", what: "Good practice" },
  { keys: "Alt+I", what: "Idea" },
  { keys: "Alt+F", what: "Follow-up" },
  { keys: "Alt+Q", what: "Quotation" },
  { keys: "Alt+D", what: "Document" },
  { keys: "Alt+O", what: "Off the record" },
  { keys: "Alt+S", what: "Next speaker, or who said it" },
  { keys: "Alt+L", what: "To the notes" },
  { keys: "Alt+C", what: "Back to typing" },
] as const;

/** On a note, wherever it was taken. */
const onNote = [
  { keys: "Enter", what: "Edit" },
  { keys: "#", what: "Theme" },
  { keys: "B", what: "Barrier; N, P, I, F, Q, D as above" },
  { keys: "O", what: "Off the record" },
  { keys: "S", what: "Next speaker, or who said it" },
  { keys: "Delete", what: "Delete" },
] as const;

/** Every key of the program, by screen: what the "?" sheet shows. A screen can bind no others with `useKeysOf`. */
export const keyGroups = [
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
    ],
  },
  {
    screen: "Interview",
    on: "interview",
    lines: [
      ...composing,
      { keys: "Alt+ArrowDown", what: "Next question" },
      { keys: "Alt+ArrowUp", what: "Previous question" },
      { keys: "Alt+G", what: "Go to question" },
      { keys: "Alt+1", what: "Question asked" },
      { keys: "Alt+2", what: "Question not asked" },
      { keys: "Alt+3", what: "No view on the question" },
      { keys: "Alt+4", what: "Question not applicable" },
      { keys: "Alt+5", what: "Asked for in advance" },
      { keys: "Alt+A", what: "All notes of the interview" },
      { keys: "Alt+T", what: "Start, pause, go on" },
      { keys: "Alt+E", what: "End the interview" },
    ],
  },
  {
    screen: "On a note of an interview",
    on: "interview",
    lines: [...onNote, { keys: "M", what: "Move to another question" }],
  },
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
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Themes",
    on: "themes",
    lines: [
      { keys: "ArrowDown", what: "Next theme" },
      { keys: "ArrowUp", what: "Previous theme" },
      { keys: "N", what: "New theme" },
      { keys: "Shift+N", what: "New theme below" },
      { keys: "Enter", what: "Rename" },
      { keys: "M", what: "Merge" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Alt+ArrowRight", what: "Move below the one above" },
      { keys: "Alt+ArrowLeft", what: "Move a level up" },
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Evidence",
    on: "evidence",
    lines: [
      { keys: "/", what: "Search" },
      { keys: "ArrowDown", what: "Next note" },
      { keys: "ArrowUp", what: "Previous note" },
      { keys: " ", what: "Select" },
      { keys: "Shift+ArrowDown", what: "Select as you go" },
      { keys: "Ctrl+A", what: "Select all that match" },
      { keys: "T", what: "Tag" },
      { keys: "F", what: "Add to a key message" },
      { keys: "Enter", what: "Open where it was said" },
      { keys: "Escape", what: "Select none" },
    ],
  },
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
    screen: "Workshops",
    on: "workshops",
    lines: [
      { keys: "N", what: "Add a workshop" },
      { keys: "ArrowDown", what: "Next row" },
      { keys: "ArrowUp", what: "Previous row" },
      { keys: "Enter", what: "Open" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Workshop",
    on: "workshop",
    lines: [
      { keys: "Alt+1", what: "Overview" },
      { keys: "Alt+2", what: "People" },
      { keys: "Alt+3", what: "Notes" },
      { keys: "Alt+4", what: "Mind the gap" },
      { keys: "Alt+5", what: "Options and rounds" },
      { keys: "Alt+6", what: "Agreed" },
    ],
  },
  {
    screen: "Agenda, mind the gap and agreed",
    on: "workshop",
    lines: [
      { keys: "Enter", what: "Next row; after the last: a new one" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Alt+Delete", what: "Delete the row" },
      { keys: "Alt+P", what: "Put the first of a round on the list" },
    ],
  },
  {
    screen: "People of a workshop",
    on: "workshop",
    lines: [
      { keys: "/", what: "Find, or add somebody" },
      { keys: "Enter", what: "They came" },
      { keys: " ", what: "Came, or did not" },
      { keys: "Alt+I", what: "Invite from the contact list" },
      { keys: "Delete", what: "Take off the list" },
    ],
  },
  { screen: "Notes of a workshop", on: "workshop", lines: composing },
  { screen: "On a note of a workshop", on: "workshop", lines: onNote },
  {
    screen: "Options of a workshop",
    on: "workshop",
    lines: [
      { keys: "R", what: "New round" },
      { keys: "Alt+R", what: "New round, while typing" },
      { keys: "Alt+V", what: "Compare two rounds" },
      { keys: "N", what: "Type an option" },
      { keys: "Enter", what: "Rename an option" },
      { keys: " ", what: "Select an option" },
      { keys: "M", what: "Merge those selected" },
      { keys: "S", what: "Split an option" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Round",
    on: "round",
    lines: [
      { keys: "Enter", what: "Keep the ballot" },
      { keys: "Ctrl+Enter", what: "Keep it as spoiled; keep counts" },
      { keys: "Shift+Enter", what: "Keep it as abstained" },
      { keys: "Alt+N", what: "Number of the ballot" },
      { keys: "ArrowUp", what: "To the ballots that are in" },
      { keys: "Escape", what: "Back to the ballot line" },
      { keys: "Delete", what: "Delete a ballot" },
      { keys: "Alt+B", what: "Ballots" },
      { keys: "Alt+R", what: "Result" },
      { keys: "Alt+V", what: "Compare with another round" },
      { keys: "Alt+C", what: "Close the round" },
      { keys: "Alt+P", what: "Put on the list of priorities" },
    ],
  },
  {
    screen: "For the room",
    on: "workshop",
    lines: [
      { keys: "Alt+PageDown", what: "Show the next thing" },
      { keys: "Alt+PageUp", what: "Show the thing before" },
      { keys: "Alt+End", what: "Show nothing" },
    ],
  },
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
    lines: [{ keys: "Ctrl+E", what: "Export" }],
  },
] as const satisfies readonly KeyGroup[];

type Groups = (typeof keyGroups)[number];
/** The screens that have keys of their own; null for those that work everywhere. */
export type KeyScreen = Groups["on"];
/** The keys that the sheet shows for a screen. */
export type KeysOf<S extends KeyScreen> = Extract<Groups, { on: S }>["lines"][number]["keys"];
