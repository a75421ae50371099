import { areaName } from "../../../shared/domain/area.ts";
import type { Note } from "../../../shared/domain/note.ts";
import { command } from "../../api/useCommand.ts";
import { AreaMark } from "../../components/AreaMark.tsx";
import { tell } from "../../state/tell.ts";
import type { Known } from "./known.ts";
import styles from "./NoteTags.module.css";
import { TakeOff } from "./TakeOff.tsx";

type Props = {
  note: Note;
  known: Known;
  /** Each with a button that takes the note out of it. */
  removable: boolean;
};

/** The areas that a note is about. */
export function NoteAreas({ note, known, removable }: Props) {
  if (note.areaIds.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label="Areas">
      {note.areaIds.map((id) => {
        const name = areaName(known.areas, id);
        if (name === undefined) return null;
        return (
          <li key={id} className={styles.tag}>
            <AreaMark name={name} />
            {removable && (
              <TakeOff
                name={name}
                onPress={({ currentTarget }) => {
                  currentTarget.closest<HTMLElement>("[data-note]")?.focus();
                  void command("area.setNotes", { noteIds: [note.id], outOf: [id] }).then(
                    (done) => {
                      if (done !== undefined) tell(`${name} taken off`);
                    },
                  );
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
