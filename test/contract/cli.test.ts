import { join } from "node:path";
import { runCli } from "../tools/cli.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { type Answer, contractSuite } from "./suite.ts";

contractSuite(
  "over the command line",
  async () => {
    const folder = makeFolder();
    const file = join(folder, "A.soundings");
    await runCli(["new", file, "--title", "A title", "--authority", "A council"]);
    return {
      call: async (method, input): Promise<Answer> => {
        const { code, out, err } = await runCli(["call", file, method, "-"], JSON.stringify(input));
        if (code === 0) return { ok: true, value: JSON.parse(out) };
        const [, message = err] = /^soundings: (.+)\n$/.exec(err) ?? [];
        return { ok: false, error: { code: null, message } };
      },
      close: async () => removeFolder(folder),
    };
  },
  { hasEvents: false },
);
