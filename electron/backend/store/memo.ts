import type { Memo, MemoOwner, NoteMemos } from "../../../shared/domain/memo.ts";
import { demand, type Store } from "./store.ts";

const ownerOf = (on: MemoOwner): ["theme" | "note" | "interview", string] => {
  if (on.themeId) return ["theme", on.themeId];
  return on.noteId ? ["note", on.noteId] : ["interview", on.interviewId ?? ""];
};

/** The memos on one thing, or all of them; oldest first. */
export function listMemos({ sql }: Store, on: MemoOwner | undefined): Memo[] {
  const [kind, id] = on ? ownerOf(on) : ["", null];
  return sql.all<Memo>(
    `SELECT memo.*, coalesce(
       (SELECT name FROM theme WHERE id = memo.themeId),
       (SELECT substr(text, 1, 120) FROM note WHERE id = memo.noteId),
       (SELECT 'Interview ' || number FROM interview WHERE id = memo.interviewId)) AS about
     FROM memo ${on ? `WHERE ${kind}Id = ?` : "WHERE ? IS NULL"} ORDER BY createdAt, id`,
    id,
  );
}

/** Which notes of an interview or a workshop have memos. */
export const countMemos = (
  { sql }: Store,
  place: { interviewId: string | null; workshopId: string | null },
): NoteMemos[] =>
  sql.all<NoteMemos>(
    `SELECT noteId, count(*) AS memos FROM memo JOIN note ON note.id = memo.noteId
     WHERE note.${place.interviewId ? "interviewId" : "workshopId"} = ? GROUP BY noteId`,
    place.interviewId ?? place.workshopId,
  );

type NewMemo = { id?: string | undefined; on: MemoOwner; text: string };

/** Adds a memo; where its id exists already it stays as it is, so that a repeated call is harmless. */
export function addMemo(store: Store, input: NewMemo, author: string): { id: string } {
  const { on, text, id = store.newId() } = input;
  const [kind, owner] = ownerOf(on);
  demand(store, kind, owner);
  if (store.sql.get("SELECT 1 FROM memo WHERE id = ?", id)) return { id };
  const createdAt = new Date(store.now()).toISOString();
  store.sql.insert("memo", { id, ...on, text, createdAt, author });
  return { id };
}
