import type { SampleQuery } from "../../../shared/domain/sample/queries.ts";
import { addSavedQuery } from "../store/savedQuery.ts";
import type { Store } from "../store/store.ts";
import type { Keys } from "./keys.ts";

/** The filters that the adviser keeps. */
export function fillQueries(store: Store, queries: SampleQuery[], keys: Keys): void {
  for (const { name, stratum, area, kind } of queries)
    addSavedQuery(store, {
      name,
      filter: {
        ...(stratum && { stratumId: keys.of(stratum) }),
        ...(area && { areaId: keys.of(area) }),
        ...(kind && { kind }),
      },
    });
}
