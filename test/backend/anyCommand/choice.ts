import type { Backend } from "../../../electron/backend/createBackend.ts";
import type { CommandMethod, Input } from "../../../shared/contract.ts";

/** Raw choices of one command; what they mean depends on what the diagnostic holds by then. */
export type Choice = {
  method: Exclude<CommandMethod, "history.undo" | "history.redo">;
  /** Picks among what is there; small, so that the same things meet again. */
  picks: number[];
  text: string;
  flag: boolean;
  place: number;
};

export type Chooser = Omit<Choice, "method" | "picks"> & {
  /** One of a list; undefined where it is empty. */
  one: <T>(list: readonly T[]) => T | undefined;
};
export type Maker<M extends CommandMethod> = (
  backend: Backend,
  choose: Chooser,
) => Input<M> | { [K in keyof Input<M>]: Input<M>[K] | undefined };

/** A maker for every command of a topic. */
export type MakersOf<Topic> = { [M in keyof Topic & Choice["method"]]: Maker<M> };

export const idOf = (one: { id: string } | undefined) => one?.id;
export const ask = {
  notes: (backend: Backend) => backend.call("note.find", { order: "oldest", limit: 20 }),
  interviews: (backend: Backend) => backend.call("interview.list", {}),
  people: (backend: Backend) => backend.call("stakeholder.list", {}),
  areas: (backend: Backend) => backend.call("area.list", {}),
  themes: (backend: Backend) => backend.call("theme.list", {}),
  headings: (backend: Backend) => backend.call("finding.list", {}).headings,
  findings: (backend: Backend) => ask.headings(backend).flatMap((heading) => heading.findings),
  workshops: (backend: Backend) => backend.call("workshop.list", {}),
  recommendations: (backend: Backend) => backend.call("recommendation.list", {}),
  strata: (backend: Backend) => backend.call("diagnostic.get", {}).strata,
  questions: (backend: Backend) =>
    backend
      .call("framework.list", {})
      .flatMap((framework) => framework.sections.flatMap((section) => section.questions))
      .slice(0, 4),
};
