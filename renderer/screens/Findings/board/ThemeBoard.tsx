import { useLayoutEffect, useState } from "react";
import type { Board, Cluster } from "../../../../shared/domain/cluster.ts";
import { counted } from "../../../components/format.ts";
import type { Click } from "../../../components/RowList.tsx";
import { useKeysOf } from "../../../state/useKeys.ts";
import type { AssessedHeading } from "../assess.ts";
import { addCluster, addMissing, makeMessage, openMessage, placeNotes } from "./actions.ts";
import { ClusterColumn } from "./ClusterColumn.tsx";
import { ClusterDialog } from "./ClusterDialog.tsx";
import { HeadingDialog } from "./HeadingDialog.tsx";
import type { NoteFacts } from "./NoteRow.tsx";
import { PileColumn } from "./PileColumn.tsx";
import type { Part } from "./place.ts";
import { useBoard } from "./useBoard.ts";
import { useBoardKeys } from "./useBoardKeys.ts";
import { useNaming } from "./useNaming.ts";
import { useNotesNear } from "./useNotesNear.ts";
import { useTurns } from "./useTurns.ts";

type Props = {
  themeId: string;
  board: Board;
  headings: readonly AssessedHeading[];
  facts: NoteFacts;
};

/** The board of one theme: the pile at the left, its clusters at the right. */
export function ThemeBoard({ themeId, board, headings, facts }: Props) {
  const state = useBoard(board);
  const { run, inOrder, latest } = useTurns(themeId);
  const naming = useNaming(themeId, state, run);
  const [making, setMaking] = useState<Cluster | null>(null);
  const [sorting, setSorting] = useState<string[] | null>(null);
  const sort = async (noteIds: string[], into: Cluster | string) => {
    setSorting(null);
    const done =
      typeof into === "string"
        ? addCluster(themeId, into, noteIds)
        : placeNotes(themeId, noteIds, into);
    if (await done) state.clear();
  };
  const begin = (from: Part, noteIds = state.subjects(from)) => naming.begin({ noteIds, from });
  const onMessage = (cluster: Cluster) =>
    cluster.findingId === null ? setMaking(cluster) : openMessage(cluster.findingId);
  const keys = useBoardKeys({
    ...{ themeId, board, state, run, onMessage },
    onNew: begin,
    onSort: setSorting,
    onRename: (cluster) => naming.begin({ cluster }),
  });
  const press = inOrder(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useKeysOf("findings", { n: () => begin("pile", [...state.selected]) });

  const onRow = (list: Part) => (index: number, click: Click) => {
    const row = list === "clusters" ? state.rows[index] : undefined;
    const noteId = list === "pile" ? board.pile[index] : row?.noteId;
    if (click.shift) return state.stretch(list, index);
    state.walk(list, index);
    if (click.toggle && noteId) state.toggle(noteId);
    if (click.on === "missing" && row) run(addMissing(row.cluster));
    if (click.on === "message" && row) onMessage(row.cluster);
  };
  const notes = useNotesNear(state);
  const parts = { themeId, board, state, facts, run, notes };
  return (
    <>
      <span role="status" className="visually-hidden">
        {state.selected.size > 0 && `${counted(state.selected.size, "note")} selected`}
      </span>
      <PileColumn {...parts} onRow={onRow("pile")} onKey={(key) => press("pile", key)} />
      <ClusterColumn
        {...parts}
        onRow={onRow("clusters")}
        onKey={(key) => press("clusters", key)}
        onNew={(noteIds) => begin("clusters", noteIds ?? [...state.selected])}
        naming={naming.field}
      />
      {sorting && (
        <ClusterDialog
          clusters={board.clusters}
          noteIds={sorting}
          onClose={() => setSorting(null)}
          onPick={(into) => run(sort(sorting, into))}
        />
      )}
      {making && (
        <HeadingDialog
          cluster={making}
          headings={headings}
          onClose={() => setMaking(null)}
          onPick={(heading) => {
            setMaking(null);
            run(makeMessage(making, heading));
          }}
        />
      )}
    </>
  );
}
