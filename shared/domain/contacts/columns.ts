/** What a column of somebody's contact list may hold. */
export const contactColumns = [
  "name",
  "role",
  "organisation",
  "stratum",
  "contact",
  "source",
  "referredBy",
  "remarks",
  "code",
] as const;
export type ContactColumn = (typeof contactColumns)[number];

export const contactColumnWords: Record<ContactColumn, string> = {
  name: "Name",
  role: "Role",
  organisation: "Organisation",
  stratum: "Stratum",
  contact: "How to reach them",
  source: "Source",
  referredBy: "Referred by",
  remarks: "Remarks",
  code: "Code, for referrals in the file",
};

/** What each column of a table holds, by its place; null: nothing of the contact list. Several may hold the same. */
export type ContactColumns = readonly (ContactColumn | null)[];
/** The row with the columns' names, from 0; -1 where the table has none. */
export type FoundContacts = { header: number; columns: ContactColumns };

/** The names by which contact lists call a column. The first that fits a heading counts. */
const names: readonly [ContactColumn, RegExp][] = [
  ["referredBy", /^(referred|suggested|recommended|nominated|proposed) by$|^referrer$/],
  ["source", /^(source|origin|list or referral|how found)$/],
  [
    "contact",
    /\b(e ?mails?|tel|telephones?|phones?|mobiles?|cell)\b|^(contact (details?|info|information)|how to reach them|address)$/,
  ],
  ["organisation", /\borgani[sz]ations?\b|^(company|employer|body|agency|firm|service)( name)?$/],
  ["stratum", /\b(strat(um|a)|sectors?)\b|^(categor(y|ies)|group|sample group|type|interest)$/],
  ["role", /\b(role|job title|position|post|designation|occupation)\b|^(title|job)$/],
  [
    "name",
    /^((full|contact|first|last|given|family|stakeholder|respondent|person|christian) ?)?names?$|^(forenames?|surnames?|contact|contact person|person|stakeholder|respondent)$/,
  ],
  ["code", /^(stakeholder |respondent |contact )?(code|ref|reference|id)$/],
  ["remarks", /^(remarks?|notes?|comments?|other information|background)$/],
];

const plain = (heading: string) =>
  heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const columnOf = (heading: string): ContactColumn | null => {
  const words = plain(heading);
  if (words === "" || words.length > 60) return null;
  return names.find(([, form]) => form.test(words))?.[0] ?? null;
};

/** Which columns a row names. */
export const columnsOf = (row: readonly string[]): ContactColumns => row.map(columnOf);

/** Somebody is known by these. */
const tells = new Set<ContactColumn | null>(["name", "role", "organisation"]);

/**
 * Finds the headings of a contact list among the first 50 rows: a row that names two of its columns, or a lone
 * column of names; null where there is none.
 */
export function detectContacts(rows: readonly (readonly string[])[]): FoundContacts | null {
  for (const [header, row] of rows.slice(0, 50).entries()) {
    const columns = columnsOf(row);
    const known = new Set(columns.filter((column) => column !== null));
    const filled = row.filter((cell) => cell.trim() !== "").length;
    if (columns.some((column) => tells.has(column)) && known.size >= Math.min(2, filled))
      return { header, columns };
  }
  return null;
}
