import type { Finding } from "../finding.ts";
import { isUsable } from "../strength.ts";
import type { Raised } from "./check.ts";

type Subject = Pick<Finding, "evidence">;

/** Nothing that may be printed shows it. */
export function unsupported({ evidence }: Subject): Raised[] {
  if (evidence.some(isUsable)) return [];
  const text =
    evidence.length === 0
      ? "No evidence yet"
      : "No evidence that counts: all of it is off the record or was taken back";
  return [{ kind: "no-evidence", text, facts: evidence.map(({ noteId }) => noteId) }];
}

/** A quotation that the report leaves out. */
export function offRecordQuoted({ evidence }: Subject): Raised[] {
  const quoted = evidence.filter((entry) => entry.quoted && entry.offRecord && !entry.withdrawn);
  const [first] = quoted;
  if (!first) return [];
  const what =
    quoted.length === 1
      ? "A note off the record is quoted; it"
      : `${quoted.length} notes off the record are quoted; they`;
  return [
    {
      kind: "off-record-quoted",
      text: `${what} will be left out of the report`,
      facts: quoted.map(({ noteId }) => noteId),
      noteId: first.noteId,
    },
  ];
}

/** Evidence of somebody who took it back. */
export function withdrawnUsed({ evidence }: Subject): Raised[] {
  const gone = evidence.filter(({ withdrawn }) => withdrawn);
  const [first] = gone;
  if (!first) return [];
  const what = gone.length === 1 ? "One note" : `${gone.length} notes`;
  return [
    {
      kind: "withdrawn-used",
      text: `${what} of a respondent who withdrew no longer ${gone.length === 1 ? "counts" : "count"}`,
      facts: gone.map(({ noteId }) => noteId),
      noteId: first.noteId,
    },
  ];
}
