import { AppError } from "../../shared/errors.ts";
import { type Host, startHost } from "../host.ts";
import type { Program } from "../program.ts";
import { readSetting, writeSetting } from "../settings.ts";

type Ports = Record<string, number>;

const name = "ports.json";
/** So many files are remembered, those served last. */
const most = 50;

/**
 * Serves on the port that a file had last time, where it is free: a page that was left open finds the program again
 * there, and what was typed in it since is stored. It is let in once the new address was opened in the same browser,
 * because the token is another each time.
 * @param settings folder of what is remembered
 * @param file "" for none
 */
export async function startOnKeptPort(
  program: Program,
  options: { settings: string; file: string; renderer: string },
): Promise<Host> {
  const { settings, file, renderer } = options;
  const { [file]: before, ...others } = readSetting(settings, name, arePorts) ?? {};
  const host = await startHost(program, { port: before ?? 0, renderer }).catch((error: unknown) => {
    if (before === undefined || !(error instanceof AppError)) throw error;
    return startHost(program, { port: 0, renderer });
  });
  const port = Number(new URL(host.address).port);
  const kept = Object.entries(others).slice(-(most - 1));
  if (port !== before) writeSetting(settings, name, { ...Object.fromEntries(kept), [file]: port });
  return host;
}

const arePorts = (value: unknown): value is Ports =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every(
    (port) => Number.isInteger(port) && Number(port) >= 1_024 && Number(port) <= 65_535,
  );
