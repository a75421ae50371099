import { describe, expect, test } from "vitest";
import {
  afterStep,
  composedFields,
  type Draft,
  isBlank,
  nextStep,
  type Stored,
} from "../../shared/domain/composer.ts";
import type { Note } from "../../shared/domain/note.ts";

const draft = (patch: Partial<Draft> = {}): Draft => ({
  id: "n1",
  interviewId: "i1",
  workshopId: null,
  questionId: "q1",
  text: "Few young people come",
  kind: "point",
  offRecord: false,
  speakerId: null,
  themes: [],
  areaIds: [],
  begunAt: "2010-03-01T14:00:00.000Z",
  ...patch,
});
const stored = (from: Draft, tagged: NonNullable<Stored>["tagged"] = []): Stored => ({
  ...composedFields(from),
  tagged,
  areaIds: from.areaIds,
});
const next = (from: Draft, held: Stored, kept: boolean, doubt = false) =>
  nextStep({ draft: from, stored: held, kept, doubt });
const note = (from: Draft, tags: Note["tags"] = []): Note => ({
  ...composedFields(from),
  id: from.id,
  interviewId: from.interviewId,
  workshopId: from.workshopId,
  seq: 1,
  stratumId: null,
  createdAt: from.begunAt,
  moment: null,
  areaIds: from.areaIds,
  sourceRef: "",
  tags,
});

describe("what is composed", () => {
  test("a leading quotation mark makes a quotation, without its marks", () => {
    const fields = composedFields(draft({ text: '"People come', kind: "barrier" }));
    expect(fields).toMatchObject({ text: "People come", kind: "quotation" });
  });
  test("blank: nothing, spaces, characters that are left out, a lone quotation mark", () => {
    for (const text of ["", "  \n", "\u0007", '"']) expect(isBlank(draft({ text }))).toBe(true);
    expect(isBlank(draft())).toBe(false);
  });
});

describe("the next step", () => {
  test("nothing for a blank draft that was never stored", () => {
    expect(next(draft({ text: " " }), null, false)).toBeNull();
  });
  test("adds with the draft's own id; themes go along only once it is finished", () => {
    const tagged = draft({ themes: [{ name: "Youth" }] });
    expect(next(tagged, null, false)).toMatchObject({
      method: "note.add",
      input: { id: "n1", themes: [] },
    });
    expect(next(tagged, null, true)).toMatchObject({ input: { themes: [{ name: "Youth" }] } });
  });
  test("updates only what differs", () => {
    const now = draft({ text: "Few young people come along", offRecord: true });
    expect(next(now, stored(draft()), false)).toEqual({
      method: "note.update",
      input: {
        id: "n1",
        patch: { text: "Few young people come along", offRecord: true },
        typing: true,
      },
    });
    expect(next(draft(), stored(draft()), true)).toBeNull();
  });
  test("removes what was emptied", () => {
    const step = next(draft({ text: "" }), stored(draft()), false);
    expect(step).toEqual({ method: "note.remove", input: { id: "n1" } });
  });
  test("tags what is missing and takes off what was taken back", () => {
    const chosen = { name: "Youth" };
    const add = next(draft({ themes: [chosen] }), stored(draft()), false);
    expect(add).toMatchObject({ method: "tag.add", input: { theme: chosen } });
    const held = afterStep(stored(draft()), add!, { themeId: "t9" });
    expect(next(draft({ themes: [{ name: "YOUTH" }] }), held, false)).toBeNull();
    const off = next(draft(), held, false);
    expect(off).toEqual({ method: "untag", input: { id: "n1", themeId: "t9" } });
    expect(next(draft(), afterStep(held, off!, {}), false)).toBeNull();
  });
  test("puts it into areas that are missing and takes it out of others, in one step", () => {
    const before = draft({ areaIds: ["a1", "a2"] });
    const now = draft({ areaIds: ["a2", "a3"] });
    const step = next(now, stored(before), false)!;
    expect(step).toEqual({
      method: "area.setNotes",
      input: { noteIds: ["n1"], into: ["a3"], outOf: ["a1"], typing: true },
    });
    expect(next(now, afterStep(stored(before), step, {}), false)).toBeNull();
    expect(next(now, null, false)).toMatchObject({ input: { areaIds: ["a2", "a3"] } });
  });
  test("looks what is there after a call that failed", () => {
    const step = next(draft(), null, true, true)!;
    expect(step).toEqual({ method: "note.get", input: { id: "n1" } });
    const tag = { id: "g", themeId: "t9", start: null, end: null };
    const held = afterStep(null, step, { note: note(draft(), [tag]) });
    expect(held).toEqual(stored(draft(), [{ choice: { id: "t9" }, themeId: "t9" }]));
    expect(afterStep(held, step, { note: null })).toBeNull();
  });
  test("after an add whose first answer was lost, the older words that are there are mended", () => {
    const later = draft({ text: "Few young people come, since the club closed" });
    const add = next(later, null, true)!;
    const held = afterStep(null, add, { note: note(draft()) });
    expect(next(later, held, true)).toMatchObject({
      method: "note.update",
      input: { patch: { text: "Few young people come, since the club closed" } },
    });
  });
});
