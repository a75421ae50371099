import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "./root.mjs";

/** Whether what was built is there and nothing that it is made of was touched since. Paths start in the project's folder. */
export function isUpToDate({ sources, made }) {
  const built = Math.min(...made.map((path) => timeOf(resolve(root, path))));
  return built > 0 && sources.every((path) => touched(resolve(root, path)) < built);
}

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * When anything in a folder was changed last (milliseconds since 1970); 0 where it is not there. The time of the
 * change itself counts as well (ctime): a copy that keeps an older time of writing is a change too.
 */
function touched(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  const itself = Math.max(found.mtimeMs, found.ctimeMs);
  if (!found.isDirectory()) return itself;
  // No join: normalising some hundred paths takes as long as asking for their times.
  return Math.max(itself, ...readdirSync(path).map((name) => touched(`${path}/${name}`)));
}
