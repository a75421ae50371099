/**
 * A process to be killed: `writer.ts FILE FIRST SESSIONS COUNT` opens the file, adds COUNT notes numbered from
 * FIRST (0: without end) and prints "number id" of each after the call returned, then does so again in a
 * new session. With SOUNDINGS_SYNCHRONOUS it runs at that setting instead of FULL: the blind control.
 */
import { writeSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { machine, noteInput, theInterview } from "./notebook.ts";

const weaker = process.env.SOUNDINGS_SYNCHRONOUS;
if (weaker) {
  const real = Sqlite.prototype.pragma;
  Sqlite.prototype.pragma = function (source, options) {
    if (source === "synchronous") return 2;
    return real.call(
      this,
      source === "synchronous = FULL" ? `synchronous = ${weaker}` : source,
      options,
    );
  };
}

const [file = "", first = "1", sessions = "1", count = "0"] = process.argv.slice(2);
let n = Number(first);
for (let session = 0; session < Number(sessions); session++) {
  const backend = createBackend(file, machine);
  const interviewId = theInterview(backend);
  for (let left = Number(count) || Number.POSITIVE_INFINITY; left > 0; left--, n++) {
    const { id } = backend.call("note.add", noteInput(n, interviewId, machine.newId()));
    writeSync(1, `${n} ${id}\n`);
  }
  backend.close();
}
