import { create } from "zustand";
import type { NoteFilter } from "../shared/domain/note.ts";
import type { DocumentId } from "../shared/report/documents.ts";
import { flushAll } from "./state/flush.ts";

export const screens = [
  "overview",
  "stakeholders",
  "interviews",
  "themes",
  "evidence",
  "findings",
  "analysis",
  "workshops",
  "plan",
  "chain",
  "report",
] as const;
export type Screen = (typeof screens)[number];
/** The parts of one workshop, of the plan and of the findings, each a page of its own. */
export const workshopTabs = ["overview", "people", "notes", "gaps", "options", "agreed"] as const;
export type WorkshopTab = (typeof workshopTabs)[number];
export const planTabs = ["recommendations", "actions", "progress", "budget"] as const;
export type PlanTab = (typeof planTabs)[number];
export const findingsTabs = ["messages", "board", "checks"] as const;
export type FindingsTab = (typeof findingsTabs)[number];
export type Route =
  | {
      screen: Exclude<
        Screen,
        "evidence" | "stakeholders" | "interviews" | "findings" | "plan" | "report"
      >;
    }
  /** The diagnostic report, or another document and what it is about. */
  | { screen: "report"; document?: DocumentId; subjectId?: string }
  | { screen: "findings"; tab?: FindingsTab }
  | { screen: "plan"; tab?: PlanTab }
  | { screen: "workshop"; id: string; tab?: WorkshopTab }
  | { screen: "round"; id: string }
  | { screen: "framework"; id: string }
  /** The projector's window: nothing else is on it. */
  | { screen: "presenter" }
  /** With an id, that stakeholder's panel is open. */
  | { screen: "stakeholders"; id?: string }
  /** With an id, that interview's panel is open. */
  | { screen: "interviews"; id?: string }
  | { screen: "interview"; id: string }
  /** With an id, the filter is that of this saved query. */
  | { screen: "evidence"; filter?: NoteFilter; queryId?: string };

/** Routes by step of the window's history. Kept here, because filters hold words that the browser must not store. */
const visited = new Map<number, Route>();
let step = 0;

function fromAddress(): Route {
  const [screen, id, part] = location.hash.replace(/^#\/?/, "").split("/");
  if ((screen === "interview" || screen === "round" || screen === "framework") && id)
    return { screen, id };
  const tab = workshopTabs.find((name) => name === part);
  if (screen === "workshop" && id) return { screen, id, ...(tab && { tab }) };
  const planTab = planTabs.find((name) => name === id);
  const findingsTab = findingsTabs.find((name) => name === id);
  if (screen === "findings") return { screen, ...(findingsTab && { tab: findingsTab }) };
  if (screen === "plan") return { screen, ...(planTab && { tab: planTab }) };
  if (screen === "presenter") return { screen };
  const known = screens.find((name) => name === screen);
  return { screen: known ?? "overview" };
}

const toAddress = (route: Route) => {
  const parts = [
    route.screen,
    "id" in route && !/^(stakeholders|interviews)$/.test(route.screen) && route.id,
    "tab" in route && route.tab,
  ];
  return `#/${parts.filter(Boolean).join("/")}`;
};

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
