import { expect, test } from "vitest";
import { supportWords } from "../../shared/domain/contacts/withdrawal.ts";
import { newForTest } from "../tools/diagnostic.ts";

type Backend = ReturnType<typeof newForTest>["backend"];

/** Two people with an interview each and one together, and what was said in them. */
function withThreeInterviews(backend: Backend) {
  const [ann, ben] = ["Ann", "Ben"].map((name) => backend.call("stakeholder.add", { name }).id);
  if (!ann || !ben) throw new Error("nobody was added");
  const interview = (...stakeholderIds: string[]) => {
    const { id } = backend.call("interview.add", { stakeholderIds });
    backend.call("interview.start", { id });
    return id;
  };
  const [anns, bens, both] = [interview(ann), interview(ben), interview(ann, ben)];
  const note = (interviewId: string, speakerId: string | null, more: object = {}) =>
    backend.call("note.add", { interviewId, speakerId, text: "Said", ...more }).id;
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const finding = (statement: string, noteIds: string[], stance?: "supports" | "contradicts") => {
    const { id } = backend.call("finding.add", { headingId, statement });
    if (noteIds.length > 0)
      backend.call("evidence.add", { findingId: id, noteIds, ...(stance && { stance }) });
    return id;
  };
  return { ann, ben, anns, bens, both, note, finding };
}
const shown = (backend: Backend, id: string) => {
  const { findings, ...counts } = backend.call("stakeholder.withdrawal", { id });
  return {
    ...counts,
    lines: findings.map(
      ({ statement, before, after }) =>
        `${statement}: ${supportWords(before)} → ${supportWords(after)}`,
    ),
  };
};

test("a withdrawal shows which key messages lose support, the same before and after it", () => {
  const { backend } = newForTest();
  const { ann, ben, anns, bens, both, note, finding } = withThreeInterviews(backend);
  const { id: workshopId } = backend.call("workshop.add", { title: "Town hall" });
  const own = note(anns, ann);
  const open = note(both, null);
  const hall = backend.call("note.add", { workshopId, speakerId: ann, text: "Said" }).id;
  const secret = note(anns, ann, { offRecord: true });
  const kept = note(bens, ben);
  finding("Kept", [kept]);
  finding("Weaker", [own, kept, hall]);
  finding("Gone", [own, open]);
  const disputed = finding("Disputed", [kept]);
  const against = { findingId: disputed, noteIds: [own], stance: "contradicts" as const };
  backend.call("evidence.add", against);
  finding("Told in confidence", [secret]);
  const [first] = backend.call("finding.list", {}).headings[0]?.findings[1]?.evidence ?? [];
  backend.call("evidence.update", { id: first?.id ?? "", patch: { quoted: true } });

  const expected = {
    notes: 3,
    quoted: 1,
    lines: [
      "Gone: 2 interviews → no support",
      "Weaker: 2 interviews and 1 note from workshops → 1 interview",
      "Disputed: 1 interview; 1 against → 1 interview",
    ],
  };
  expect(shown(backend, ann)).toEqual(expected);
  backend.call("stakeholder.update", { id: ann, patch: { consent: "withdrawn" } });
  expect(shown(backend, ann)).toEqual(expected);

  // The counts that it promised are those that the findings have now.
  const now = backend.call("finding.list", {});
  const supports = now.headings[0]?.findings.map(
    ({ evidence }) => evidence.filter((entry) => !entry.withdrawn && !entry.offRecord).length,
  );
  expect(supports).toEqual([1, 1, 0, 1, 0]);
});

test("what another's withdrawal took already is not lost twice", () => {
  const { backend } = newForTest();
  const { ann, ben, both, anns, note, finding } = withThreeInterviews(backend);
  finding("Shared", [note(both, null), note(anns, ann)]);
  backend.call("stakeholder.update", { id: ben, patch: { consent: "withdrawn" } });
  expect(shown(backend, ann)).toEqual({
    notes: 1,
    quoted: 0,
    lines: ["Shared: 1 interview → no support"],
  });
  expect(shown(backend, ben).lines).toEqual(["Shared: 2 interviews → 1 interview"]);
});

test("nobody was led to by somebody whom they referred", () => {
  const { backend } = newForTest();
  const [one, two, three] = ["A", "B", "C"].map(
    (name) => backend.call("stakeholder.add", { name }).id,
  );
  const refer = (id: string | undefined, by: string | undefined) =>
    backend.call("stakeholder.update", {
      id: id ?? "",
      patch: { source: "referral", referredById: by ?? null },
    });
  refer(two, one);
  refer(three, two);
  expect(() => refer(one, three)).toThrow(/^R01 cannot have been referred by somebody whom R01/);
  expect(() => refer(one, one)).toThrow(/^R01 cannot/);
  refer(three, one);
});
