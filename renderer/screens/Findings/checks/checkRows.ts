import {
  type Check,
  checkKinds,
  checkWords,
  isOpen,
} from "../../../../shared/domain/checks/check.ts";
import { messageNumber } from "../../../../shared/report/findingNumbers.ts";
import type { AssessedHeading } from "../assess.ts";

/** A check as the list shows it. */
export type CheckRow = {
  key: string;
  check: Check;
  /** "4.1.2 Nobody is told": the key message that it is about. */
  about: string;
  /** What stands above it where it is the first of its group. */
  group: string | null;
};

/** What is open kind by kind, and after it, if asked for, what was considered. */
export function checkRows(
  checks: readonly Check[],
  headings: readonly AssessedHeading[],
  withConsidered: boolean,
): CheckRow[] {
  const messages = new Map(
    headings.flatMap(({ messages }, heading) =>
      messages.map(({ finding }, place) => [
        finding.id,
        `${messageNumber(heading, place)} ${finding.statement || "Statement to be written"}`,
      ]),
    ),
  );
  const grouped = checkKinds.flatMap((kind) => {
    const list = checks.filter((check) => check.kind === kind && isOpen(check));
    return list.map((check, i) => ({
      check,
      group: i === 0 ? `${checkWords[kind]}, ${list.length}` : null,
    }));
  });
  const considered = withConsidered ? checks.filter((check) => !isOpen(check)) : [];
  return [
    ...grouped,
    ...considered.map((check, i) => ({
      check,
      group: i === 0 ? `Considered, ${considered.length}` : null,
    })),
  ].map((row) => ({
    ...row,
    key: `${row.check.findingId ?? row.check.themeId} ${row.check.key}`,
    about: messages.get(row.check.findingId ?? "") ?? "",
  }));
}
