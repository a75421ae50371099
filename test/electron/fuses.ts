import { readFileSync } from "node:fs";
import { fuseMark } from "./dummyElectron.ts";

const names = [
  "runAsNode",
  "cookieEncryption",
  "nodeOptions",
  "nodeCliInspect",
  "asarIntegrity",
  "onlyAsar",
  "ownSnapshot",
  "fileProtocolPrivileges",
  "wasmTrapHandlers",
];

/** What each fuse of a packaged program must be. `wasmTrapHandlers` stays as Electron sets it: on. */
export const decided = {
  runAsNode: "off",
  cookieEncryption: "on",
  nodeOptions: "off",
  nodeCliInspect: "off",
  asarIntegrity: "on",
  onlyAsar: "on",
  ownSnapshot: "off",
  fileProtocolPrivileges: "off",
  wasmTrapHandlers: "on",
};

/** Reads a binary's fuses; one that nobody has decided about yet shows by its number. */
export function readFuses(path: string): Record<string, string> {
  const binary = readFileSync(path);
  const start = binary.indexOf(fuseMark) + fuseMark.length;
  const length = binary[start + 1] ?? 0;
  const states = binary.subarray(start + 2, start + 2 + length).toString("latin1");
  return Object.fromEntries(
    [...states].map((state, index) => [
      names[index] ?? String(index),
      { "0": "off", "1": "on" }[state] ?? state,
    ]),
  );
}
