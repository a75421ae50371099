import type { analysisMethods } from "../../../shared/contract/analysis.ts";
import { contrastOf } from "../../../shared/domain/analysis/contrast.ts";
import { onRecord } from "../../../shared/domain/analysis/counted.ts";
import { coverageOf } from "../../../shared/domain/analysis/coverage.ts";
import { crossTable } from "../../../shared/domain/analysis/cross.ts";
import { saturationOf } from "../../../shared/domain/analysis/saturation.ts";
import { readCounted } from "../store/analysis.ts";
import { listFindings } from "../store/finding.ts";
import type { Store } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

const counted = (store: Store, onRecordOnly: boolean) =>
  onRecordOnly ? onRecord(readCounted(store)) : readCounted(store);

export const analysisHandlers: HandlersOf<typeof analysisMethods> = {
  "analysis.cross": (store, { across, by, onRecordOnly }) =>
    crossTable(counted(store, onRecordOnly), across, by),
  "analysis.coverage": (store, { onRecordOnly }) => coverageOf(counted(store, onRecordOnly)),
  "analysis.saturation": (store, { onRecordOnly }) => saturationOf(counted(store, onRecordOnly)),
  "analysis.contrast": (store, { onRecordOnly }) =>
    contrastOf(
      counted(store, onRecordOnly),
      listFindings(store).headings.flatMap(({ findings }) => findings),
    ),
};
