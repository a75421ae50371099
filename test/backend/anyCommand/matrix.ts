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

export const matrixMakers: MakersOf<typeof matrixMethods> = {
  "summary.set": (b, choose) => ({ ...cell(b, choose), text: choose.text }),
  "summary.link": (b, choose) => ({ ...cell(b, choose), ...note(b, choose) }),
  "summary.unlink": (b, choose) => ({ ...cell(b, choose), ...note(b, choose) }),
};
