import { areaName } from "../../domain/area.ts";
import { askedAs } from "../../domain/frameworks/askedAs.ts";
import { kindWords, type Note } from "../../domain/note.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { themePath } from "../../domain/theme.ts";
import { readFacts } from "../facts.ts";
import type { Snapshot } from "../snapshot.ts";
import { areasToPrint } from "./areasToPrint.ts";
import { countedSnapshot, strataToPrint } from "./countedSnapshot.ts";

const notAttributed = "Not attributed";

/**
 * The notes on the record, tagged or not, with their themes. Who said it by code, unless they want not even that said; the
 * stratum and the areas likewise, and only where their groups are not small.
 */
export function noteSheet(
  snapshot: Snapshot,
  name: string,
  isWanted: (note: Pick<Note, "id" | "tags">) => boolean,
): Sheet {
  const { people, questions, unattributed } = readFacts(snapshot);
  const paths = new Map(snapshot.themes.map(({ id }) => [id, themePath(snapshot.themes, id)]));
  const strata = new Map(snapshot.strata.map(({ id, name }) => [id, name]));
  const counted = countedSnapshot(snapshot);
  const { shown, hidden } = strataToPrint(counted);
  const areas = areasToPrint(counted);
  const hidesArea = snapshot.areas.some(
    ({ id, noteCount }) => noteCount > 0 && !areas.shown.has(id),
  );
  const areaNames = (areaIds: readonly string[]) =>
    areaIds
      .flatMap((id) => (areas.shown.has(id) ? (areaName(snapshot.areas, id) ?? []) : []))
      .join("; ");
  const present = new Map(
    snapshot.interviews.map(({ id, stakeholderIds }) => [
      id,
      stakeholderIds.flatMap((personId) => people.get(personId)?.code ?? []).join(", "),
    ]),
  );
  const header = ["Note", "Themes", "Kind", "Code", "Stratum", "Area", "Question"];
  return {
    name,
    header,
    rows: [
      ...snapshot.notes
        .filter(isWanted)
        .map(
          ({
            text,
            tags,
            kind,
            speakerId,
            interviewId,
            stratumId,
            areaIds,
            questionId,
            ...note
          }) => {
            const speaker = speakerId === null ? undefined : people.get(speakerId);
            const nameless = speaker
              ? speaker.attribution === "none"
              : note.unattributed || (interviewId !== null && unattributed.has(interviewId));
            const question = questionId === null ? undefined : questions.get(questionId);
            const code =
              speaker?.code ?? (interviewId === null ? "Workshop" : present.get(interviewId));
            return [
              text,
              [...new Set(tags.map(({ themeId }) => paths.get(themeId) ?? ""))].join("; ") || null,
              kindWords[kind],
              nameless ? notAttributed : (code ?? null),
              stratumId && shown.has(stratumId) && !nameless
                ? (strata.get(stratumId) ?? null)
                : null,
              (!nameless && areaNames(areaIds)) || null,
              question ? `${question.number} ${askedAs(question, note)}` : null,
            ];
          },
        ),
      ...(hidden || hidesArea ? [[smallGroupRule, ...header.slice(1).map(() => null)]] : []),
    ],
  };
}
