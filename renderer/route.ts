import { create } from "zustand";
import type { NoteFilter } from "../shared/domain/note.ts";
import { flushAll } from "./state/flush.ts";

export const screens = [
  "overview",
  "stakeholders",
  "interviews",
  "themes",
  "evidence",
  "findings",
  "report",
] as const;
export type Screen = (typeof screens)[number];
export type Route =
  | { screen: Exclude<Screen, "evidence" | "stakeholders"> }
  /** With an id, that stakeholder's panel is open. */
  | { screen: "stakeholders"; id?: string }
  | { screen: "interview"; id: string }
  | { screen: "evidence"; filter?: NoteFilter };

/** Routes by step of the window's history. Kept here, because filters hold words that the browser must not store. */
const visited = new Map<number, Route>();
let step = 0;

function fromAddress(): Route {
  const [screen, id] = location.hash.replace(/^#\/?/, "").split("/");
  if (screen === "interview" && id) return { screen, id };
  const known = screens.find((name) => name === screen);
  return { screen: known ?? "overview" };
}

const toAddress = (route: Route) =>
  route.screen === "interview" ? `#/interview/${route.id}` : `#/${route.screen}`;

const useStore = create<{ route: Route }>(() => ({ route: fromAddress() }));

window.addEventListener("popstate", (event) => {
  flushAll();
  const at = (event.state as { step?: number } | null)?.step;
  useStore.setState({ route: (at !== undefined && visited.get(at)) || fromAddress() });
});

/** Another diagnostic is open: filters of the last one name records that are not in it. */
export const forgetVisited = (): void => visited.clear();

/** Where the window is. */
export const useRoute = (): Route => useStore((state) => state.route);

/** Goes to a screen. What is being typed is written first. */
export function go(route: Route): void {
  flushAll();
  visited.set(++step, route);
  history.pushState({ step }, "", toAddress(route));
  useStore.setState({ route });
}
