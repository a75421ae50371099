import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { call } from "./call.ts";

/** What is said in the interview, and what is found in it. */
export const said = {
  point: "Residents hear nothing back after they were asked",
  quotation: "We were consulted to death and then forgotten",
  secret: "The chief officer will leave in May",
  statement: "People are asked often and answered seldom",
};

/** What was found is in the document, and what was said off the record is nowhere in it. */
export function expectReport(path: string): void {
  const parts = Object.values(unzipSync(readFileSync(path)));
  const text = parts.map((bytes) => strFromU8(bytes)).join("\n");
  for (const words of [said.statement, said.point, said.quotation]) expect(text).toContain(words);
  for (const words of [said.secret, "chief officer"]) expect(text).not.toContain(words);
}

/** After another start everything is where it was left. */
export async function expectInterview(page: Page): Promise<void> {
  const [interview] = await call(page, "interview.list", {});
  const notes = await call(page, "note.list", { interviewId: interview?.id ?? "" });
  expect(notes).toMatchObject([
    { text: said.point, kind: "point", offRecord: false, tags: [{}] },
    { text: said.quotation, kind: "quotation", offRecord: false },
    { text: said.secret, kind: "point", offRecord: true },
  ]);
  const { headings } = await call(page, "finding.list", {});
  expect(headings[0]?.findings[0]?.statement).toBe(said.statement);
}
