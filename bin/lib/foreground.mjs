// Old syntax only, see node-version.mjs.
import { spawn } from "node:child_process";

/** How long a program is given to end by itself when the terminal's Ctrl+C has reached it as well (milliseconds). */
const grace = 500;

/** Runs a program in the foreground until it ends. Resolves with its exit code; ending us ends it. */
export function inForeground(command, words, options) {
  return new Promise((resolve) => {
    const child = spawn(command, words, Object.assign({ stdio: "inherit" }, options));
    const pass = (signal) => {
      setTimeout(() => child.kill(signal), grace).unref();
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    signals.forEach((signal) => void process.on(signal, pass));
    const end = (code) => {
      signals.forEach((signal) => void process.removeListener(signal, pass));
      resolve(code);
    };
    child.once("error", () => end(1));
    child.once("exit", (code) => end(code === null ? 1 : code));
  });
}
