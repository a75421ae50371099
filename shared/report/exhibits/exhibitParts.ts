import type { Crossing } from "../../domain/analysis/cross.ts";
import { bySchemes } from "../../domain/area.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import { contrastToPrint } from "../analysis/contrastSheet.ts";
import { coverageToPrint, noColumnRule } from "../analysis/coverageSheet.ts";
import { crossToPrint } from "../analysis/crossSheet.ts";
import { saturationSheet, saturationToPrint } from "../analysis/saturationSheet.ts";
import { stratumColour, stratumColours } from "../colours.ts";
import { sheets } from "../documents.ts";
import type { ChartSpec } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { balanceColour, contrastChart, crossChart, saturationChart } from "./charts.ts";
import { crossed } from "./crossed.ts";
import { crossGrids } from "./crossGrids.ts";
import type { ExhibitSheet } from "./exhibitSheets.ts";
import type { Grid } from "./grid.ts";
import { contrastGrids, coverageGrids, saturationGrid } from "./otherGrids.ts";

/** What an exhibit is made of; `howToRead` stands above the table, `rule` beneath it. */
export type ExhibitParts = {
  chart: ChartSpec | null;
  howToRead: string | null;
  grids: Grid[];
  rule: string | null;
};

/** A table of the analysis for a page: the same figures as the one that goes to a spreadsheet. */
export function exhibitParts(snapshot: Snapshot, sheet: ExhibitSheet): ExhibitParts {
  const title = sheets[sheet].name;
  switch (sheet) {
    case "coverage":
      return {
        chart: null,
        howToRead:
          "The rows are the questions by their numbers, whose words stand in the appendix of questions; the columns are the respondents by code. What stands as left out was no part of that interview.",
        grids: coverageGrids(snapshot, title),
        rule: coverageToPrint(snapshot).hidden ? noColumnRule : null,
      };
    case "saturation": {
      const { steps, hidden } = saturationToPrint(snapshot);
      return {
        chart: saturationChart(title, steps),
        howToRead: null,
        grids: [saturationGrid(title, saturationSheet(snapshot))],
        rule: hidden ? smallGroupRule : null,
      };
    }
    case "contrast": {
      const contrast = contrastToPrint(snapshot);
      const names = new Map(snapshot.themes.map(({ id, name }) => [id, name]));
      return {
        chart: contrastChart(title, (id) => names.get(id) ?? "", contrast),
        howToRead: null,
        grids: contrastGrids(snapshot, title, contrast),
        rule: contrast.hidden ? smallGroupRule : null,
      };
    }
    default: {
      const { across, by } = crossed[sheet];
      const { sheet: table, keys } = crossToPrint(snapshot, across, by);
      const colourOf = coloursOf(snapshot, across);
      return {
        chart:
          colourOf &&
          crossChart({ sheet: table, themes: snapshot.themes, title, unit: by, colourOf, across }),
        howToRead: howToRead[across] ?? null,
        grids: crossGrids(snapshot, across, title, table, keys),
        rule: table.rows.at(-1)?.[0] === smallGroupRule ? smallGroupRule : null,
      };
    }
  }
}

const howToRead: Partial<Record<Crossing, string>> = {
  theme: "The columns are the themes by their numbers in the first column.",
  section:
    "The columns are the sections by their numbers, as they stand in the appendix of questions.",
  question:
    "The columns are the questions by their numbers; their words stand in the appendix of questions.",
};

/** The colours of the columns that a chart draws; null where a chart would say nothing. */
function coloursOf(
  { strata, areas }: Snapshot,
  across: Crossing,
): ((head: string, place: number) => string | null) | null {
  switch (across) {
    case "stratum":
      return (head) => stratumColour(strata.findIndex(({ name }) => name === head));
    case "area":
      // Areas of two schemes overlap, and more than six have no colours of their own: bars of them would mislead.
      return bySchemes(areas).length === 1 && areas.length <= stratumColours.length
        ? (head) => stratumColour(areas.findIndex(({ name }) => name === head))
        : null;
    case "kind":
      return balanceColour;
    default:
      return null;
  }
}
