import { kindWords, type Note } from "../../../shared/domain/note.ts";
import { clock, counted } from "../../components/format.ts";

/** So many characters tell one note from another. */
const enough = 90;

/** A note as it is called when the cursor comes to it: "Off the record, barrier: Nobody answers …, 2 themes, 11:04". */
export function noteName(note: Note, unsaved: boolean): string {
  const kind = note.offRecord
    ? `Off the record, ${kindWords[note.kind].toLowerCase()}`
    : kindWords[note.kind];
  const themes = new Set(note.tags.map(({ themeId }) => themeId)).size;
  return [
    `${unsaved ? "Not saved yet: " : ""}${kind}: ${firstWords(note.text)}`,
    themes === 0 ? "no theme" : counted(themes, "theme"),
    clock(note.createdAt),
  ].join(", ");
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= enough) return line;
  return `${line.slice(0, enough).replace(/\s\S*$/, "")} …`;
}
