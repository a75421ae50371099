import type { DragEvent } from "react";
import type { BoardNote } from "../../../../shared/domain/cluster.ts";
import type { Theme } from "../../../../shared/domain/theme.ts";
import { classes } from "../../../components/classes.ts";
import type { useDrop } from "../../../components/drag.ts";
import { KindWord } from "../../../components/KindWord.tsx";
import { Row } from "../../../components/Row.tsx";
import { ThemeMark } from "../../../components/ThemeMark.tsx";
import type { Speakers } from "../../../components/useSpeakers.ts";
import styles from "./Board.module.css";
import type { ListName } from "./place.ts";
import { guessNote, messageNumbers } from "./rows.ts";

export type NoteFacts = {
  speakers: Speakers;
  /** The numbers of key messages by id. */
  numbers: ReadonlyMap<string, string>;
  /** Themes below the one shown, by id. */
  below: ReadonlyMap<string, Theme>;
};
type Props = NoteFacts & {
  list: ListName;
  id: string;
  /** undefined until it was read. */
  note: BoardNote | undefined;
  index: number;
  total: number;
  active: boolean;
  selected: boolean;
  /** The key message of its cluster does not rest on it yet. */
  missing?: boolean;
  takers?: Parameters<typeof useDrop>[0];
  onDrag: (event: DragEvent<HTMLElement>) => void;
};

/** One note on the board: its words, who said it on what, and what it is evidence of already. */
export function NoteRow({ note, speakers, numbers, below, missing, ...row }: Props) {
  if (!note)
    return (
      <Row {...row} className={styles.note}>
        <span className={styles.text} style={{ minHeight: guessNote }} />
      </Row>
    );
  const evidence = messageNumbers(note, numbers);
  const themes = [...new Set(note.tags.map(({ themeId }) => themeId))].flatMap(
    (id) => below.get(id) ?? [],
  );
  return (
    <Row {...row} className={classes(styles.note, note.offRecord && styles.offRecord)}>
      <span className={styles.tick} data-on="tick" aria-hidden="true">
        {row.selected ? "✓" : ""}
      </span>
      <span className={styles.text}>
        {note.kind === "quotation" ? `“${note.text}”` : note.text}
      </span>
      <span className={styles.meta}>
        <span>{speakers.who(note)}</span>
        <span>{speakers.question(note)}</span>
        <KindWord kind={note.kind} />
        {themes.map((theme) => (
          <ThemeMark key={theme.id} theme={theme} />
        ))}
        {note.offRecord && (
          <em>
            <span className="visually-hidden">Off the record. </span>Never leaves this file
          </em>
        )}
        {evidence.length > 0 && <span>Evidence of {evidence.join(", ")}</span>}
        {missing && <span className={styles.missing}>Not in its key message yet</span>}
      </span>
    </Row>
  );
}
