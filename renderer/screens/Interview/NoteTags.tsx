import type { Note } from "../../../shared/domain/note.ts";
import { command } from "../../api/useCommand.ts";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import { tell } from "../../state/tell.ts";
import { type Known, themeOf } from "./known.ts";
import styles from "./NoteTags.module.css";
import { TakeOff } from "./TakeOff.tsx";

type Props = {
  note: Note;
  known: Known;
  /** Each with a button that takes it off. */
  removable: boolean;
};

/** The themes of a note; those of passages say which words they are about. */
export function NoteTags({ note, known, removable }: Props) {
  if (note.tags.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label="Themes">
      {note.tags.map(({ id, themeId, start, end }) => {
        const theme = themeOf(known, themeId);
        if (!theme) return null;
        const words = start !== null && end !== null ? note.text.slice(start, end) : null;
        return (
          <li key={id} className={styles.tag} title={words ? `on “${words}”` : undefined}>
            <ThemeMark theme={theme} />
            {words !== null && <span className={styles.words}>“{short(words)}”</span>}
            {removable && (
              <TakeOff
                name={theme.name}
                onPress={({ currentTarget }) => {
                  currentTarget.closest<HTMLElement>("[data-note]")?.focus();
                  void command("tag.remove", { id }).then((done) => {
                    if (done !== undefined) tell(`${theme.name} taken off`);
                  });
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

const short = (words: string): string =>
  words.length > 32 ? `${words.slice(0, 30).trimEnd()}…` : words;
