import { expect, test } from "vitest";
import { detectContacts } from "../../../shared/domain/contacts/columns.ts";
import { contactsFromTable } from "../../../shared/domain/contacts/fromTable.ts";

const read = (table: string[][]) => {
  const found = detectContacts(table);
  if (!found) throw new Error("no contact list");
  return contactsFromTable(table, found);
};

test.each<[string[], (string | null)[]]>([
  [
    ["Name", "Role", "Organisation", "Stratum", "Notes"],
    ["name", "role", "organisation", "stratum", "remarks"],
  ],
  [
    ["First name", "Surname", "Job Title", "Organization Name", "E-mail address", "Tel."],
    ["name", "name", "role", "organisation", "contact", "contact"],
  ],
  [
    ["Ref", "FULL NAME", "Sector", "Referred by", "Source", "Mobile no"],
    ["code", "name", "stratum", "referredBy", "source", "contact"],
  ],
])("the headings %j are recognised", (headings, columns) => {
  expect(detectContacts([["Stakeholders of March"], [], headings, ["x"]])).toEqual({
    header: 2,
    columns,
  });
});

test("a table without such headings is none", () => {
  expect(
    detectContacts([
      ["Action", "By when"],
      ["Meet", "2012"],
    ]),
  ).toBeNull();
  expect(detectContacts([])).toBeNull();
});

test("columns that hold one thing come together, and every cell has its place", () => {
  const { rows, warnings } = read([
    ["First name", "Surname", "Organisation", "Email", "Phone", "Notes", "Source", "Referred by"],
    ["Ann", "Ward ", "Grays\r\nForum", "ann@x.org", "+44 1375", "Met twice\nLikes tea", "list", ""],
    ["", "", "", "", "", "", "", ""],
    ["Ben", "", "", "", "", "", "Council newsletter", "R01"],
  ]);
  expect(rows).toEqual([
    {
      ...{ row: 2, name: "Ann Ward", role: "", organisation: "Grays Forum", stratum: "" },
      ...{ contact: "ann@x.org; +44 1375", remarks: "Met twice\nLikes tea" },
      ...{ source: "list", referrer: "", code: "" },
    },
    {
      ...{ row: 4, name: "Ben", role: "", organisation: "", stratum: "", contact: "" },
      ...{ remarks: "Source: Council newsletter", source: "referral", referrer: "R01", code: "" },
    },
  ]);
  expect(warnings).toEqual([]);
});

test("what cannot be taken over is told, row by row", () => {
  const { rows, warnings } = read([
    ["Name", "Organisation", "Notes"],
    ["", "", "somebody?"],
    ["A".repeat(2_001), "Forum", ""],
    ["Ben", "Forum", "", "beyond"],
  ]);
  expect(rows.map(({ name }) => name.length)).toEqual([2_000, 3]);
  expect(warnings).toEqual([
    "Row 2: there is no name, role or organisation, so it was left out.",
    "Row 3: the name is longer than 2000 characters, so it was cut.",
    "One row has more cells than there are headings; those were left out.",
  ]);
});
