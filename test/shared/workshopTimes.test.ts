import fc from "fast-check";
import { expect, test } from "vitest";
import {
  agendaTimes,
  clockOf,
  durationWords,
  minutesOf,
  readClock,
} from "../../shared/domain/workshop/agenda.ts";
import { mayFeedInto, onwardsFrom } from "../../shared/domain/workshop/series.ts";

const item = (time: string, minutes: number | null) => ({ time, minutes });

test("an agenda item is on at its own time, or after the one before it", () => {
  const items = [item("", 15), item("", 40), item("11:00", null), item("", 20), item("12:00", 30)];
  expect(agendaTimes("09:30", items)).toEqual({
    slots: [
      { start: 570, end: 585 },
      { start: 585, end: 625 },
      { start: 660, end: null },
      { start: null, end: null },
      { start: 720, end: 750 },
    ],
    planned: 105,
    end: 750,
    early: -1,
  });
  expect(agendaTimes("", [item("", 15)])).toMatchObject({ slots: [{ start: null }], end: null });
  expect(agendaTimes("09:30", [])).toEqual({ slots: [], planned: 0, end: null, early: -1 });
});

test("an item that begins before the one before it is over is told", () => {
  const items = [item("", 15), item("09:45", 20), item("10:00", 10)];
  expect(agendaTimes("09:30", items).early).toBe(2);
  expect(agendaTimes("09:30", items.slice(0, 2)).early).toBe(-1);
});

test("past midnight the day begins again", () => {
  const { slots, end } = agendaTimes("23:30", [item("", 45), item("", 15)]);
  expect(slots.map(({ start }) => start)).toEqual([1410, 15]);
  expect(end === null ? "" : clockOf(end)).toBe("00:30");
});

test.each([
  ["9.30", "09:30"],
  ["930", "09:30"],
  ["1230", "12:30"],
  ["9:30", "09:30"],
  [" 14:02 ", "14:02"],
  ["9", "09:00"],
  ["14", "14:00"],
  ["", ""],
  ["noon", "noon"],
  ["123456", "123456"],
])("the time %j is read as %j", (typed, read) => {
  expect(readClock(typed)).toBe(read);
});

test("every minute of a day reads back as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_439 }), (minutes) => {
      expect(minutesOf(clockOf(minutes))).toBe(minutes);
      expect(readClock(clockOf(minutes))).toBe(clockOf(minutes));
    }),
  );
});

test.each([
  [0, "0 min"],
  [45, "45 min"],
  [60, "1 h"],
  [155, "2 h 35 min"],
])("%i minutes are %j", (minutes, words) => {
  expect(durationWords(minutes)).toBe(words);
});

test("a workshop feeds into no workshop that leads back to it", () => {
  const series = [
    { id: "a", feedsIntoId: "b" },
    { id: "b", feedsIntoId: "d" },
    { id: "c", feedsIntoId: "d" },
    { id: "d", feedsIntoId: null },
  ];
  const may = (id: string) => mayFeedInto(series, id).map((workshop) => workshop.id);
  expect(may("a")).toEqual(["b", "c", "d"]);
  expect(may("c")).toEqual(["a", "b", "d"]);
  expect(may("d")).toEqual([]);
  expect([...onwardsFrom(series, "a")]).toEqual(["a", "b", "d"]);
});
