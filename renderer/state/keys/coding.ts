import type { KeyGroup } from "./keyGroup.ts";

/** Keys of the codebook and of Evidence. */
export const codingKeys = [
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
      { keys: "X", what: "Choose an example" },
      { keys: "W", what: "Write a memo" },
      { keys: "Shift+W", what: "All memos" },
      { keys: "C", what: "Compare with another person’s copy" },
      { keys: "P", what: "Exchange with other programs" },
      { keys: "E", what: "Export the codebook" },
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Alt+ArrowRight", what: "Move below the one above" },
      { keys: "Alt+ArrowLeft", what: "Move a level up" },
      { keys: "Delete", what: "Delete" },
    ],
  },
  {
    screen: "Areas",
    on: "overview",
    lines: [
      { keys: "Alt+ArrowUp", what: "Move up" },
      { keys: "Alt+ArrowDown", what: "Move down" },
      { keys: "Alt+Delete", what: "Delete the area" },
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
      { keys: "A", what: "Put into an area, or take out" },
      { keys: "K", what: "Keep the filters under a name" },
      { keys: "G", what: "Go to a saved query" },
      { keys: "Enter", what: "Open where it was said" },
      { keys: "Escape", what: "Select none" },
    ],
  },
] as const satisfies readonly KeyGroup[];
