import { go, type Screen, screens } from "../route.ts";
import { look } from "../screens/Analysis/place.ts";
import { views } from "../screens/Analysis/views.ts";
import { tabs as findingsTabs } from "../screens/Findings/tabs.ts";
import { tabs as planTabs } from "../screens/Plan/tabs.ts";
import type { PaletteItem } from "./paletteItem.ts";
import { screenWords } from "./screenWords.ts";

/** A part of a screen, found by its own name and by the screen's. */
const part = (screen: Screen, id: string, words: string, run: () => void): PaletteItem => ({
  ...{ id: `part-${screen}-${id}`, group: "Screens", label: words },
  ...{ detail: screenWords[screen], asked: true, run },
});

/** The screens, and their parts. */
export const placeItems: readonly PaletteItem[] = [
  ...screens.map(
    (screen): PaletteItem => ({
      id: `screen-${screen}`,
      group: "Screens",
      label: screenWords[screen],
      run: () => go({ screen }),
    }),
  ),
  ...views.map(({ view, word }) =>
    part("analysis", view, word, () => {
      look({ view, cell: null });
      go({ screen: "analysis" });
    }),
  ),
  ...findingsTabs.map(({ id, words }) =>
    part("findings", id, words, () => go({ screen: "findings", tab: id })),
  ),
  ...planTabs.map(({ id, words }) =>
    part("plan", id, words, () => go({ screen: "plan", tab: id })),
  ),
];
