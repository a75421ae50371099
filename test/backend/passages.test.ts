import fc from "fast-check";
import { expect, test } from "vitest";
import { carryRange } from "../../shared/domain/passage.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

/** One edit of a text: what is replaced by what. */
const editOf = (unit: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.string({ unit, minLength: 1, maxLength: 40 }), fc.string({ unit, maxLength: 8 }))
    .chain(([text, put]) =>
      fc.record({
        text: fc.constant(text),
        put: fc.constant(put),
        edit: fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(sorted),
        passage: fc
          .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
          .map(sorted)
          .map(([start, last]): [number, number] => [start, last + 1]),
      }),
    );
const sorted = ([a, b]: [number, number]): [number, number] => (a < b ? [a, b] : [b, a]);

test("over 10,000 random edits a passage stays inside the text and on its words", () => {
  let carried = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        // Few letters, so that edits are hard to tell from what is around them, and all letters.
        editOf(fc.constantFrom("a", "b", " ")),
        editOf(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz .,é€😀")),
      ),
      ({ text, put, edit: [from, to], passage: [start, end] }) => {
        const after = text.slice(0, from) + put + text.slice(to);
        const range = carryRange(text, after, { start, end });
        if (range === null) {
          // Lost only where an edit touched it.
          expect(from < end && start < to).toBe(true);
          return;
        }
        carried++;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(after.length);
        expect(range.end).toBeGreaterThan(range.start);
        // Clear of the edit, the words are exactly the same.
        if (to <= start || from >= end)
          expect(after.slice(range.start, range.end)).toBe(text.slice(start, end));
      },
    ),
    { numRuns: 10_000 },
  );
  expect(carried).toBeGreaterThan(5_000);
});

test("an edit elsewhere in a note leaves its tags on their words; words that go take their tag along", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  const { id } = note("The council does not feed back to residents");
  const words = "feed back";
  const text = () => backend.call("note.get", { id }).text;
  const start = text().indexOf(words);
  const theme = { name: "Feedback" };
  backend.call("tag.add", { noteIds: [id], theme, start, end: start + words.length });
  const tagged = () =>
    backend
      .call("note.get", { id })
      .tags.map((tag) => text().slice(tag.start ?? 0, tag.end ?? undefined));
  const edit = (to: string) => backend.call("note.update", { id, patch: { text: to } });
  edit("In our view the council does not feed back to residents");
  expect(tagged()).toEqual([words]);
  edit("In our view the council does not feed back to residents and groups");
  expect(tagged()).toEqual([words]);
  edit("In our view the council does not listen to residents and groups");
  expect(tagged()).toEqual([]);
  backend.call("history.undo", {});
  expect(tagged()).toEqual([words]);
});
