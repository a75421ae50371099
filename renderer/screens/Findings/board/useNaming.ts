import { useState } from "react";
import type { Cluster } from "../../../../shared/domain/cluster.ts";
import { counted } from "../../../components/format.ts";
import { addCluster, renameCluster } from "./actions.ts";
import { focusList, type Part } from "./place.ts";
import type { useBoard } from "./useBoard.ts";

/** What gets a name: a new cluster of these notes, or one that is there. */
type Named = { noteIds: string[]; from: Part } | { cluster: Cluster };
/** `words` could not be kept before and are offered again. */
type Naming = Named & { words?: string };

/** By the theme of the board: words that could not be kept wait there for whoever comes back. */
const notKept = new Map<string, Naming>();

const labelFor = (naming: Naming): string =>
  "cluster" in naming
    ? "Name of the cluster"
    : naming.noteIds.length === 0
      ? "Name of the new cluster"
      : `Name of the new cluster of ${counted(naming.noteIds.length, "note")}`;

/** The naming of clusters: the focus is back at once, so that the next key means the board again. */
export function useNaming(
  themeId: string,
  state: ReturnType<typeof useBoard>,
  run: (doing: Promise<unknown>) => void,
) {
  const [naming, setNaming] = useState(() => notKept.get(themeId) ?? null);
  const set = (next: Naming | null) => {
    if (next?.words === undefined) notKept.delete(themeId);
    else notKept.set(themeId, next);
    setNaming(next);
  };
  const done = (from: Part, goBack: boolean) => {
    set(null);
    if (goBack) focusList(from);
  };
  const keep = async (named: Named, words: string) => {
    const kept =
      "cluster" in named
        ? renameCluster(named.cluster.id, words)
        : addCluster(themeId, words, named.noteIds);
    if (!(await kept)) set({ ...named, words });
    else if (!("cluster" in named)) state.clear();
  };
  const from = naming && "from" in naming ? naming.from : "clusters";
  return {
    /** What its field is given; null where nothing is being named. */
    field: naming && {
      label: labelFor(naming),
      before: "cluster" in naming ? naming.cluster.title : "",
      words: naming.words,
      onCancel: (goBack: boolean) => done(from, goBack),
      onKeep: (words: string, goBack: boolean) => {
        done(from, goBack);
        run(keep(naming, words));
      },
    },
    begin: (named: Named) => set(named),
  };
}
