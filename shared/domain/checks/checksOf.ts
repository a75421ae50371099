import type { Heading } from "../finding.ts";
import type { Check, Considered, Raised } from "./check.ts";
import { checkKey } from "./checkKey.ts";
import { offRecordQuoted, unsupported, withdrawnUsed } from "./evidenceChecks.ts";
import type { Grounds } from "./grounds.ts";
import { inText } from "./inText.ts";
import { inWritten } from "./inWritten.ts";
import { leftOut } from "./leftOut.ts";
import { oneStratum } from "./oneStratum.ts";
import { unusedThemes } from "./unusedThemes.ts";
import { identifies, limits, smallGroup } from "./whoSaidIt.ts";
import { wordsKept } from "./wordsKept.ts";

/** Every check of a key message by itself, in the order in which a person should look. */
const ofFinding = [
  offRecordQuoted,
  withdrawnUsed,
  unsupported,
  identifies,
  smallGroup,
  inText,
  inWritten,
  limits,
  leftOut,
  oneStratum,
] as const;

/** A row of what was considered, about the one or the other. */
export type ConsideredRow = Considered & {
  findingId: string | null;
  themeId: string | null;
  check: string;
};

/** As much of a quotation as fits a line. */
const longest = 200;

/** Everything there is to look at: key message by key message as they stand, then themes. */
export function checksOf(
  headings: readonly Heading[],
  grounds: Grounds,
  considered: readonly ConsideredRow[],
): Check[] {
  const known = new Map(
    considered.map(({ id, reason, createdAt, ...row }) => [
      `${row.findingId ?? row.themeId} ${row.check}`,
      { id, reason, createdAt },
    ]),
  );
  const complete = (about: { findingId: string } | { themeId: string }, raised: Raised): Check => {
    const { kind, text, noteId = null, filter = null } = raised;
    const key = checkKey(raised);
    const ids = { findingId: null, themeId: null, ...about };
    return {
      ...{ kind, key, text, noteId, filter, ...ids },
      quotation:
        noteId === null ? null : (grounds.quoted.get(noteId)?.text.slice(0, longest) ?? null),
      considered: known.get(`${ids.findingId ?? ids.themeId} ${key}`) ?? null,
    };
  };
  const findings = headings.flatMap((heading) => heading.findings);
  // All at once: the notes that may not be printed are gone through once.
  const kept = wordsKept(findings, grounds);
  return [
    ...findings.flatMap((finding) =>
      [
        ...(kept.get(finding.id) ?? []),
        ...ofFinding.flatMap((check) => check(finding, grounds)),
      ].map((raised) => complete({ findingId: finding.id }, raised)),
    ),
    ...unusedThemes(findings, grounds).map(({ themeId, ...raised }) =>
      complete({ themeId }, raised),
    ),
  ];
}
