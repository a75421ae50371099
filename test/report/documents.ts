import { join } from "node:path";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import type { ReportDocument } from "../../shared/report/model.ts";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

function reportOf(
  write: (file: string, machine: ReturnType<typeof createTestMachine>) => void,
  at?: number,
) {
  const folder = makeFolder();
  try {
    const file = join(folder, "Report.soundings");
    const machine = createTestMachine(at);
    write(file, machine);
    const backend = createBackend(file, machine);
    try {
      return backend.call("report.get", { document: "diagnostic-report" });
    } finally {
      backend.close();
    }
  } finally {
    removeFolder(folder);
  }
}

/** The worked example's report, made fresh. @param at the time on the machine's clock */
export const sampleReport = (at?: number): ReportDocument => reportOf(writeSample, at);
export const emptyReport = (): ReportDocument => reportOf(writeNew);

const made = new Map<boolean, Promise<Uint8Array>>();

/** The worked example as a Word file; made once for the tests of a file, because layout takes seconds. */
export function sampleDocx({ pageNumbers }: { pageNumbers: boolean }): Promise<Uint8Array> {
  const docx = made.get(pageNumbers) ?? toDocx(sampleReport(), { pageNumbers });
  made.set(pageNumbers, docx);
  return docx;
}
