import type { checksMethods } from "../../../shared/contract/checks.ts";
import { idOf, type MakersOf } from "./choice.ts";

export const checksMakers: MakersOf<typeof checksMethods> = {
  "check.consider": (b, { one, text }) => {
    const check = one(b.call("checks.list", {}));
    return {
      findingId: check?.findingId ?? null,
      themeId: check?.themeId ?? null,
      check: check?.key,
      reason: `C${text}`,
    };
  },
  "check.reconsider": (b, { one }) => ({
    id: idOf(one(b.call("checks.list", {}).flatMap(({ considered }) => considered ?? []))),
  }),
};
