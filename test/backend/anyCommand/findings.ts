import type { findingsMethods } from "../../../shared/contract/findings.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

export const findingsMakers: MakersOf<typeof findingsMethods> = {
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
  "recommendation.setBackings": (b, { one }) => {
    const round = one(
      ask.workshops(b).flatMap(({ id }) => b.call("round.list", { workshopId: id })),
    );
    const optionId = one(round?.options ?? [])?.optionId;
    return {
      id: idOf(one(ask.recommendations(b))),
      backings: round && optionId ? [{ roundId: round.id, optionId }] : [],
    };
  },
  "recommendation.move": (b, { one, place }) => ({
    id: idOf(one(ask.recommendations(b))),
    position: place,
  }),
  "recommendation.remove": (b, { one }) => ({ id: idOf(one(ask.recommendations(b))) }),
};
