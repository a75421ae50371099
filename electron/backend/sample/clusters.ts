import type { SampleCluster } from "../../../shared/domain/sample/clusters.ts";
import { addCluster } from "../store/cluster.ts";
import type { Store } from "../store/store.ts";
import type { Keys } from "./keys.ts";

/** The boards of the themes that are grouped. */
export function fillClusters(store: Store, clusters: SampleCluster[], keys: Keys): void {
  for (const { theme, title, finding, notes } of clusters) {
    const cluster = { themeId: keys.of(theme), title, noteIds: keys.ofAll(notes) };
    const { id } = addCluster(store, cluster);
    store.sql.update("cluster", id, { findingId: keys.ofMaybe(finding) });
  }
}
