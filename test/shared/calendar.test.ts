import fc from "fast-check";
import { expect, test } from "vitest";
import { toCalendar } from "../../shared/domain/calendar.ts";
import { type Interview, interviewDefaults } from "../../shared/domain/interview.ts";
import { type Stakeholder, stakeholderDefaults } from "../../shared/domain/stakeholder.ts";

const person: Stakeholder = { ...stakeholderDefaults, id: "p", code: "R07", name: "Ann Other" };
const planned: Interview = {
  ...interviewDefaults,
  ...{ id: "i", number: 3, noteCount: 0, stakeholderIds: ["p"] },
  plannedAt: "2010-06-30T13:00:00.000Z",
  promisedMinutes: 45,
};
const options = {
  title: "Diagnostic",
  now: Date.UTC(2010, 0, 2),
  names: false,
  changes: new Map(),
};
const make = (interview: Partial<Interview>, more: Partial<typeof options> = {}) =>
  toCalendar([{ ...planned, ...interview }], [person], { ...options, ...more });

/** Lines as a calendar program reads them: unfolded, then parted. */
const read = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

test("an interview is one entry, in UTC, by code", () => {
  expect(read(make({ place: "Room 2; Civic Hall, Grays" }))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Soundings//Interviews//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:i@soundings",
    "DTSTAMP:20100102T000000Z",
    "DTSTART:20100630T130000Z",
    "DTEND:20100630T134500Z",
    "SEQUENCE:0",
    "STATUS:CONFIRMED",
    "SUMMARY:Interview 3: R07",
    "LOCATION:Room 2\\; Civic Hall\\, Grays",
    "DESCRIPTION:Diagnostic\\nFace to face",
    "CLASS:PRIVATE",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("people stand there by name only where that is chosen; who has none by code", () => {
  expect(make({}, { names: true })).toContain("SUMMARY:Interview 3: Ann Other\r\n");
  const nameless = toCalendar([planned], [{ ...person, name: "" }], { ...options, names: true });
  expect(nameless).toContain("SUMMARY:Interview 3: R07\r\n");
});

test("what was moved or called off is the same entry, newer", () => {
  const changes = new Map([["i", 2]]);
  const text = make({ cancelledAt: "2010-03-01T09:00:00.000Z" }, { changes });
  expect(text).toContain("UID:i@soundings\r\n");
  expect(text).toContain("SEQUENCE:2\r\nSTATUS:CANCELLED\r\n");
});

test("interviews without a time, and those begun, are not in it", () => {
  expect(make({ plannedAt: null })).not.toContain("VEVENT");
  expect(make({ startedAt: "2010-06-30T13:00:00.000Z" })).not.toContain("VEVENT");
});

test("whatever a place is called, no line is longer than 75 bytes and the place comes back", () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (place) => {
      const text = make({ place });
      for (const line of text.split("\r\n"))
        expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
      const found = read(text).find((line) => line.startsWith("LOCATION:")) ?? "";
      const back = found
        .slice("LOCATION:".length)
        .replace(/\\([\\;,n])/g, (_, mark: string) => (mark === "n" ? "\n" : mark));
      expect(back).toBe(place);
    }),
  );
});
