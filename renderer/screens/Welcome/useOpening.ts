import { useState } from "react";
import type { SampleName } from "../../../shared/domain/sample/names.ts";
import { toWire } from "../../../shared/errors.ts";
import type { ProgramState } from "../../../shared/program.ts";
import { run } from "../../api/client.ts";
import { askForFile } from "../../components/FileDialog.tsx";
import { asFileName, lastPart } from "../../components/filePath.ts";
import { go } from "../../route.ts";
import { useBroughtIn } from "../../state/broughtIn.ts";
import { take } from "../../state/program.ts";
import { say } from "../../state/say.ts";
import { runLong } from "../../state/work.ts";

/** The ways to have a diagnostic open, and why the last one failed. */
export function useOpening() {
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const opened = async (opening: Promise<ProgramState>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    try {
      const state = await opening;
      take(state);
      go({ screen: "overview" });
      return true;
    } catch (error) {
      const { code, message } = toWire(error);
      // What a person stopped did not fail.
      if (code === "cancelled") say(message);
      else setFailure(message);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const openPath = (path: string) => opened(run("program.open", { path }));
  return {
    failure,
    busy,
    openPath,
    sample: (name: SampleName) => opened(run("program.sample", { name })),
    openFile: async () => {
      const path = await askForFile("open");
      if (path !== null) await openPath(path);
    },
    bringIn: async () => {
      const path = await askForFile("project");
      if (path === null) return;
      const name = lastPart(path).replace(/\.qdpx$/i, "");
      const into = await askForFile("new", `${asFileName(name)}.soundings`);
      if (into !== null) await opened(bringInProject(path, into));
    },
    make: async (title: string, authority: string) => {
      const path = await askForFile("new", `${asFileName(title)}.soundings`);
      return path !== null && (await opened(run("program.new", { path, title, authority })));
    },
  };
}

async function bringInProject(path: string, into: string): Promise<ProgramState> {
  const label = `Bringing in ${lastPart(path)}`;
  const result = await runLong(label, "exchange.import", { path, into });
  if (result.kind === "project") useBroughtIn.setState({ project: result });
  return run("program.state", {});
}
