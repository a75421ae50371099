import type { matrixMethods } from "../../../shared/contract/matrix.ts";
import { ask, type Chooser, idOf, type MakersOf } from "./choice.ts";

type B = Parameters<(typeof ask)["themes"]>[0];

/** A cell: of a respondent or of a stratum. */
const cell = (b: B, { one, flag }: Chooser) => ({
  themeId: idOf(one(ask.themes(b))),
  stakeholderId: flag ? idOf(one(ask.people(b))) : null,
  stratumId: flag ? null : idOf(one(ask.strata(b))),
});
const note = (b: B, { one }: Chooser) => ({ noteId: idOf(one(ask.notes(b))) });

/** A note and a cell that it is of, where it is of one. */
function noteInCell(b: B, { one, flag }: Chooser) {
  const found = one(ask.notes(b).filter(({ tags }) => tags.length > 0));
  return {
    ...{ noteId: found?.id, themeId: found?.tags[0]?.themeId },
    stakeholderId: flag ? (found?.speakerId ?? undefined) : null,
    stratumId: flag ? null : (found?.stratumId ?? undefined),
  };
}

export const matrixMakers: MakersOf<typeof matrixMethods> = {
  "summary.set": (b, choose) => ({ ...cell(b, choose), text: choose.text }),
  "summary.link": noteInCell,
  "summary.unlink": (b, choose) => ({ ...cell(b, choose), ...note(b, choose) }),
};
