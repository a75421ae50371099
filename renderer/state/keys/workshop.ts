import type { KeyGroup } from "./keyGroup.ts";

/** Keys of workshops, rounds and the room. */
export const workshopKeys = [
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
] as const satisfies readonly KeyGroup[];
