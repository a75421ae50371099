import { create } from "zustand";
import { toWire } from "../../shared/errors.ts";
import type { ProgramState } from "../../shared/program.ts";
import { onEvent, run } from "../api/client.ts";
import { say } from "./say.ts";

type Program = { state: ProgramState | null; failure: string | null };

/** What is open, as the program says; null until it has said so. */
export const useProgram = create<Program>(() => ({ state: null, failure: null }));

/** Asks what is open and follows it from now on. */
export async function followProgram(): Promise<void> {
  onEvent((event) => {
    if (event.type === "state") useProgram.setState({ state: event.state, failure: null });
    if (event.type === "notice") say(event.text);
  });
  try {
    useProgram.setState({ state: await run("program.state", {}), failure: null });
  } catch (error) {
    useProgram.setState({ failure: toWire(error).message });
  }
}
