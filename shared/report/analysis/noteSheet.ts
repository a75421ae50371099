import { areaName } from "../../domain/area.ts";
import { askedAs } from "../../domain/frameworks/askedAs.ts";
import { kindWords, type Note } from "../../domain/note.ts";
import { besideNotesRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { themePath } from "../../domain/theme.ts";
import { AppError } from "../../errors.ts";
import { type Facts, isNotForAttribution, notAttributed, readFacts } from "../facts.ts";
import type { Snapshot } from "../snapshot.ts";
import { byAlphabet } from "../words.ts";
import { areasToPrint } from "./areasToPrint.ts";
import { countedSnapshot, strataToPrint } from "./countedSnapshot.ts";
import { demandMayLeave, joins, type NoteChoice } from "./noteChoice.ts";

const header = ["Note", "Themes", "Kind", "Code", "Stratum", "Area", "Question"];

/** Printed beneath, where it applies. */
const byThemselvesRule =
  "The words of people who are not for attribution stand last, by themselves: what stands beside the others would put one person’s words together.";
const leftOutRule =
  "The words of people who are not for attribution are not in a choice of notes: it would put one person’s words together.";

/**
 * The notes on the record, tagged or not, with their themes. Who said it by code; the stratum and the areas where
 * their groups are not small. Words of people who are not for attribution come last, in the order of the alphabet,
 * with nothing beside them by which tables of what was asked, or counted, would find whose they are.
 * @throws AppError where what is chosen may not leave the file
 */
export function noteSheet(
  snapshot: Snapshot,
  name: string,
  isOfSheet: (note: Note) => boolean,
  choice?: NoteChoice,
): Sheet {
  if (choice) demandMayLeave(snapshot, choice);
  const facts = readFacts(snapshot);
  const notes = snapshot.notes.filter(
    (note) => isOfSheet(note) && (choice?.ids.has(note.id) ?? true),
  );
  const isSilent = (note: Note) => isNotForAttribution(facts, note);
  const open = notes.filter((note) => !isSilent(note));
  const silent = notes.filter(isSilent);
  const alone = choice !== undefined && joins(choice) ? [] : silent;
  if (open.length + alone.length < Math.min(1, notes.length))
    throw new AppError(
      "conflict",
      "These notes are of people who are not for attribution: they do not leave the file by themselves.",
    );
  const { rows, blanked } = besides(snapshot, facts, open);
  const remarks = [
    ...(blanked ? [besideNotesRule] : []),
    ...(alone.length > 0 ? [byThemselvesRule] : []),
    ...(alone.length < silent.length ? [leftOutRule] : []),
  ];
  return {
    name,
    header,
    rows: [
      ...rows,
      ...alone
        .toSorted((a, b) => byAlphabet(a.text, b.text))
        .map(({ text, kind }) => [
          ...[text, null, kindWords[kind], notAttributed],
          ...[null, null, null],
        ]),
      ...remarks.map((remark) => [remark, ...header.slice(1).map(() => null)]),
    ],
  };
}

/** Each note with what stands beside it, and whether a stratum or an area does not because its group is small. */
function besides(snapshot: Snapshot, facts: Facts, notes: readonly Note[]) {
  const paths = new Map(snapshot.themes.map(({ id }) => [id, themePath(snapshot.themes, id)]));
  const counted = countedSnapshot(snapshot);
  const strata = strataToPrint(counted).shown;
  const areas = areasToPrint(counted).shown;
  const present = new Map(
    snapshot.interviews.map(({ id, stakeholderIds }) => [
      id,
      stakeholderIds.flatMap((personId) => facts.people.get(personId)?.code ?? []).join(", "),
    ]),
  );
  let blanked = false;
  const standing = (shown: ReadonlySet<string>) => (id: string) => {
    if (!shown.has(id)) blanked = true;
    return shown.has(id);
  };
  const rows = notes.map((note): Sheet["rows"][number] => {
    const question = facts.questions.get(note.questionId ?? "");
    const code =
      facts.people.get(note.speakerId ?? "")?.code ??
      (note.interviewId === null ? "Workshop" : present.get(note.interviewId));
    const stratum = (note.stratumId === null ? [] : [note.stratumId]).filter(standing(strata));
    const about = note.areaIds.filter(standing(areas));
    return [
      note.text,
      [...new Set(note.tags.map(({ themeId }) => paths.get(themeId) ?? ""))].join("; ") || null,
      kindWords[note.kind],
      code ?? null,
      facts.strata.get(stratum[0] ?? "") ?? null,
      about.map((id) => areaName(snapshot.areas, id) ?? "").join("; ") || null,
      question ? `${question.number} ${askedAs(question, note)}` : null,
    ];
  });
  return { rows, blanked };
}
