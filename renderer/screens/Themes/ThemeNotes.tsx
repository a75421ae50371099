import { type Theme, withDescendants } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { classes } from "../../components/classes.ts";
import { counted } from "../../components/format.ts";
import { KindWord } from "../../components/KindWord.tsx";
import split from "../../components/Split.module.css";
import { useSpeakers } from "../../components/useSpeakers.ts";
import { go } from "../../route.ts";
import styles from "./Themes.module.css";

const shown = 8;
/** More words than this are not seen in four lines. */
const longest = 400;

/** The newest notes tagged with a theme or with one below it, and the way to all of them. */
export function ThemeNotes({ theme, themes }: { theme: Theme; themes: readonly Theme[] }) {
  const filter = { themeId: theme.id };
  const notes = useQuery("note.find", { filter, limit: shown }).data;
  const total = useQuery("note.count", { filter }).data;
  const speakers = useSpeakers();
  const below = withDescendants(themes, theme.id).size - 1;
  if (notes === undefined || total === undefined) return null;
  return (
    <section className={styles.notes} aria-label="Notes">
      <h2>
        {counted(total, "note")}
        {below > 0 && total > 0 && (
          <span className={split.aside}> {theme.noteCount} on the theme itself</span>
        )}
      </h2>
      {total === 0 && (
        <p className={split.aside}>
          No note is tagged with it yet. Tag notes in Evidence or with #.
        </p>
      )}
      {notes.map((note) => (
        <div key={note.id} className={styles.note}>
          <p className={classes(styles.words, note.offRecord && styles.offRecord)}>
            {note.text.slice(0, longest)}
          </p>
          <p className={styles.meta}>
            <span>{speakers.who(note)}</span>
            <span>{speakers.question(note)}</span>
            <KindWord kind={note.kind} />
            {note.offRecord && <em>Never leaves this file</em>}
          </p>
        </div>
      ))}
      {total > 0 && (
        <Button variant="quiet" onClick={() => go({ screen: "evidence", filter })}>
          {total > shown ? `All ${total.toLocaleString("en-GB")} in Evidence` : "Open in Evidence"}
        </Button>
      )}
    </section>
  );
}
