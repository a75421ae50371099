import { losingSupport, type Withdrawal } from "../../../shared/domain/contacts/withdrawal.ts";
import { listFindings, saidBySql } from "./finding.ts";
import { demand, type Store } from "./store.ts";

/** What rests on the words of one person, so that it can be shown what their withdrawal takes away. */
export function withdrawalOf(store: Store, id: string): Withdrawal {
  const { sql } = store;
  demand(store, "stakeholder", id);
  const notes = (where: string) =>
    new Set(
      sql
        .all<{ id: string }>(`SELECT note.id FROM note WHERE offRecord = 0 AND ${where}`, id)
        .map((row) => row.id),
    );
  const mayBeTheirs = notes(saidBySql("s.id = ?"));
  const others = notes(
    `(note.withdrawn = 1 OR ${saidBySql("s.consent = 'withdrawn' AND s.id <> ?")})`,
  );
  // What is gone through somebody else is gone already.
  const own = mayBeTheirs.difference(others);
  const { headings, held } = listFindings(store);
  const quoted = headings
    .flatMap(({ findings }) => findings)
    .flatMap(({ evidence }) => evidence)
    .filter((entry) => entry.quoted && own.has(entry.noteId));
  return {
    notes: own.size,
    quoted: new Set(quoted.map(({ noteId }) => noteId)).size,
    findings: losingSupport(headings, held, own, others),
  };
}
