import { cleanText } from "../text.ts";
import type { ContactColumn, FoundContacts } from "./columns.ts";
import { fold } from "./fold.ts";

/** One row of a contact list as it reads, before it is known who is there already. */
export type ContactRow = {
  /** The row's number in the file, from 1. */
  row: number;
  name: string;
  role: string;
  organisation: string;
  stratum: string;
  contact: string;
  remarks: string;
  source: "list" | "referral";
  referrer: string;
  /** What the file calls them; they get a code of their own. */
  code: string;
};
export type ReadContacts = { rows: ContactRow[]; warnings: string[] };

/** Between the columns that hold one thing. */
const between: Record<ContactColumn, string> = {
  name: " ",
  role: ", ",
  organisation: ", ",
  stratum: ", ",
  contact: "; ",
  source: ", ",
  referredBy: ", ",
  remarks: "\n",
  code: " ",
};
/** What a field of one line holds at most. */
const longest = 2_000;

/** Reads a contact list from rows of cells. Nothing is invented, and what has no place is told in a warning. */
export function contactsFromTable(
  table: readonly (readonly string[])[],
  { header, columns }: FoundContacts,
): ReadContacts {
  const warnings: string[] = [];
  const rows: ContactRow[] = [];
  let beyond = 0;
  for (const [at, cells] of table.entries()) {
    if (at <= header || cells.every((cell) => cell.trim() === "")) continue;
    const warn = (problem: string) => warnings.push(`Row ${at + 1}: ${problem}`);
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) beyond++;
    const row = readRow(at + 1, cells, columns, warn);
    if (row.name || row.role || row.organisation) rows.push(row);
    else warn("there is no name, role or organisation, so it was left out.");
  }
  if (beyond > 0)
    warnings.push(
      `${beyond === 1 ? "One row has" : `${beyond} rows have`} more cells than there are headings; those were left out.`,
    );
  return { rows, warnings };
}

function readRow(
  row: number,
  cells: readonly string[],
  columns: FoundContacts["columns"],
  warn: (problem: string) => void,
): ContactRow {
  const text = (column: ContactColumn) =>
    columns
      .flatMap((each, at) => (each === column ? [cleanText(cells[at] ?? "").trim()] : []))
      .filter(Boolean)
      .join(between[column]);
  const lineOf = (column: ContactColumn, what: string) => {
    const words = text(column).replace(/\s+/g, " ");
    if (words.length <= longest) return words;
    warn(`the ${what} is longer than ${longest} characters, so it was cut.`);
    return words.slice(0, longest).toWellFormed();
  };
  const said = lineOf("source", "source");
  const referrer = lineOf("referredBy", "referrer");
  const isReferral = referrer !== "" || /\b(referr|suggest|recommend|nominat)/i.test(said);
  // A source in words of its own is worth keeping.
  const plain = /^(|list|contact list|(a )?referral|referred|yes|no)$/.test(fold(said));
  return {
    row,
    name: lineOf("name", "name"),
    role: lineOf("role", "role"),
    organisation: lineOf("organisation", "organisation"),
    stratum: lineOf("stratum", "stratum"),
    contact: lineOf("contact", "contact"),
    remarks: [text("remarks"), plain ? "" : `Source: ${said}`].filter(Boolean).join("\n"),
    source: isReferral ? "referral" : "list",
    referrer,
    code: lineOf("code", "code"),
  };
}
