import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { partsOf, wordsOf } from "./package.ts";

/** Everything in the file that anybody could read: every part as it is, and its words run together. */
async function everythingIn(backend: Backend): Promise<string> {
  const report = backend.call("report.get", { document: "diagnostic-report" });
  const parts = Object.values(partsOf(await toDocx(report, { pageNumbers: false })));
  return parts.flatMap((part) => [part, wordsOf(part)]).join("\n");
}

/** Two people of two strata, each with a note that is tagged, evidence and quoted. */
function withTwo() {
  const { backend } = newForTest();
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It is hard" });
  const speak = (name: string, text: string, theme: string) => {
    const { id: stratumId } = backend.call("stratum.add", { name: `Stratum of ${name}` });
    const person = backend.call("stakeholder.add", {
      ...{ name, role: `Role${name}`, organisation: `Body${name}`, stratumId },
      ...{ contact: `${name}@example.org`, consentHow: `Letter from ${name}` },
    });
    const interview = backend.call("interview.add", { stakeholderIds: [person.id] });
    backend.call("interview.start", { id: interview.id });
    const note = backend.call("note.add", {
      ...{ interviewId: interview.id, questionId: null, speakerId: person.id, text },
      themes: [{ name: theme }],
    });
    backend.call("evidence.add", { findingId, noteIds: [note.id] });
    return { person, note };
  };
  const open = speak("Openname", "Plainlysaid", "Meetings");
  const secret = speak("Secretname", "Xyzzysecret", "Quuxtheme");
  for (const { id } of backend.call("finding.list", {}).headings[0]?.findings[0]?.evidence ?? [])
    backend.call("evidence.update", { id, patch: { quoted: true } });
  return { backend, open, secret };
}

test("on the record, both are in the file, in the chart's workbook too", async () => {
  const { backend } = withTwo();
  const all = await everythingIn(backend);
  expect(all.split("Xyzzysecret").length).toBeGreaterThan(2);
  expect(all.split("Quuxtheme").length).toBeGreaterThan(4);
  expect(all).toContain("2 of 2 interviews");
});

test("off the record, neither words, kind, theme nor count of a note are in the file", async () => {
  const { backend, secret } = withTwo();
  backend.call("note.update", { id: secret.note.id, patch: { offRecord: true, kind: "barrier" } });
  const all = await everythingIn(backend);
  expect(all).toContain("Plainlysaid");
  expect(all).toContain("1 of 2 interviews");
  for (const hidden of ["Xyzzysecret", "Quuxtheme", secret.note.id])
    expect(all).not.toContain(hidden);
  backend.call("note.remove", { id: secret.note.id });
  // Nothing tells a file with a note off the record from one without the note.
  expect(await everythingIn(backend)).toBe(all);
});

test("withdrawn, what a person said is gone, and so is what they are called", async () => {
  const { backend, secret } = withTwo();
  const { id } = secret.person;
  backend.call("stakeholder.update", { id, patch: { consent: "withdrawn", attribution: "named" } });
  const all = await everythingIn(backend);
  expect(all).toContain("Plainlysaid");
  for (const hidden of ["Xyzzysecret", "Quuxtheme", "RoleSecret", "BodySecret", id])
    expect(all).not.toContain(hidden);
  expect(all.replaceAll("Stratum of Secretname", "")).not.toContain("Secretname");
});

test.each([
  ["named", ["Openname, RoleOpenname, BodyOpenname"], ["@example", "Letter from"]],
  ["role", ["RoleOpenname, BodyOpenname"], ["Openname,  ", "@example", "Letter from"]],
  ["sector", ["Stratum of Openname"], ["RoleOpen", "BodyOpen", "@example", "Letter from"]],
  ["none", ["Not attributed"], ["RoleOpen", "BodyOpen", "@example", "Letter from"]],
] as const)(
  "a person who allows %s is described so and no further",
  async (attribution, shown, hidden) => {
    const { backend, open } = withTwo();
    backend.call("stakeholder.update", { id: open.person.id, patch: { attribution } });
    const all = await everythingIn(backend);
    for (const each of shown) expect(all).toContain(each);
    for (const each of hidden) expect(all).not.toContain(each);
    const known = all.replaceAll(/(Stratum of |Role|Body)Openname/g, "");
    expect(known.includes("Openname")).toBe(attribution === "named");
  },
);

test("a note without a speaker tells not even the sector of somebody who is not to be attributed", () => {
  const { backend, open } = withTwo();
  const saidBy = () => {
    const { blocks } = backend.call("report.get", { document: "diagnostic-report" });
    const quoted = blocks.find((each) => each.kind === "quotation" && each.text === "Plainlysaid");
    const tables = blocks.flatMap((each) => (each.kind === "table" ? [each.table] : []));
    const row = tables.flatMap(({ rows }) => rows).find((each) => each.includes("Plainlysaid"));
    return [quoted?.kind === "quotation" && quoted.attribution, row?.[3]];
  };
  backend.call("note.update", { id: open.note.id, patch: { speakerId: null } });
  // Quoted as they allow it; among all notes a stratum of one is not named.
  expect(saidBy()).toEqual(["Stratum of Openname", "Respondent"]);
  backend.call("stakeholder.update", { id: open.person.id, patch: { attribution: "none" } });
  expect(saidBy()).toEqual(["Not attributed", "Not attributed"]);
});
