import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTable } from "../../electron/tables/readTable.ts";
import { writeTable } from "../../electron/tables/writeTable.ts";
import { detectContacts } from "../../shared/domain/contacts/columns.ts";
import { contactsFromTable } from "../../shared/domain/contacts/fromTable.ts";
import { type ImportChoices, planImport } from "../../shared/domain/contacts/planImport.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { expectSentence } from "../tools/refusal.ts";

type Backend = ReturnType<typeof newForTest>["backend"];

const people = (backend: Backend) => backend.call("stakeholder.list", {});

const all = (backend: Backend) => [people(backend), backend.call("diagnostic.get", {}).strata];

/** Reads a file as the import dialog does. */
async function plan(backend: Backend, path: string, choices: Partial<ImportChoices> = {}) {
  const rows = (await readTable(path)).sheets[0]?.rows ?? [];
  const found = detectContacts(rows);
  if (!found) throw new Error("no contact list");
  const { strata } = backend.call("diagnostic.get", {});
  return planImport(contactsFromTable(rows, found), people(backend), strata, {
    ...{ duplicates: "merge", single: new Map(), addStrata: true },
    ...choices,
  });
}
const put = (content: string | Uint8Array) => {
  const path = join(folderForTest(), "contacts.csv");
  writeFileSync(path, content);
  return path;
};

const words =
  'Name;Organisation;Sector;E-mail;Notes\r\nZoë “Zed” Grant;Café – Grays;lsp partners;z@x.org;"Two\r\nlines; one cell"\r\n';
const windows = Buffer.from(
  [...words].map((c) => ({ "–": 0x96, "“": 0x93, "”": 0x94 })[c] ?? c.charCodeAt(0)),
);
test.each<[string, string | Uint8Array]>([
  ["UTF-8", words],
  ["UTF-8 with a mark", `\uFEFF${words}`],
  ["Windows-1252", windows],
  ["UTF-16", Buffer.from(`\uFEFF${words}`, "utf16le")],
  ["commas", words.replaceAll(";", ",").replace("lines,", '""lines"",')],
  ["tabs", words.replaceAll(";", "\t").replace("lines\t", "lines;")],
])("a contact list in %s comes in whole, as one step", async (_, content) => {
  const { backend } = newForTest();
  const before = all(backend);
  const { strata, people: planned, warnings } = await plan(backend, put(content));
  expect(warnings).toEqual([]);
  const done = backend.call("stakeholder.import", { strata, people: planned });
  expect(done).toEqual({ added: 1, merged: 0, strata: 0 });
  const [person] = people(backend);
  const lsp = backend.call("diagnostic.get", {}).strata[0];
  expect(person).toMatchObject({
    ...{ code: "R01", name: "Zoë “Zed” Grant", organisation: "Café – Grays", contact: "z@x.org" },
    ...{ stratumId: lsp?.id, status: "listed", consent: "not-asked" },
    remarks: expect.stringMatching(/^Two\n"?lines"?[;,] one cell$/),
  });
  expect(backend.call("history.undo", {}).help).toBe("Import a contact list");
  expect(all(backend)).toEqual(before);
});

test("blank fields are filled in, nothing is written over, and strata and referrers are made", async () => {
  const { backend } = newForTest();
  const ann = backend.call("stakeholder.add", { name: "Ann", organisation: "CVS", role: "Chair" });
  const path = put(
    "Name,Organisation,Role,Stratum,Email,Referred by\nANN,cvs,Clerk,Young people,a@x.org,Ben\nBen,,,Young people,,\n",
  );
  const { strata, people: planned } = await plan(backend, path);
  const done = backend.call("stakeholder.import", { strata, people: planned });
  expect(done).toEqual({ added: 1, merged: 1, strata: 1 });
  const [one, ben] = people(backend);
  const young = backend.call("diagnostic.get", {}).strata.at(-1);
  expect(young).toMatchObject({ name: "Young people", target: null });
  expect(one).toEqual({
    ...{ ...ann, contact: "a@x.org", stratumId: young?.id },
    ...{ source: "referral", referredById: ben?.id },
  });
  expect(ben).toMatchObject({ code: "R02", name: "Ben", source: "list" });
});

