import { analysisPlaces } from "./analysis.ts";
import { fieldworkPlaces } from "./fieldwork.ts";
import { findingsPlaces } from "./findings.ts";
import type { Place } from "./place.ts";
import { workshopPlaces } from "./workshop.ts";

const screens = [
  "Overview",
  "Stakeholders",
  "Interviews",
  "Themes",
  "Evidence",
  "Findings",
  "Analysis",
  "Action plan",
  "Report",
];

const plain = screens.map(
  (screen): Place => [
    screen,
    screen,
    async ({ page }) => await page.locator("main [class]").nth(8).waitFor(),
  ],
);

/** Every place of the program with the worked example open: each screen, and what opens on it. */
export const places: Place[] = [
  ...plain,
  ...fieldworkPlaces,
  ...analysisPlaces,
  ...findingsPlaces,
  ...workshopPlaces,
];
