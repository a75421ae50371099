import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { Note } from "../../../shared/domain/note.ts";
import { isField } from "../../state/keyName.ts";
import { focusComposer, kindOfKey, toggleKind } from "./keys.ts";
import type { Known } from "./known.ts";
import type { Doing } from "./NoteRow.tsx";
import { changeNote, removeNote } from "./noteCommands.ts";
import { nextSpeaker } from "./speakers.ts";

type Options = {
  note: Note;
  known: Known;
  row: RefObject<HTMLElement | null>;
  begin: (doing: Doing) => void;
};

/** The keys of a note that has the cursor. Those of the composer's Alt keys that say what a note is work here too. */
export function useNoteKeys({ note, known, row, begin }: Options) {
  // Keys may come faster than the answers to what they did.
  const latest = useRef(note);
  useLayoutEffect(() => {
    latest.current = note;
  }, [note]);
  const update = (patch: Partial<Pick<Note, "kind" | "offRecord" | "speakerId">>) => {
    latest.current = { ...latest.current, ...patch };
    void changeNote(known, note.id, patch);
  };

  const describe = (key: string): boolean => {
    const { kind: now, offRecord, speakerId } = latest.current;
    const kind = kindOfKey(key);
    if (kind) update({ kind: toggleKind(now, kind) });
    else if (key === "O") update({ offRecord: !offRecord });
    else if (key === "S" && known.speakers === "find") begin("speaker");
    else if (key === "S" && known.speakers === "turns")
      update({ speakerId: nextSpeaker(known.people, speakerId) });
    else return false;
    return true;
  };
  const onRow = (event: KeyboardEvent): boolean => {
    const here = row.current;
    if (!here) return false;
    switch (event.key) {
      case "ArrowDown":
        (besideRow(here, "next") ?? composer()).focus();
        return true;
      case "ArrowUp":
        besideRow(here, "previous")?.focus();
        return true;
      case "Enter":
      case "e":
        begin("edit");
        return true;
      case "m":
        if (known.order) begin("move");
        return true;
      case "#":
        begin("tag");
        return true;
      case "a":
      case "A":
        begin("area");
        return true;
      case "w":
      case "W":
        begin("memo");
        return true;
      case "Delete":
        deleteRow(note, here);
        return true;
      case "Escape":
        focusComposer();
        return true;
      default:
        return describe(event.key.toUpperCase());
    }
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.altKey) return event.key !== "#" && describe(/^Key(.)$/.exec(event.code)?.[1] ?? "");
    if (event.target === row.current) return onRow(event);
    if (event.key !== "Escape" || isField(event.target)) return false;
    row.current?.focus();
    return true;
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || !onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const composer = () => ({ focus: focusComposer });

function besideRow(row: HTMLElement, side: "next" | "previous"): HTMLElement | undefined {
  const rows = [
    ...(row.closest("[role=list]")?.querySelectorAll<HTMLElement>("[data-note]") ?? []),
  ];
  return rows[rows.indexOf(row) + (side === "next" ? 1 : -1)];
}

/** Deletes a note; the cursor goes to its neighbour. */
export function deleteRow(note: Note, row: HTMLElement): void {
  (besideRow(row, "next") ?? besideRow(row, "previous") ?? composer()).focus();
  void removeNote(note);
}
