import fc from "fast-check";
import type { Backend } from "../../electron/backend/createBackend.ts";
import type { CommandMethod, Input } from "../../shared/contract.ts";
import { kinds } from "../../shared/domain/note.ts";

/** Raw choices of one command; what they mean depends on what the diagnostic holds by then. */
export type Choice = {
  method: Exclude<CommandMethod, "history.undo" | "history.redo">;
  /** Picks among what is there; small, so that the same things meet again. */
  picks: number[];
  text: string;
  flag: boolean;
  place: number;
};

type Chooser = Omit<Choice, "method" | "picks"> & {
  /** One of a list; undefined where it is empty. */
  one: <T>(list: readonly T[]) => T | undefined;
};
type Maker<M extends CommandMethod> = (
  backend: Backend,
  choose: Chooser,
) => Input<M> | { [K in keyof Input<M>]: Input<M>[K] | undefined };

const idOf = (one: { id: string } | undefined) => one?.id;
const ask = {
  notes: (backend: Backend) => backend.call("note.find", { order: "oldest", limit: 20 }),
  interviews: (backend: Backend) => backend.call("interview.list", {}),
  people: (backend: Backend) => backend.call("stakeholder.list", {}),
  themes: (backend: Backend) => backend.call("theme.list", {}),
  headings: (backend: Backend) => backend.call("finding.list", {}).headings,
  findings: (backend: Backend) => ask.headings(backend).flatMap((heading) => heading.findings),
  recommendations: (backend: Backend) => backend.call("recommendation.list", {}),
  strata: (backend: Backend) => backend.call("diagnostic.get", {}).strata,
  questions: (backend: Backend) =>
    backend
      .call("framework.list", {})
      .flatMap((framework) => framework.sections.flatMap((section) => section.questions))
      .slice(0, 4),
};

