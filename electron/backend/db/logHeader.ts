import { closeSync, openSync, readSync } from "node:fs";

const logStart = 32;
const frameStart = 24;

/**
 * The first bytes of a database as the log beside it has them: where the power went while the log was
 * being folded in, the first page of the file may be half written, and SQLite reads the log's.
 * What the log says is checked by SQLite itself before anything is used.
 * @returns null where the log holds no first page
 */
export function headerInLog(log: string): Buffer | null {
  const handle = openSync(log, "r");
  try {
    const read = (length: number, at: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(handle, bytes, 0, length, at));
    };
    const head = read(logStart, 0);
    if (head.length < logStart || head.readUInt32BE(0) >>> 1 !== 0x377f0682 >>> 1) return null;
    const pageSize = head.readUInt32BE(8);
    let found: Buffer | null = null;
    for (let at = logStart; ; at += frameStart + pageSize) {
      const frame = read(frameStart + 100, at);
      // A frame with another salt is left over from before the log was last begun anew.
      if (frame.length < frameStart + 100 || frame.compare(head, 16, 24, 8, 16) !== 0) return found;
      if (frame.readUInt32BE(0) === 1) found = frame.subarray(frameStart);
    }
  } finally {
    closeSync(handle);
  }
}
