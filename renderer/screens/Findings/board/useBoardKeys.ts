import type { Board, Cluster } from "../../../../shared/domain/cluster.ts";
import { call } from "../../../api/client.ts";
import { orSay, say } from "../../../state/say.ts";
import { openNote } from "../../Interview/sought.ts";
import { addMissing, placeNotes, removeCluster, shiftCluster, shiftNote } from "./actions.ts";
import { focusList, type Part } from "./place.ts";
import type { useBoard } from "./useBoard.ts";

type Tools = {
  themeId: string;
  board: Board;
  state: ReturnType<typeof useBoard>;
  /** Does something that changes the board. */
  run: (doing: Promise<unknown>) => void;
  onNew: (from: Part) => void;
  /** Asks into which cluster these notes go. */
  onSort: (noteIds: string[]) => void;
  onRename: (cluster: Cluster) => void;
  onMessage: (cluster: Cluster) => void;
};

/** How far Page Down goes. */
const page = 8;

/** What the keys do in the pile and among the clusters. */
export function useBoardKeys({
  themeId,
  board,
  state,
  run,
  onNew,
  onSort,
  onRename,
  onMessage,
}: Tools) {
  const { clusters, pile } = board;

  const put = async (from: Part, into: Cluster | null) => {
    if (await placeNotes(themeId, state.subjects(from), into)) state.clear();
  };
  const step = (list: Part): Record<string, number> => {
    const { active } = state.cursors[list];
    const last = (list === "pile" ? pile.length : state.rows.length) - 1;
    return {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: last,
    };
  };
  const withCluster = (list: Part, act: (cluster: Cluster) => void) => {
    const { cluster } = state.at(list);
    if (cluster) act(cluster);
    else say("No cluster here: go to one with the arrow to the right");
  };

  return (list: Part, key: string): boolean => {
    const { noteId, cluster } = state.at(list);
    const to = step(list)[key.replace("Shift+", "")];
    const by = key === "Alt+ArrowUp" ? -1 : key === "Alt+ArrowDown" ? 1 : null;
    const into = /^[1-9]$/.test(key) ? clusters[Number(key) - 1] : undefined;
    if (to !== undefined && key.startsWith("Shift+")) state.stretch(list, to);
    else if (to !== undefined) state.walk(list, to);
    else if (key === "ArrowLeft") focusList(list === "pile" ? "themes" : "pile");
    else if (key === "ArrowRight") focusList("clusters");
    else if (key === " ") noteId && state.toggle(noteId);
    else if (key === "Ctrl+A") state.selectAll(list === "pile" ? pile : (cluster?.noteIds ?? []));
    else if (key === "Escape" && state.selected.size > 0) state.clear();
    else if (into) run(put(list, into));
    else if (/^[1-9]$/.test(key)) say(`There is no cluster ${key} yet`);
    else if (key === "0") run(put(list, null));
    else if (key === "N") onNew(list);
    else if (key === "C") state.subjects(list).length > 0 && onSort(state.subjects(list));
    else if (key === "Enter" && noteId) orSay(call("note.get", { id: noteId }).then(openNote));
    else if (key === "F") withCluster(list, onMessage);
    else if (key === "A") withCluster(list, (one) => run(addMissing(one)));
    else if (key === "F2" || key === "Enter") withCluster(list, onRename);
    else if (key === "Delete" && noteId)
      run(list === "clusters" ? put(list, null) : Promise.resolve());
    else if (key === "Delete") withCluster(list, (one) => run(removeCluster(one)));
    else if (by !== null && cluster && noteId)
      run(shiftNote(themeId, clusters, cluster, cluster.noteIds.indexOf(noteId), by));
    else if (by !== null && cluster) run(shiftCluster(clusters, cluster, by));
    else return false;
    return true;
  };
}