/** For every command of the contract, an input that fits what is there. The compiler demands each one. */
const makers: { [M in Choice["method"]]: Maker<M> } = {
  "diagnostic.update": (_, { text, flag }) => ({
    patch: flag ? { title: `T${text}` } : { description: text, area: text },
  }),
  "change.add": (_, { text }) => ({
    version: text,
    date: "2010-03-30",
    change: text,
    approvedBy: "",
  }),
  "change.update": (b, { one, text }) => ({
    id: idOf(one(b.call("diagnostic.get", {}).changes)),
    change: text,
  }),
  "change.remove": (b, { one }) => ({ id: idOf(one(b.call("diagnostic.get", {}).changes)) }),
  "indicator.add": (_, { text }) => ({
    ...{ code: text, wording: text, survey: "", year: "", value: "", comparator: "" },
    ...{ target: "", targetDate: "", note: text },
  }),
  "indicator.update": (b, { one, text }) => ({
    id: idOf(one(b.call("diagnostic.get", {}).indicators)),
    value: text,
  }),
  "indicator.remove": (b, { one }) => ({ id: idOf(one(b.call("diagnostic.get", {}).indicators)) }),
  "narrative.set": (_, { one, text }) => ({
    key: one(["background", "summary", "challenges"] as const),
    text,
  }),
  "stratum.add": (_, { text }) => ({ name: `S${text}` }),
  "stratum.rename": (b, { one, text }) => ({ id: idOf(one(ask.strata(b))), name: `S${text}` }),
  "stratum.remove": (b, { one }) => ({ id: idOf(one(ask.strata(b))) }),
  "stakeholder.add": (b, { one, text, flag }) => ({
    role: text,
    stratumId: idOf(one(ask.strata(b))) ?? null,
    referredById: flag ? (idOf(one(ask.people(b))) ?? null) : null,
  }),
  "stakeholder.update": (b, { one, text, flag }) => ({
    id: idOf(one(ask.people(b))),
    patch: flag
      ? { name: text, consent: "withdrawn" }
      : { stratumId: idOf(one(ask.strata(b))) ?? null },
  }),
  "stakeholder.remove": (b, { one }) => ({ id: idOf(one(ask.people(b))) }),
  "interview.add": (b, { one, flag }) => ({
    stakeholderIds: [idOf(one(ask.people(b))), flag ? idOf(one(ask.people(b))) : undefined].filter(
      (id) => id !== undefined,
    ),
  }),
  "interview.update": (b, { one, text, place }) => ({
    id: idOf(one(ask.interviews(b))),
    patch: { place: text, promisedMinutes: place + 1 },
  }),
  "interview.setStakeholders": (b, { one }) => ({
    id: idOf(one(ask.interviews(b))),
    stakeholderIds: [idOf(one(ask.people(b))), idOf(one(ask.people(b)))].filter(
      (id) => id !== undefined,
    ),
  }),
  "interview.remove": (b, { one }) => ({ id: idOf(one(ask.interviews(b))) }),
  "interview.start": (b, { one }) => ({ id: idOf(one(ask.interviews(b).toReversed())) }),
  "interview.pause": (b, { one }) => ({ id: idOf(one(ask.interviews(b).toReversed())) }),
  "interview.resume": (b, { one }) => ({ id: idOf(one(ask.interviews(b))) }),
  "interview.end": (b, { one }) => ({ id: idOf(one(ask.interviews(b))), endedEarly: "fire alarm" }),
  "interview.setQuestion": (b, { one, flag, place }) => ({
    interviewId: idOf(one(ask.interviews(b))),
    questionId: idOf(one(ask.questions(b))),
    ...(place === 0 ? { addSeconds: 5 } : { state: flag ? "no-view" : null, focus: flag }),
  }),
  "note.add": (b, { one, text, flag, place }) => ({
    interviewId: idOf(one(ask.interviews(b))),
    questionId: idOf(one(ask.questions(b))) ?? null,
    speakerId: flag ? (idOf(one(ask.people(b))) ?? null) : null,
    text: `N${text}`,
    kind: kinds[place % kinds.length] ?? "point",
    offRecord: place === 1,
    themes: place < 2 ? [{ name: `theme ${place}` }] : [],
  }),
  "note.update": (b, { one, text, flag, place }) => ({
    id: idOf(one(ask.notes(b))),
    patch: {
      ...(flag ? { text: `${text}N` } : { questionId: idOf(one(ask.questions(b))) ?? null }),
      ...(place === 0 && { speakerId: idOf(one(ask.people(b))) ?? null }),
      ...(place === 1 && { offRecord: flag }),
    },
  }),
  "note.remove": (b, { one }) => ({ id: idOf(one(ask.notes(b))) }),
  "tag.add": (b, { one, flag, place }) => {
    const [first, second] = [one(ask.notes(b)), one(ask.notes(b))];
    const theme = flag ? { id: idOf(one(ask.themes(b))) ?? "" } : { name: `theme ${place}` };
    const noteIds = [first?.id, second?.id].filter((id) => id !== undefined);
    return place % 2 === 0
      ? { noteIds, theme }
      : {
          noteIds: noteIds.slice(0, 1),
          theme,
          start: 0,
          end: Math.min(place + 1, first?.text.length ?? 1),
        };
  },
  "tag.remove": (b, { one }) => ({ id: idOf(one(ask.notes(b).flatMap((note) => note.tags))) }),
  "theme.add": (b, { one, text, flag }) => ({
    name: `H${text}`,
    parentId: flag ? (idOf(one(ask.themes(b))) ?? null) : null,
  }),
  "theme.update": (b, { one, text }) => ({
    id: idOf(one(ask.themes(b))),
    patch: { name: `H${text}`, definition: text },
  }),
  "theme.move": (b, { one, flag, place }) => ({
    id: idOf(one(ask.themes(b))),
    parentId: flag ? null : (idOf(one(ask.themes(b))) ?? null),
    position: place,
  }),
  "theme.merge": (b, { one }) => ({
    from: idOf(one(ask.themes(b))),
    into: idOf(one(ask.themes(b))),
  }),
  "theme.remove": (b, { one }) => ({ id: idOf(one(ask.themes(b))) }),
  "heading.add": (_, { text }) => ({ title: `H${text}` }),
  "heading.rename": (b, { one, text }) => ({ id: idOf(one(ask.headings(b))), title: `H${text}` }),
  "heading.move": (b, { one, place }) => ({ id: idOf(one(ask.headings(b))), position: place }),
  "heading.remove": (b, { one }) => ({ id: idOf(one(ask.headings(b))) }),
  "finding.add": (b, { one, text }) => ({ headingId: idOf(one(ask.headings(b))), statement: text }),
  "finding.update": (b, { one, text, flag }) => ({
    id: idOf(one(ask.findings(b))),
    patch: flag ? { narrative: text, inProgress: true } : { statement: text },
  }),
  "finding.move": (b, { one, place }) => ({
    id: idOf(one(ask.findings(b))),
    headingId: idOf(one(ask.headings(b))),
    position: place,
  }),
  "finding.remove": (b, { one }) => ({ id: idOf(one(ask.findings(b))) }),
  "evidence.add": (b, { one, flag }) => ({
    findingId: idOf(one(ask.findings(b))),
    noteIds: [idOf(one(ask.notes(b))) ?? "", idOf(one(ask.notes(b))) ?? ""],
    stance: flag ? "supports" : "contradicts",
  }),
  "evidence.update": (b, { one, flag }) => ({
    id: idOf(one(ask.findings(b).flatMap((finding) => finding.evidence))),
    patch: flag ? { quoted: true } : { stance: "contradicts" },
  }),
  "evidence.remove": (b, { one }) => ({
    id: idOf(one(ask.findings(b).flatMap((finding) => finding.evidence))),
  }),
  "recommendation.add": (_, { text }) => ({ title: `R${text}` }),
  "recommendation.update": (b, { one, text }) => ({
    id: idOf(one(ask.recommendations(b))),
    patch: { rationale: text },
  }),
  "recommendation.setFindings": (b, { one }) => ({
    id: idOf(one(ask.recommendations(b))),
    findingIds: [idOf(one(ask.findings(b))) ?? "", idOf(one(ask.findings(b))) ?? ""],
  }),
  "recommendation.move": (b, { one, place }) => ({
    id: idOf(one(ask.recommendations(b))),
    position: place,
  }),
  "recommendation.remove": (b, { one }) => ({ id: idOf(one(ask.recommendations(b))) }),
};

const text = fc.oneof(
  fc.constantFrom("", "a", "ward forum", "Café “Grays”", "line\nbreak", "👩‍👩‍👧 עברית", "'); DROP"),
  fc.string({ maxLength: 12, unit: "binary" }),
);

/** Any command of the contract. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  method: fc.constantFrom(...(Object.keys(makers) as Choice["method"][])),
  picks: fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }),
  text,
  flag: fc.boolean(),
  place: fc.nat({ max: 4 }),
});

/** The input that a choice stands for; null where what it needs is not there. */
export function inputFor(backend: Backend, { method, picks, ...rest }: Choice): unknown {
  const left = [...picks];
  const one = <T>(list: readonly T[]): T | undefined => list[(left.shift() ?? 0) % list.length];
  const input = (makers[method] as Maker<CommandMethod>)(backend, { ...rest, one }) as object;
  return Object.values(input).includes(undefined) ? null : input;
}
