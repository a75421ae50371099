import { freeNumber } from "../../../shared/domain/frameworks/numbering.ts";
import { mostQuestions } from "../../../shared/domain/frameworks/readFramework.ts";
import { AppError } from "../../../shared/errors.ts";
import { getFramework } from "./framework.ts";
import { changing, retire, retiredOf } from "./frameworks.ts";
import { askedIn } from "./questionUse.ts";
import { frameworkOfSection } from "./section.ts";
import { notFound, removeRow, type Store } from "./store.ts";
import { keepWording } from "./wording.ts";

type Place = { sectionId: string; parentId: string | null };
type Row = Place & {
  id: string;
  number: string;
  position: number;
  verbatim: string;
  text: string;
  own: number;
};

/** Adds a question, written here, at a place among those beside it; at the end where none is named. */
export function addQuestion(
  store: Store,
  {
    text,
    position = Number.MAX_SAFE_INTEGER,
    ...place
  }: Place & { text: string; position?: number | undefined },
): { id: string } {
  const frameworkId = frameworkOfSection(store, place.sectionId);
  const { sections } = getFramework(store, frameworkId);
  demandParent(store, place);
  if (sections.flatMap(({ questions }) => questions).length >= mostQuestions)
    throw new AppError(
      "conflict",
      `A framework has ${mostQuestions.toLocaleString("en-GB")} questions at most.`,
    );
  return changing(store, frameworkId, () => {
    const id = store.newId();
    const number = freeNumber(sections, place, retiredOf(store, frameworkId));
    store.sql.insert("question", {
      ...{ id, ...place, number, position: endOf(store, place.sectionId) },
      ...{ verbatim: text, text, own: 1 },
    });
    putAt(store, id, place, position);
    return { id };
  });
}

/** Words a question otherwise. What a source prints stays as it is; notes keep the words they were taken under. */
export function updateQuestion(store: Store, id: string, text: string): null {
  const question = get(store, id);
  if (question.text === text) return null;
  keepWording(store, question, text);
  store.sql.update("question", id, { text, ...(question.own === 1 && { verbatim: text }) });
  return null;
}

/** Puts a question, with its sub-questions, at a place (0 = first) among others of its framework. */
export function moveQuestion(
  store: Store,
  { id, position, ...place }: Place & { id: string; position: number },
): null {
  const question = get(store, id);
  const frameworkId = frameworkOfSection(store, question.sectionId);
  if (frameworkOfSection(store, place.sectionId) !== frameworkId)
    throw new AppError("invalid-input", "A question stays in its framework.");
  demandParent(store, place);
  const hasSubs = store.sql.get("SELECT 1 FROM question WHERE parentId = ?", id);
  if (place.parentId !== null && hasSubs)
    throw new AppError(
      "conflict",
      "It has sub-questions itself, so it cannot become a sub-question.",
    );
  return changing(store, frameworkId, () => {
    putAt(store, id, place, position);
    return null;
  });
}

/** Removes a question that was not asked yet, and its sub-questions, with the time that was spent on it. */
export function removeQuestion(store: Store, id: string): null {
  const frameworkId = frameworkOfSection(store, get(store, id).sectionId);
  const use = askedIn(store, "questionId", id);
  if (use !== null)
    throw new AppError("conflict", `Question ${use.number} ${use.why}, so it stays.`);
  const gone = store.sql.all<Row>("SELECT * FROM question WHERE ? IN (id, parentId)", id);
  retire(
    store,
    frameworkId,
    gone.map(({ number }) => number),
  );
  return changing(store, frameworkId, () => removeRow(store, "question", id));
}

function get({ sql }: Store, id: string): Row {
  const row = sql.get<Row>("SELECT * FROM question WHERE id = ?", id);
  if (!row) throw notFound("question");
  return row;
}

const endOf = ({ sql }: Store, sectionId: string): number =>
  sql.get<{ n: number }>(
    "SELECT ifnull(max(position), -1) + 1 AS n FROM question WHERE sectionId = ?",
    sectionId,
  )?.n ?? 0;

/** Sub-questions stand below a question of the same section, one level deep. */
function demandParent(store: Store, { sectionId, parentId }: Place): void {
  if (parentId === null) return;
  const parent = get(store, parentId);
  if (parent.sectionId !== sectionId || parent.parentId !== null)
    throw new AppError("invalid-input", "A sub-question stands below a question of its section.");
}

/** Writes the places of a section anew: sub-questions directly after their question. */
function putAt(store: Store, id: string, { sectionId, parentId }: Place, position: number): void {
  const { sql } = store;
  const all = sql.all<Row>("SELECT * FROM question ORDER BY position, id");
  const moved = [
    ...all.filter((each) => each.id === id),
    ...all.filter((each) => each.parentId === id),
  ];
  const rest = all.filter((each) => each.sectionId === sectionId && !moved.includes(each));
  const siblings = rest.filter((each) => each.parentId === parentId);
  const next = siblings[position];
  const lastOfGroup = siblings.at(-1)?.id ?? parentId;
  const end =
    parentId === null ? rest.length : rest.findIndex((each) => each.id === lastOfGroup) + 1;
  rest.splice(next ? rest.indexOf(next) : end, 0, ...moved);
  // Where it stands already, nothing is written, though places may have gaps from what was removed.
  const before = all.filter((each) => each.sectionId === sectionId);
  const stays = before.length === rest.length && before.every((each, i) => each === rest[i]);
  if (stays && moved[0]?.parentId === parentId) return;
  rest.forEach((row, place) => {
    const to = { position: place, sectionId, parentId: row.id === id ? parentId : row.parentId };
    if (
      row.position !== to.position ||
      row.sectionId !== to.sectionId ||
      row.parentId !== to.parentId
    )
      sql.update("question", row.id, to);
  });
}
