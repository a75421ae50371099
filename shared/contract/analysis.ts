import { z } from "zod";
import type { Contrast } from "../domain/analysis/contrast.ts";
import type { Coverage } from "../domain/analysis/coverage.ts";
import { type CrossTable, countings, crossings } from "../domain/analysis/cross.ts";
import type { SaturationRow } from "../domain/analysis/saturation.ts";
import { query, returns } from "./spec.ts";

const onRecordOnly = z.boolean().default(false);

/** Counting what was said. What respondents took back counts nowhere. */
export const analysisMethods = {
  "analysis.cross": query(
    "Themes by stratum, area, section, question, kind or theme, counted in interviews or in notes",
    z.object({
      across: z.enum(crossings),
      by: z.enum(countings).default("interviews"),
      onRecordOnly,
    }),
    returns<CrossTable>(),
  ),
  "analysis.coverage": query(
    "Which respondent was asked which question",
    z.object({ onRecordOnly }),
    returns<Coverage>(),
  ),
  "analysis.saturation": query(
    "New themes in each interview, in the order in which they were held",
    z.object({ onRecordOnly }),
    returns<SaturationRow[]>(),
  ),
  "analysis.contrast": query(
    "Where strata differ on themes and key messages, the widest difference first",
    z.object({ onRecordOnly }),
    returns<Contrast>(),
  ),
} as const;
