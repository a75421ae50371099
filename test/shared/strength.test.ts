import { expect, test } from "vitest";
import type { Evidence } from "../../shared/domain/finding.ts";
import { isSpokenOf, strengthOf, strengthWords } from "../../shared/domain/strength.ts";

const entry = (patch: Partial<Evidence>): Evidence => ({
  ...{ id: "e", noteId: "n", stance: "supports", quoted: false, interviewId: "i1" },
  ...{ speakerId: null, stratumId: "s1", offRecord: false, withdrawn: false, kind: "point" },
  ...patch,
});
const held = [
  { id: "i1", stratumIds: ["s1"] },
  { id: "i2", stratumIds: ["s2"] },
];
const words = (evidence: Evidence[], interviews = held) =>
  strengthWords(strengthOf(evidence, interviews, ["s1", "s2"]));

test("what was said in a workshop is evidence, and no interview", () => {
  const workshop = entry({ interviewId: null, stratumId: "s2" });
  expect(words([entry({})])).toBe("1 of 2 interviews; one stratum only");
  expect(words([entry({}), workshop])).toBe(
    "1 of 2 interviews; one stratum only; 1 note from workshops",
  );
  expect(words([workshop, workshop], [])).toBe("2 notes from workshops");
  expect(isSpokenOf(strengthOf([workshop], held, []))).toBe(true);
});

test("off the record or withdrawn, a workshop's note counts nowhere", () => {
  const hidden = [
    entry({ interviewId: null, offRecord: true }),
    entry({ interviewId: null, withdrawn: true }),
  ];
  expect(words(hidden)).toBe("0 of 2 interviews");
  expect(isSpokenOf(strengthOf(hidden, held, []))).toBe(false);
});
