import type { Briefings } from "../../../shared/contract/history.ts";
import { isBriefed } from "../../../shared/domain/contacts/briefed.ts";
import { buildDocument } from "../../../shared/report/build.ts";
import {
  type DocumentId,
  documentIds,
  documents,
  type WritableDocument,
} from "../../../shared/report/documents.ts";
import type { ReportDocument } from "../../../shared/report/model.ts";
import { readSnapshot } from "./snapshot.ts";
import { demand, type Store } from "./store.ts";

/** Every document that this diagnostic can give: one for each record that a document may be about. */
export function listDocuments({ sql }: Store): WritableDocument[] {
  const subjects = {
    // Whoever withdrew is sent nothing any more.
    stakeholder: () =>
      sql.all<Subject>(
        "SELECT id, code AS title FROM stakeholder WHERE consent <> 'withdrawn' ORDER BY length(code), code",
      ),
    interview: () =>
      sql.all<Subject>("SELECT id, 'interview ' || number AS title FROM interview ORDER BY number"),
    workshop: () => sql.all<Subject>("SELECT id, title FROM workshop ORDER BY position, id"),
    round: () =>
      sql.all<Subject>(
        `SELECT round.id, round.title FROM round JOIN workshop ON workshop.id = workshopId
         ORDER BY workshop.position, round.position, round.id`,
      ),
    reporting: () => sql.all<Subject>("SELECT id, title FROM reporting ORDER BY date, id"),
  };
  return documentIds.flatMap((document): WritableDocument[] => {
    const { name, about } = documents[document];
    return about === null
      ? [{ document, subjectId: null, name }]
      : subjects[about]().map(({ id, title }) => ({
          ...{ document, subjectId: id, name: `${name}: ${title}` },
        }));
  });
}

/** A document as blocks. @throws AppError where the record it is about is not named or not there */
export const readDocument = (
  store: Store,
  document: DocumentId,
  subjectId: string | null,
): ReportDocument => buildDocument(document, readSnapshot(store), subjectId);

/** The briefings of some stakeholders, or of all, from one read. @throws AppError not-found for one who is not there */
export function readBriefings(store: Store, stakeholderIds: readonly string[] | null): Briefings {
  for (const id of stakeholderIds ?? []) demand(store, "stakeholder", id);
  const wanted = stakeholderIds && new Set(stakeholderIds);
  const snapshot = readSnapshot(store);
  const people = snapshot.stakeholders.filter(({ id }) => wanted === null || wanted.has(id));
  return {
    briefings: people.filter(isBriefed).map(({ id, code }) => ({
      ...{ code, document: buildDocument("briefing", snapshot, id) },
    })),
    none: people.flatMap((person) => (isBriefed(person) ? [] : [person.code])),
  };
}

type Subject = { id: string; title: string };
