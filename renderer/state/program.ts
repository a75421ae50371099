import { create } from "zustand";
import { toWire } from "../../shared/errors.ts";
import type { ProgramState } from "../../shared/program.ts";
import { onEvent, run } from "../api/client.ts";
import { forgetVisited } from "../route.ts";
import { forgetSaving } from "./saving.ts";
import { hush, say } from "./say.ts";

type Program = { state: ProgramState | null; failure: string | null };

/** What is open, as the program says; null until it has said so. */
export const useProgram = create<Program>(() => ({ state: null, failure: null }));

/** Takes note of what is open; what was said of another diagnostic goes away with it. */
export function take(state: ProgramState): void {
  const before = useProgram.getState().state;
  if (before && before.file?.path !== state.file?.path) {
    hush();
    forgetSaving();
    forgetVisited();
  }
  useProgram.setState({ state, failure: null });
}

/** The path of the open diagnostic, to tell whether it is still the same. */
export const openPath = (): string | undefined => useProgram.getState().state?.file?.path;

/** Asks what is open and follows it from now on. */
export async function followProgram(): Promise<void> {
  onEvent((event) => {
    if (event.type === "state") take(event.state);
    if (event.type === "notice") say(event.text);
  });
  try {
    take(await run("program.state", {}));
  } catch (error) {
    useProgram.setState({ failure: toWire(error).message });
  }
}
