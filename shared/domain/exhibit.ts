import { z } from "zod";
import { type ExhibitSheet, exhibitSheets } from "../report/exhibits/exhibitSheets.ts";
import { longText } from "./text.ts";

export const exhibitSheet = z.enum(exhibitSheets);

/** A table of the analysis that goes into the report. An empty caption stands for ours. */
export type Exhibit = { id: string; sheet: ExhibitSheet; caption: string };

export const exhibitPatch = z.object({ caption: longText });
