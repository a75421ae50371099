import { type ComponentProps, useCallback, useMemo } from "react";
import type { Board } from "../../../../shared/domain/cluster.ts";
import { command } from "../../../api/useCommand.ts";
import { classes } from "../../../components/classes.ts";
import dropStyles from "../../../components/Drop.module.css";
import { notesType, placeFor, readNoteIds, useDrop } from "../../../components/drag.ts";
import { counted } from "../../../components/format.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { type Click, RowList } from "../../../components/RowList.tsx";
import { placeNotes } from "./actions.ts";
import styles from "./Board.module.css";
import { ClusterHead } from "./ClusterHead.tsx";
import { clusterType, dragNotes } from "./dragNotes.ts";
import { NameField } from "./NameField.tsx";
import { type NoteFacts, NoteRow } from "./NoteRow.tsx";
import { type ClusterRow, guessNote } from "./rows.ts";
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
  /** What is being named. */
  naming: ComponentProps<typeof NameField> | null;
  onKey: (key: string) => boolean;
  onRow: (index: number, click: Click) => void;
  /** With the notes that were dropped, or those selected. */
  onNew: (noteIds?: string[]) => void;
};

const hints = [
  ["F", "key message"],
  ["F2", "rename"],
  ["Alt+↑+↓", "move"],
  ["0", "to the pile"],
  ["Del", "take out, take apart"],
] as const;

/** The clusters of a theme, each with its notes below it. */
export function ClusterColumn(props: Props) {
  const { themeId, board, state, facts, notes, naming, run, onKey, onRow, onNew } = props;
  const { clusters, pile } = board;
  const { rows, rowKeys } = state;
  const { active } = state.cursors.clusters;
  const { over, handlers } = useDrop({
    [notesType]: { between: false, take: (data) => onNew(readNoteIds(data)) },
  });
  const put = (data: string, row: ClusterRow, position?: number) =>
    run(placeNotes(themeId, readNoteIds(data), row.cluster, position).then(state.clear));

  const missing = useMemo(() => new Set(clusters.flatMap((each) => each.missing)), [clusters]);
  const guess = useCallback((index: number) => (rows[index]?.noteId ? guessNote : 48), [rows]);
  const draw = (index: number) => {
    const row = rows[index] as ClusterRow;
    const { cluster, clusterAt, noteId, place } = row;
    const common = { index, total: rows.length, active: index === active };
    if (!noteId)
      return (
        <ClusterHead
          key={row.id}
          {...common}
          cluster={cluster}
          clusterAt={clusterAt}
          number={facts.numbers.get(cluster.findingId ?? "")}
          onDrag={(event) => event.dataTransfer.setData(clusterType, cluster.id)}
          takers={{
            [notesType]: { between: false, take: (data) => put(data, row) },
            [clusterType]: {
              between: true,
              take: (id, side) => {
                const from = clusters.findIndex((each) => each.id === id);
                run(command("cluster.move", { id, position: placeFor(from, clusterAt, side) }));
              },
            },
          }}
        />
      );
    return (
      <NoteRow
        key={row.id}
        {...facts}
        {...common}
        list="clusters"
        id={noteId}
        note={notes.get(noteId)}
        selected={state.selected.has(noteId)}
        missing={missing.has(noteId)}
        onDrag={dragNotes(state.selected, noteId)}
        takers={{
          [notesType]: {
            between: true,
            take: (data, side) => {
              const moving = new Set(readNoteIds(data));
              const before = cluster.noteIds.slice(0, side === "after" ? place + 1 : place);
              put(data, row, before.filter((id) => !moving.has(id)).length);
            },
          },
        }}
      />
    );
  };

  return (
    <section className={styles.column} aria-label="Clusters">
      <div
        className={classes(dropStyles.drop, styles.head)}
        data-over={over ?? undefined}
        {...handlers}
      >
        {naming ? (
          <NameField key={naming.label} {...naming} />
        ) : (
          <>
            <h2>{counted(clusters.length, "cluster")}</h2>
            <button type="button" className={styles.add} onClick={() => onNew()}>
              <span aria-hidden="true">+</span> Cluster <Kbd keys="N" />
            </button>
          </>
        )}
      </div>
      {clusters.length === 0 && pile.length > 0 && (
        <p className={styles.none}>
          Notes that say one thing belong together: select them in the pile and press{" "}
          <Kbd keys="N" /> to give them a name.
        </p>
      )}
      <RowList
        name="clusters"
        label="Clusters"
        keys={rowKeys}
        active={active}
        many
        guess={guess}
        onDrawn={notes.onDrawn.clusters}
        onKey={onKey}
        onRow={onRow}
        row={draw}
      />
      {clusters.length > 0 && <KeyHints className={styles.foot} hints={hints} />}
    </section>
  );
}
