import type { Parsed } from "../../../shared/contract.ts";
import { AppError } from "../../../shared/errors.ts";
import { notesOfBoard, readBoard, type Standing, standings } from "./board.ts";
import { addEvidence } from "./finding.ts";
import { addOrdered, demand, notFound, type Store } from "./store.ts";

/** Adds a cluster after the last of its theme, with notes in it. */
export function addCluster(
  store: Store,
  { themeId, title, noteIds }: Parsed<"cluster.add">,
): { id: string } {
  demand(store, "theme", themeId);
  const { id } = addOrdered(store, "cluster", { themeId, title, findingId: null });
  if (noteIds.length > 0) placeNotes(store, { themeId, noteIds, clusterId: id });
  return { id };
}

/**
 * Puts notes into one place of a theme's board; out of whichever they stood in. A note that is not on the board
 * any more is left where it was, and not counted.
 */
export function placeNotes(store: Store, input: Parsed<"cluster.place">): { placed: number } {
  const { themeId, clusterId, position = Number.MAX_SAFE_INTEGER } = input;
  const { sql } = store;
  demand(store, "theme", themeId);
  if (
    clusterId &&
    !sql.get("SELECT 1 FROM cluster WHERE id = ? AND themeId = ?", clusterId, themeId)
  )
    throw notFound("cluster");
  for (const id of input.noteIds) demand(store, "note", id);
  const shown = notesOfBoard(store, themeId);
  const moving = new Set(input.noteIds).intersection(shown);
  const before = standings(store, themeId);
  for (const { noteId, clusterId: from } of before)
    if (moving.has(noteId) && from !== clusterId)
      sql.run("DELETE FROM clusterNote WHERE clusterId = ? AND noteId = ?", from, noteId);
  if (clusterId === null) return { placed: moving.size };
  const there = before.filter((each) => each.clusterId === clusterId);
  const order = insertAt(there, moving, shown, position);
  const known = new Set(there.map(({ noteId }) => noteId));
  order.forEach((noteId, place) => {
    if (!known.has(noteId))
      sql.insert("clusterNote", { id: store.newId(), clusterId, noteId, position: place });
    else
      sql.run(
        "UPDATE clusterNote SET position = ? WHERE clusterId = ? AND noteId = ? AND position <> ?",
        ...[place, clusterId, noteId, place],
      );
  });
  return { placed: moving.size };
}

/** The notes of a cluster in their new order. `position` counts those that are shown and stay. */
function insertAt(
  there: readonly Standing[],
  moving: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  position: number,
): string[] {
  const rest = there.map(({ noteId }) => noteId).filter((id) => !moving.has(id));
  const next = rest.filter((id) => shown.has(id))[position];
  const at = next === undefined ? rest.length : rest.indexOf(next);
  return rest.toSpliced(at, 0, ...moving);
}

/** Makes a key message of a cluster: its title is the statement, its notes are the evidence. */
export function clusterToFinding(
  store: Store,
  { id, heading }: Parsed<"cluster.toFinding">,
): { findingId: string } {
  const row = store.sql.get<{ themeId: string; findingId: string | null }>(
    "SELECT themeId, findingId FROM cluster WHERE id = ?",
    id,
  );
  if (!row) throw notFound("cluster");
  if (row.findingId) throw new AppError("conflict", "This cluster is a key message already.");
  if ("id" in heading) demand(store, "heading", heading.id);
  const headingId = "id" in heading ? heading.id : addOrdered(store, "heading", heading).id;
  const cluster = readBoard(store, row.themeId).clusters.find((each) => each.id === id);
  const { id: findingId } = addOrdered(store, "finding", {
    ...{ headingId, statement: cluster?.title ?? "", narrative: "", inProgress: false },
  });
  addEvidence(store, { findingId, noteIds: cluster?.noteIds ?? [], stance: "supports" });
  store.sql.update("cluster", id, { findingId });
  return { findingId };
}

/**
 * Moves the clusters of a theme that is about to be merged to the end of another's. A note that both boards have
 * in a cluster stays where the theme that remains has it, unless it is not on that board yet.
 */
export function mergeClusters(store: Store, from: string, into: string): void {
  const { sql } = store;
  const given = new Set(standings(store, from).map(({ noteId }) => noteId));
  if (given.size > 0) {
    const shown = notesOfBoard(store, into);
    for (const { noteId } of standings(store, into))
      if (given.has(noteId)) {
        sql.run(
          `DELETE FROM clusterNote WHERE noteId = ?
             AND clusterId IN (SELECT id FROM cluster WHERE themeId = ?)`,
          ...[noteId, shown.has(noteId) ? from : into],
        );
      }
  }
  const last = sql.get<{ top: number | null }>(
    "SELECT max(position) AS top FROM cluster WHERE themeId = ?",
    into,
  );
  sql.run(
    "UPDATE cluster SET themeId = ?, position = position + ? WHERE themeId = ?",
    ...[into, (last?.top ?? -1) + 1, from],
  );
}
