import { expect, test } from "vitest";
import { detectContacts } from "../../../shared/domain/contacts/columns.ts";
import { contactsFromTable } from "../../../shared/domain/contacts/fromTable.ts";
import { type ImportChoices, planImport } from "../../../shared/domain/contacts/planImport.ts";
import { personOf } from "./people.ts";

const existing = [
  personOf("R01", { name: "Zoë Grant", organisation: "Grays Forum" }),
  personOf("R02", { role: "Chair", organisation: "CVS" }),
  personOf("R03", { name: "Ann" }),
  personOf("R04", { name: "Ann", organisation: "Other" }),
];
const strata = [{ name: "LSP partners" }];

function plan(lines: string[][], choices: Partial<ImportChoices> = {}) {
  const header = ["Name", "Role", "Organisation", "Stratum", "Email", "Referred by"];
  const table = [header, ...lines];
  const found = detectContacts(table);
  if (!found) throw new Error("no contact list");
  return planImport(contactsFromTable(table, found), existing, strata, {
    ...{ duplicates: "merge", single: new Map(), addStrata: true },
    ...choices,
  });
}

const twice = [
  ["ZOE  GRANT", "Chair", "grays forum", "", "z@x.org", ""],
  ["", "Chair", "C.V.S", "", "", ""],
  ["New", "", "Forum", "", "", ""],
  ["new", "Clerk", "FORUM", "", "n@x.org", ""],
];

test("the same person is known in spite of case, spaces and accents, and merged into whom there is", () => {
  const { people, duplicates, counts } = plan(twice);
  expect(duplicates).toEqual([
    { row: 2, who: "ZOE GRANT, grays forum", code: "R01", earlier: null },
    { row: 5, who: "new, FORUM", code: null, earlier: 4 },
  ]);
  expect(people.map(({ into, name, role }) => [into, name, role])).toEqual([
    ["R01", "ZOE GRANT", "Chair"],
    [null, "", "Chair"],
    [null, "New", "Clerk"],
  ]);
  expect(people[2]?.contact).toBe("n@x.org");
  expect(counts).toEqual({ added: 2, merged: 2, skipped: 0 });
});

test("people without a name are told apart by how many there are", () => {
  const line = ["", "Chair", "CVS", "", "", ""];
  const { people, duplicates } = plan([line, line]);
  expect(people.map(({ into }) => into)).toEqual(["R02", null]);
  expect(duplicates).toEqual([{ row: 2, who: "Chair, CVS", code: "R02", earlier: null }]);
});

test("duplicates are skipped or added where that is chosen, for all or for one", () => {
  expect(plan(twice, { duplicates: "skip" }).counts).toEqual({ added: 2, merged: 0, skipped: 2 });
  expect(plan(twice, { duplicates: "add" }).counts).toEqual({ added: 4, merged: 0, skipped: 0 });
  const { counts, people } = plan(twice, { duplicates: "add", single: new Map([[2, "skip"]]) });
  expect(counts).toEqual({ added: 3, merged: 0, skipped: 1 });
  expect(people.every(({ into }) => into === null)).toBe(true);
});

test("strata that nobody knows are added once, or left out", () => {
  const lines = [
    ["A", "", "", "lsp PARTNERS", "", ""],
    ["B", "", "", "Young people", "", ""],
    ["C", "", "", "young  people", "", ""],
  ];
  const added = plan(lines);
  expect(added.strata).toEqual(["Young people"]);
  expect(added.unknownStrata).toEqual([{ name: "Young people", people: 2 }]);
  const names = ["LSP partners", "Young people", "Young people"];
  expect(added.people.map(({ stratum }) => stratum)).toEqual(names);
  const left = plan(lines, { addStrata: false });
  expect([left.strata, left.people.map(({ stratum }) => stratum)]).toEqual([
    [],
    ["LSP partners", "", ""],
  ]);
});

test("referrers are found by code or name, in the list or in the file; who cannot be told stays in the remarks", () => {
  const { people, warnings } = plan([
    ["A", "", "", "", "", "r02"],
    ["B", "", "", "", "", "c"],
    ["C", "", "", "", "", "Ann"],
    ["D", "", "", "", "", "D"],
    ["E", "", "", "", "", "Nobody"],
  ]);
  expect(people.map(({ referredBy }) => referredBy)).toEqual([
    { id: "R02" },
    { at: 2 },
    null,
    null,
    null,
  ]);
  expect(people.map(({ remarks }) => remarks)).toEqual([
    ...["", "", "Referred by Ann", "Referred by D", "Referred by Nobody"],
  ]);
  expect(warnings).toEqual([
    "Row 4: more than one person is called “Ann”, so who referred them stays open; see the remarks.",
    "Row 5: nobody refers themselves, so who referred them stays open; see the remarks.",
    "Row 6: nobody called “Nobody” is on the list, so who referred them stays open; see the remarks.",
  ]);
});