test("all or nothing: where one person cannot be taken over, nobody is", () => {
  const { backend } = newForTest();
  const before = all(backend);
  const contact = {
    ...{ name: "Ann", role: "", organisation: "", contact: "", remarks: "" },
    ...{ source: "list" as const, stratum: "", referredBy: null, into: null },
  };
  const gone = "018f0000-0000-7000-8000-000000000000";
  const strata = ["Young people"];
  for (const bad of [{ into: gone }, { stratum: "Nowhere" }, { referredBy: { at: 7 } }])
    expect(() =>
      backend.call("stakeholder.import", { strata, people: [contact, { ...contact, ...bad }] }),
    ).toThrow();
  expect(all(backend)).toEqual(before);
  expect(backend.call("history.get", {}).undo).toBeNull();
});

test("codes go on after everybody who ever was there", () => {
  const { backend } = newForTest();
  const { id } = backend.call("stakeholder.add", { name: "Gone" });
  backend.call("stakeholder.remove", { id });
  const contact = {
    ...{ role: "", organisation: "", contact: "", remarks: "" },
    ...{ source: "list" as const, stratum: "", referredBy: null, into: null },
  };
  const names = ["Ann", "Ben"];
  const two = names.map((name) => ({ ...contact, name }));
  backend.call("stakeholder.import", { strata: [], people: two });
  expect(people(backend).map(({ code }) => code)).toEqual(["R02", "R03"]);
});

test("ten thousand rows come in and go back in seconds", async () => {
  const { backend } = newForTest();
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `Person ${i},Body ${i % 90},Sector ${i % 5}`,
  );
  const path = put(`Name,Organisation,Stratum\n${rows.join("\n")}\n`);
  const { strata, people: planned } = await plan(backend, path);
  const start = performance.now();
  const done = backend.call("stakeholder.import", { strata, people: planned });
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(done).toEqual({ added: 10_000, merged: 0, strata: 5 });
  expect(people(backend).at(-1)?.code).toBe("R10000");
  const again = await plan(backend, path);
  expect([again.counts.merged, again.counts.added]).toEqual([10_000, 0]);
  expect(backend.call("stakeholder.import", { strata: [], people: again.people }).merged).toBe(
    10_000,
  );
  // Where nothing was blank, nothing was done.
  backend.call("history.undo", {});
  expect(people(backend)).toEqual([]);
});

test("an empty file and one of 200 MB are refused in one sentence", async () => {
  const refusal = async (path: string) => {
    const error = await readTable(path).then(
      () => null,
      (reason: Error) => reason,
    );
    expectSentence(error?.message ?? "");
    return error?.message;
  };
  expect(await refusal(put(""))).toMatch(/is empty/);
  const large = put("Name\n");
  truncateSync(large, 200 * 1024 * 1024);
  expect(await refusal(large)).toMatch(/larger than 20 MB/);
});

test.each(["list.csv", "list.xlsx"])(
  "the list in %s is text, and comes back as it was",
  async (name) => {
    const { backend } = newForTest();
    const stratumId = backend.call("diagnostic.get", {}).strata[1]?.id ?? null;
    const evil = ["=1+1", "+44 1375", "-5", "@SUM(A1)", "＝1", "＠x", 'plain, “quoted”; "twice"'];
    const first = backend.call("stakeholder.add", { name: "Ann", stratumId });
    for (const words of evil)
      backend.call("stakeholder.add", {
        ...{ name: words, role: words, organisation: words, contact: words, stratumId },
        ...{ remarks: `\t=1\n${words}`, source: "referral", referredById: first.id },
      });
    const path = join(folderForTest(), name);
    const [sheet] = backend.call("sheet.get", { sheet: "stakeholders" });
    await writeTable(path, sheet ? [sheet] : []);

    const { backend: other } = newForTest();
    const { strata, people: planned, warnings } = await plan(other, path);
    expect(warnings).toEqual([]);
    other.call("stakeholder.import", { strata, people: planned });
    const shape = (each: ReturnType<typeof people>[number]) => ({
      ...{ code: each.code, name: each.name, role: each.role, organisation: each.organisation },
      ...{ contact: each.contact, remarks: each.remarks.trim(), source: each.source },
    });
    expect(people(other).map(shape)).toEqual(people(backend).map(shape));
    const [ann] = people(other);
    expect(
      people(other)
        .slice(1)
        .every(({ referredById }) => referredById === ann?.id),
    ).toBe(true);
  },
);
