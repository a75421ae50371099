import type { CSSProperties } from "react";
import type { Note } from "../../../shared/domain/note.ts";
import { segments } from "../../../shared/domain/segments.ts";
import { classes } from "../../components/classes.ts";
import { type Known, themeOf } from "./known.ts";
import styles from "./NoteText.module.css";
import type { Passage } from "./selection.ts";

type Props = {
  note: Note;
  known: Known;
  /** Words that are about to be tagged. */
  pending: Passage | null;
};

/** A note's words, with its tagged passages marked: one line beneath for each theme that lies on them. */
export function NoteText({ note, known, pending }: Props) {
  const choosing = pending ? [{ id: "", ...pending }] : [];
  return (
    <p className={classes(styles.text, note.kind === "quotation" && styles.quotation)}>
      {segments(note.text, [...note.tags, ...choosing]).map(({ start, text, tagIds }) => {
        if (tagIds.length === 0) return text;
        const themes = note.tags
          .filter((tag) => tagIds.includes(tag.id))
          .flatMap((tag) => themeOf(known, tag.themeId) ?? []);
        return (
          <mark
            key={start}
            className={styles.passage}
            style={underlined(themes.map((theme) => theme.colour))}
            title={themes.map((theme) => theme.name).join(", ") || undefined}
          >
            {text}
          </mark>
        );
      })}
    </p>
  );
}

/** Lines of two pixels, one under the other. */
function underlined(colours: readonly string[]): CSSProperties {
  return {
    paddingBlockEnd: colours.length * 3,
    backgroundImage: colours.map((colour) => `linear-gradient(${colour}, ${colour})`).join(", "),
    backgroundPosition: colours.map((_, i) => `0 calc(100% - ${i * 3}px)`).join(", "),
  };
}
