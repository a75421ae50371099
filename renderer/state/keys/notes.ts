import type { KeyGroup } from "./keyGroup.ts";

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
  { keys: "Alt+R", what: "Area, or take it off" },
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
  { keys: "A", what: "Put into an area, or take out" },
  { keys: "W", what: "Write a memo" },
  { keys: "Delete", what: "Delete" },
] as const;

/** Keys of taking notes, in an interview and in a workshop. */
export const notesKeys = [
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
      { keys: "Alt+M", what: "Memos on the interview" },
      { keys: "Alt+T", what: "Start, pause, go on" },
      { keys: "Alt+E", what: "End the interview" },
    ],
  },
  {
    screen: "On a note of an interview",
    on: "interview",
    lines: [...onNote, { keys: "M", what: "Move to another question" }],
  },
  { screen: "Notes of a workshop", on: "workshop", lines: composing },
  { screen: "On a note of a workshop", on: "workshop", lines: onNote },
] as const satisfies readonly KeyGroup[];
