import { useEffect, useState } from "react";
import { toWire } from "../../shared/errors.ts";
import type { Folder } from "../../shared/program.ts";
import { run } from "../api/client.ts";

/**
 * A folder of this computer, the home folder at first, with its folders and those of its files that end so.
 * `failure`: why the last look went wrong; what was there before stays.
 */
export function useFolder(extension: string) {
  const [folder, setFolder] = useState<Folder | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const look = async (path?: string) => {
    try {
      const where = path === undefined ? {} : { folder: path };
      setFolder(await run("program.browse", { ...where, extension }));
      setFailure(null);
    } catch (error) {
      setFailure(toWire(error).message);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked into once, when it opens
  useEffect(() => void look(), []);
  return { folder, failure, look };
}
