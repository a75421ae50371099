import { expect, test } from "vitest";
import {
  type Asked,
  columnsOf,
  edgesOf,
  relatedOf,
  stepAcross,
} from "../../renderer/screens/Chain/chainView.ts";
import type { Chain, ChainLink, ChainNode } from "../../shared/domain/chain.ts";

const node = (id: string, link: ChainLink, label = id): ChainNode => ({
  ...{ id, link, label, code: id.toUpperCase(), offRecord: false },
});

/** Two notes, each under a key message of its own; the second leads on to a recommendation and an action. */
const chain: Chain = {
  nodes: [
    ...[node("n1", "note", "No bus"), node("n2", "note", "No room"), node("n3", "note", "No key")],
    ...[node("f1", "finding"), node("f2", "finding")],
    ...[node("r1", "recommendation"), node("a1", "action")],
  ],
  edges: [
    { from: "n1", to: "f1" },
    { from: "n2", to: "f2" },
    { from: "n3", to: "f2", against: true },
    { from: "f2", to: "r1" },
    { from: "r1", to: "a1" },
  ],
  unsupported: [],
  leadsNowhere: ["f1", "a1"],
  unusedNotes: 0,
};
const all: Asked = { chosenId: null, only: null, words: "" };
const ids = (asked: Partial<Asked>) => {
  const request = { ...all, ...asked };
  const columns = columnsOf(chain, relatedOf(chain, request.chosenId), request);
  return Object.fromEntries(
    columns
      .filter(({ nodes }) => nodes.length > 0)
      .map(({ link, nodes }) => [link, nodes.map(({ id }) => id).join(" ")]),
  );
};

test("what is in the chosen thing's chain comes first in every other column, its own keeps its order", () => {
  expect(ids({})).toMatchObject({ note: "n1 n2 n3", finding: "f1 f2" });
  expect(ids({ chosenId: "r1" })).toEqual({
    ...{ note: "n2 n3 n1", finding: "f2 f1", recommendation: "r1", action: "a1" },
  });
  expect(ids({ chosenId: "n2" })).toMatchObject({ note: "n1 n2 n3", finding: "f2 f1" });
  expect(ids({ chosenId: "gone" })).toEqual(ids({}));
});

test("what only speaks against is told apart from what a thing rests on", () => {
  expect([...(relatedOf(chain, "a1")?.against ?? [])]).toEqual(["n3"]);
  expect([...(relatedOf(chain, "f1")?.against ?? [])]).toEqual([]);
});

test("words and filters narrow the columns and never hide the chosen thing's chain", () => {
  expect(ids({ words: "no ROOM" })).toEqual({ note: "n2" });
  expect(ids({ words: "f1" })).toEqual({ finding: "f1" });
  expect(ids({ only: "leadsNowhere" })).toEqual({ finding: "f1", action: "a1" });
  expect(ids({ words: "bus", chosenId: "r1" })).toMatchObject({ note: "n2 n3 n1", finding: "f2" });
});

test("lines run where the chain runs", () => {
  const related = relatedOf(chain, "f2");
  expect(related && edgesOf(chain, related).map(({ from, to }) => `${from} ${to}`)).toEqual([
    ...["n2 f2", "n3 f2", "f2 r1", "r1 a1"],
  ]);
});

test("the arrows cross empty columns along the chain, go back the way one came, else to what is beside", () => {
  const columns = columnsOf(chain, null, all);
  const step = (id: string, by: 1 | -1, lately: [ChainLink, string][] = []) => {
    const from = chain.nodes.find((each) => each.id === id) as ChainNode;
    return stepAcross(chain, columns, from, by, new Map(lately), ({ nodes }) => nodes[0])?.id;
  };
  expect(step("f2", 1)).toBe("r1");
  expect(step("f2", -1)).toBe("n2");
  expect(step("f2", -1, [["note", "n3"]])).toBe("n3");
  expect(step("f2", -1, [["note", "n1"]])).toBe("n2");
  expect(step("f1", 1)).toBe("r1");
  expect(step("a1", 1)).toBeUndefined();
});
