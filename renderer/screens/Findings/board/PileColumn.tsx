import type { Board } from "../../../../shared/domain/cluster.ts";
import { notesType, readNoteIds, useDrop } from "../../../components/drag.ts";
import { Empty } from "../../../components/Empty.tsx";
import { counted, number } from "../../../components/format.ts";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { type Click, RowList } from "../../../components/RowList.tsx";
import { go } from "../../../route.ts";
import { placeNotes } from "./actions.ts";
import styles from "./Board.module.css";
import { dragNotes } from "./dragNotes.ts";
import { type NoteFacts, NoteRow } from "./NoteRow.tsx";
import { guessNote } from "./rows.ts";
import type { useBoard } from "./useBoard.ts";
import type { NotesNear } from "./useNotesNear.ts";

type Props = {
  themeId: string;
  board: Board;
  state: ReturnType<typeof useBoard>;
  facts: NoteFacts;
  notes: NotesNear;
  /** Does something that changes the board. */
  run: (doing: Promise<unknown>) => void;
  onKey: (key: string) => boolean;
  onRow: (index: number, click: Click) => void;
};

const guess = () => guessNote;

const hints = [
  [" ", "select"],
  ["1", "to 9, into a cluster"],
  ["C", "by its name"],
  ["N", "new cluster"],
] as const;

/** The notes of the theme that are in no cluster yet; what is dropped here comes out of its cluster. */
export function PileColumn({ themeId, board, state, facts, notes, run, onKey, onRow }: Props) {
  const { pile, takenBack } = board;
  const { active } = state.cursors.pile;
  const drop = useDrop({
    [notesType]: {
      between: false,
      take: (data) => run(placeNotes(themeId, readNoteIds(data), null).then(state.clear)),
    },
  });
  const some = state.selected.size;
  return (
    <section className={styles.column} aria-label="Pile">
      <div className={styles.head}>
        <h2>Pile, {counted(pile.length, "note")}</h2>
        <span className={styles.aside}>{some > 0 && `${number(some)} selected`}</span>
      </div>
      {pile.length === 0 && <NoPile board={board} />}
      <RowList
        name="pile"
        label="Pile"
        keys={state.pileKeys}
        active={active}
        many
        guess={guess}
        onDrawn={notes.onDrawn.pile}
        drop={drop}
        onKey={onKey}
        onRow={onRow}
        row={(index) => {
          const id = pile[index];
          return (
            id && (
              <NoteRow
                key={id}
                {...facts}
                list="pile"
                id={id}
                note={notes.get(id)}
                index={index}
                total={pile.length}
                active={index === active}
                selected={state.selected.has(id)}
                onDrag={dragNotes(state.selected, id)}
              />
            )
          );
        }}
      />
      {takenBack > 0 && (
        <p className={styles.foot}>
          {counted(takenBack, "note")} {takenBack === 1 ? "was" : "were"} taken back and{" "}
          {takenBack === 1 ? "is" : "are"} not shown here.
        </p>
      )}
      {pile.length > 0 && <KeyHints className={styles.foot} hints={hints} />}
    </section>
  );
}

/** Why there is nothing in the pile. */
function NoPile({ board }: Pick<Props, "board">) {
  if (board.clusters.some(({ noteIds }) => noteIds.length > 0))
    return <p className={styles.none}>Every note is in a cluster.</p>;
  if (board.takenBack > 0)
    return <p className={styles.none}>Every note with this theme was taken back.</p>;
  return (
    <Empty
      action={{
        label: "Go to evidence",
        run: () => go({ screen: "evidence", filter: { tagged: false } }),
      }}
    >
      No note has this theme yet: tag the notes that are about it.
    </Empty>
  );
}
