import fc from "fast-check";
import { expect, test } from "vitest";
import { buildChain, type ChainParts } from "../../shared/domain/buildChain.ts";
import { backwards, forwards } from "../../shared/domain/chain.ts";

const part = (id: string) => ({ id, code: id, label: `Says ${id}` });
const blank: ChainParts = {
  ...{ notes: [], unusedNotes: 0, findings: [], options: [], rounds: [] },
  ...{ recommendations: [], actions: [], outputs: [] },
};
const option = (id: string, more: Partial<ChainParts["options"][number]> = {}) => ({
  ...{ ...part(id), findingId: null, recommendationId: null, fromIds: [], ...more },
});
const round = (id: string, optionIds: string[], more = {}) => ({
  ...{ ...part(id), optionIds, ballots: 20, done: true, ...more },
});
const whole: ChainParts = {
  ...blank,
  notes: [
    { ...part("n1"), offRecord: false },
    { ...part("n2"), offRecord: true },
  ],
  unusedNotes: 4,
  findings: [
    { ...part("f1"), evidence: [{ noteId: "n1", against: false }] },
    {
      ...part("f2"),
      evidence: [
        { noteId: "n2", against: false },
        { noteId: "gone", against: false },
      ],
    },
  ],
  options: [option("o1", { findingId: "f1" }), option("o2", { findingId: "f2" })],
  rounds: [round("v", ["o1", "o2"])],
  recommendations: [
    { ...part("r1"), findingIds: ["f1"], backings: [{ roundId: "v", optionId: "o1" }] },
    { ...part("r2"), findingIds: [], backings: [{ roundId: "v", optionId: "o2" }] },
  ],
  actions: [
    { ...part("a1"), recommendationIds: ["r1"] },
    { ...part("a2"), recommendationIds: ["r2"] },
  ],
  outputs: [
    { ...part("p1"), actionId: "a1" },
    { ...part("p2"), actionId: "a2" },
  ],
};

test("the chain is followed both ways, through a round only along its own option", () => {
  const chain = buildChain(whole);
  expect([...forwards(chain, "n1")].sort()).toEqual(["a1", "f1", "o1", "p1", "r1", "v"]);
  expect([...backwards(chain, "p2")].sort()).toEqual(["a2", "f2", "n2", "o2", "r2", "v"]);
  expect([...forwards(chain, "v")].sort()).toEqual(["a1", "a2", "p1", "p2", "r1", "r2"]);
  expect([...backwards(chain, "n1")]).toEqual([]);
  expect(chain.unsupported).toEqual([]);
  expect(chain.leadsNowhere).toEqual([]);
  expect(chain.unusedNotes).toBe(4);
  expect(chain.nodes.find(({ id }) => id === "n2")?.offRecord).toBe(true);
});

test("what rests on nothing, and what leads nowhere", () => {
  const chain = buildChain({
    ...blank,
    notes: [{ ...part("n"), offRecord: false }],
    findings: [{ ...part("denied"), evidence: [{ noteId: "n", against: true }] }],
    options: [option("typed"), option("merged", { fromIds: ["typed"] })],
    rounds: [
      round("empty", ["merged"], { ballots: 0 }),
      round("open", ["merged"], { done: false }),
    ],
    recommendations: [{ ...part("r"), findingIds: [], backings: [] }],
    actions: [{ ...part("a"), recommendationIds: [] }],
  });
  expect(chain.unsupported).toEqual(["denied", "typed", "empty", "r", "a"]);
  expect(chain.leadsNowhere).toEqual(["denied", "empty", "r", "a"]);
  expect([...forwards(chain, "typed")].sort()).toEqual(["empty", "merged", "open"]);
});

test("an option from a draft recommendation rests on its key messages, so the chain does not run back", () => {
  const chain = buildChain({ ...whole, options: [option("o1", { recommendationId: "r1" })] });
  expect([...backwards(chain, "o1")].sort()).toEqual(["f1", "n1"]);
  expect(forwards(chain, "r1").has("o1")).toBe(false);
});

test("long words are cut to one line", () => {
  const chain = buildChain({
    ...blank,
    notes: [{ ...part("n"), label: `One\n\ntwo ${"three ".repeat(60)}`, offRecord: false }],
  });
  expect(chain.nodes[0]?.label).toMatch(/^One two three .*…$/);
  expect(chain.nodes[0]?.label.length).toBeLessThanOrEqual(160);
});

test("references in a circle or to nothing neither hang nor fail", () => {
  const ids = fc.constantFrom("o1", "o2", "o3", "gone");
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids), { maxLength: 8 }), (pairs) => {
      const chain = buildChain({
        ...blank,
        options: ["o1", "o2", "o3"].map((id) =>
          option(id, { fromIds: pairs.filter(([to]) => to === id).map(([, from]) => from) }),
        ),
      });
      for (const { id } of chain.nodes) {
        for (const to of forwards(chain, id)) expect(backwards(chain, to).has(id)).toBe(true);
        expect(forwards(chain, id).has(id)).toBe(false);
      }
      for (const { from, to } of chain.edges) expect([from, to]).not.toContain("gone");
    }),
  );
});
