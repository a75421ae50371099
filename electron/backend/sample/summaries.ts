import type { SampleSummary } from "../../../shared/domain/sample/summaries.ts";
import type { Store } from "../store/store.ts";
import { linkSummary, setSummary } from "../store/summary.ts";
import type { Keys } from "./keys.ts";

/** The cells of the framework matrix that are written. */
export function fillSummaries(store: Store, summaries: SampleSummary[], keys: Keys): void {
  for (const { theme, stakeholder, stratum, text, notes } of summaries) {
    const cell = {
      themeId: keys.of(theme),
      stakeholderId: keys.ofMaybe(stakeholder),
      stratumId: keys.ofMaybe(stratum),
    };
    setSummary(store, { ...cell, text });
    for (const noteId of keys.ofAll(notes)) linkSummary(store, { ...cell, noteId });
  }
}
