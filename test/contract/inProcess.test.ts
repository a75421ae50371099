import { join } from "node:path";
import { toWire } from "../../shared/errors.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { createTestProgram } from "../tools/program.ts";
import { programSuite } from "./programSuite.ts";
import { contractSuite } from "./suite.ts";

/** A program in this process. */
async function connect() {
  const folder = makeFolder();
  const { program } = createTestProgram(folder);
  return {
    folder,
    call: (method: string, input: unknown) =>
      program.call(method, input).then(
        (value) => ({ ok: true as const, value }),
        (error: unknown) => ({ ok: false as const, error: toWire(error) }),
      ),
    onEvent: program.onEvent,
    close: async () => {
      program.close();
      removeFolder(folder);
    },
  };
}

contractSuite("in process", async () => {
  const connection = await connect();
  await connection.call("program.new", {
    path: join(connection.folder, "A.soundings"),
    title: "A title",
    authority: "A council",
  });
  return connection;
});
programSuite("in process", connect);
