import { expect, test } from "vitest";
import { shortExcerpt } from "../../shared/domain/excerpt.ts";
import { hitEnd, hitStart } from "../../shared/domain/note.ts";

const hit = (word: string) => `${hitStart}${word}${hitEnd}`;
const words = (n: number) => "word ".repeat(n);

test("a short text stays as it is", () => {
  expect(shortExcerpt("Nobody came back to us.")).toBe("Nobody came back to us.");
  expect(shortExcerpt(`The ${hit("panel")} met.`)).toBe(`The ${hit("panel")} met.`);
});

test("a word found late comes near the beginning, and the words before it stay whole", () => {
  const short = shortExcerpt(`${words(40)}${hit("panel")} met ${hit("panel")}`);
  expect(short).toMatch(/^…word /);
  expect(short.indexOf(hitStart)).toBeLessThan(40);
  expect(short).toContain(`${hit("panel")} met ${hit("panel")}`);
});

test("a text without spaces is cut at the word found", () => {
  const text = `${"x".repeat(200)}${hit("y")}`;
  expect(shortExcerpt(text)).toBe(`…${hit("y")}`);
});

test("a very long text is cut", () => {
  const short = shortExcerpt("z".repeat(1_000_000));
  expect(short.length).toBe(501);
  expect(short.endsWith("…")).toBe(true);
});
