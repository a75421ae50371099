import type { Backend } from "../../../electron/backend/createBackend.ts";
import type { boardMethods } from "../../../shared/contract/board.ts";
import { ask, type Chooser, idOf, type MakersOf } from "./choice.ts";

/** A theme that has a cluster, and one of its clusters. */
function anyCluster(b: Backend, one: Chooser["one"]) {
  return one(
    ask
      .themes(b)
      .flatMap(({ id: themeId }) =>
        b.call("cluster.list", { themeId }).clusters.map((cluster) => ({ ...cluster, themeId })),
      ),
  );
}

const anyNotes = (b: Backend, themeId: string | undefined) =>
  themeId === undefined ? [] : b.call("note.ids", { filter: { themeId } });

export const boardMakers: MakersOf<typeof boardMethods> = {
  "cluster.add": (b, { one, text, place }) => {
    const themeId = idOf(one(ask.themes(b)));
    return { themeId, title: `C${text}`, noteIds: anyNotes(b, themeId).slice(0, place) };
  },
  "cluster.update": (b, { one, text }) => ({
    id: anyCluster(b, one)?.id,
    patch: { title: `C${text}` },
  }),
  "cluster.move": (b, { one, place }) => ({ id: anyCluster(b, one)?.id, position: place }),
  "cluster.remove": (b, { one }) => ({ id: anyCluster(b, one)?.id }),
  "cluster.place": (b, { one, flag, place }) => {
    const cluster = anyCluster(b, one);
    const note = one(anyNotes(b, cluster?.themeId));
    return {
      themeId: cluster?.themeId,
      noteIds: note === undefined ? undefined : [note],
      clusterId: flag ? (cluster?.id ?? null) : null,
      position: place,
    };
  },
  "cluster.toFinding": (b, { one, flag, text }) => {
    const cluster = anyCluster(b, one);
    const heading = idOf(one(ask.headings(b)));
    return { id: cluster?.id, heading: flag && heading ? { id: heading } : { title: `H${text}` } };
  },
};
