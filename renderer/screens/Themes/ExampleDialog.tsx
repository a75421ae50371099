import type { Theme } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { Finder } from "../../components/Finder.tsx";
import { useSpeakers } from "../../components/useSpeakers.ts";
import styles from "./Themes.module.css";

/** More notes than these are found by their words in Evidence, and tagged there. */
const mostNotes = 500;
const shown = 50;
const longest = 200;

type Props = { theme: Theme; onPick: (noteId: string) => void; onClose: () => void };

/** Asks which note shows what a theme means: one on the record that is tagged with it. */
export function ExampleDialog({ theme, onPick, onClose }: Props) {
  const filter = { themeId: theme.id, offRecord: false };
  const notes = useQuery("note.find", { filter, limit: mostNotes }).data;
  const speakers = useSpeakers();
  if (!notes) return null;
  const find = (typed: string) => {
    const words = typed.toLowerCase().split(/\s+/);
    return notes
      .filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)))
      .slice(0, shown);
  };
  return (
    <Dialog title={`An example of “${theme.name}”`} onClose={onClose}>
      <Finder
        label="Words of the note"
        find={find}
        show={(note) => ({
          key: note.id,
          content: (
            <span>
              {note.text.slice(0, longest)} <span className={styles.who}>{speakers.who(note)}</span>
            </span>
          ),
        })}
        none="No note on the record with these words is tagged with it."
        onPick={({ id }) => onPick(id)}
        onCancel={onClose}
      />
    </Dialog>
  );
}
