import fc from "fast-check";
import { expect, test } from "vitest";
import { keepSame } from "../../renderer/api/same.ts";

const json = fc.jsonValue();

test("always says what the new answer says", () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(keepSame(before, after)).toEqual(after);
    }),
  );
});

test("an equal answer is the old one", () => {
  fc.assert(
    fc.property(json, (before) => {
      expect(Object.is(keepSame(before, structuredClone(before)), before)).toBe(true);
    }),
  );
});

test("of a changed answer, the parts that are equal are the old ones", () => {
  const before = { notes: [{ id: "a" }, { id: "b" }], total: 2, gone: true };
  const after = keepSame<typeof before | Omit<typeof before, "gone">>(before, {
    notes: [{ id: "a" }, { id: "c" }],
    total: 2,
  });
  expect(after).not.toBe(before);
  expect(after.notes[0]).toBe(before.notes[0]);
  expect(after.notes[1]).toEqual({ id: "c" });
  expect("gone" in after).toBe(false);
});
