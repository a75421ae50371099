import { z } from "zod";
import * as exhibit from "../domain/exhibit.ts";
import type { ChartSpec } from "../report/model.ts";
import {
  byId,
  command,
  made,
  none,
  nothing,
  patch,
  place,
  query,
  returns,
  sameField,
} from "./spec.ts";

const sheet = z.object({ sheet: exhibit.exhibitSheet });

/** Tables of the analysis in the diagnostic report. */
export const exhibitsMethods = {
  "exhibit.list": query(
    "The tables of the analysis that are in the report, in order",
    none,
    returns<exhibit.Exhibit[]>(),
  ),
  "exhibit.chart": query(
    "The chart of a table of the analysis as the report has it; none where a chart would say nothing",
    sheet,
    returns<ChartSpec | null>(),
  ),
  "exhibit.add": command("Put a table into the report", sheet, made),
  "exhibit.update": command(
    "Edit what leads into a table of the report",
    patch(exhibit.exhibitPatch),
    nothing,
    sameField,
  ),
  "exhibit.move": command("Move a table of the report", place, nothing),
  "exhibit.remove": command("Take a table out of the report", byId, nothing),
} as const;
