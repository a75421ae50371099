import type { Cluster } from "../../../../shared/domain/cluster.ts";
import { command } from "../../../api/useCommand.ts";
import { counted } from "../../../components/format.ts";
import { go } from "../../../route.ts";
import { sayDone } from "../../../state/history.ts";
import { say } from "../../../state/say.ts";
import { addEvidence } from "../actions.ts";
import { chooseFinding } from "../chosen.ts";
import type { HeadingChoice } from "./HeadingDialog.tsx";

/** Puts notes into a cluster, or with null back into the pile, and says so. @returns whether it was done */
export async function placeNotes(
  themeId: string,
  noteIds: string[],
  into: Pick<Cluster, "id" | "title"> | null,
  position?: number,
): Promise<boolean> {
  if (noteIds.length === 0) return false;
  const done = await command("cluster.place", {
    ...{ themeId, noteIds, clusterId: into?.id ?? null },
    ...(position !== undefined && { position }),
  });
  if (!done) return false;
  sayDone(`${counted(done.placed, "note")} ${into ? `in ${into.title}` : "back in the pile"}`);
  return true;
}

/** @returns whether it was added */
export async function addCluster(
  themeId: string,
  title: string,
  noteIds: string[],
): Promise<boolean> {
  if (!(await command("cluster.add", { themeId, title, noteIds }))) return false;
  sayDone(
    noteIds.length === 0
      ? `Cluster ${title.trim()} added`
      : `${counted(noteIds.length, "note")} in ${title.trim()}`,
  );
  return true;
}

export const renameCluster = async (id: string, title: string): Promise<boolean> =>
  (await command("cluster.update", { id, patch: { title } })) !== undefined;

/** Moves a cluster one up or down. */
export async function shiftCluster(
  clusters: readonly Cluster[],
  cluster: Cluster,
  by: 1 | -1,
): Promise<void> {
  const position = clusters.indexOf(cluster) + by;
  if (position < 0 || position >= clusters.length) return;
  await command("cluster.move", { id: cluster.id, position });
  say(`${cluster.title} is cluster ${position + 1} of ${clusters.length}`);
}

/** Moves a note one place up or down, over the edge into the cluster before or after. */
export async function shiftNote(
  themeId: string,
  clusters: readonly Cluster[],
  cluster: Cluster,
  place: number,
  by: 1 | -1,
): Promise<void> {
  const noteId = cluster.noteIds[place];
  if (!noteId) return;
  const within = place + by >= 0 && place + by < cluster.noteIds.length;
  const into = within ? cluster : clusters[clusters.indexOf(cluster) + by];
  if (!into) return;
  const position = within ? place + by : by === 1 ? 0 : into.noteIds.length;
  await placeNotes(themeId, [noteId], into, position);
}

export async function removeCluster({ id, title, noteIds }: Cluster): Promise<void> {
  if ((await command("cluster.remove", { id })) === undefined) return;
  const back = noteIds.length > 0 ? `: ${counted(noteIds.length, "note")} back in the pile` : "";
  sayDone(`${title} taken apart${back}`);
}

/** Makes a key message of a cluster. */
export async function makeMessage(cluster: Cluster, heading: HeadingChoice): Promise<void> {
  const made = await command("cluster.toFinding", { id: cluster.id, heading });
  if (!made) return;
  sayDone(
    `${cluster.title} is a key message with ${counted(cluster.noteIds.length, "note")} as evidence`,
  );
}

/** Goes to the key message that a cluster became. */
export function openMessage(findingId: string): void {
  chooseFinding(findingId);
  go({ screen: "findings", tab: "messages" });
}

/** Makes what came into a cluster later evidence of its key message. */
export async function addMissing(cluster: Cluster): Promise<void> {
  const { findingId, missing } = cluster;
  if (findingId && missing.length > 0) await addEvidence(findingId, missing);
  else say(cluster.findingId ? "All its notes are in its key message" : "Not a key message yet");
}
