import type { exchangeMethods } from "../../../shared/contract/exchange.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

export const exchangeMakers: MakersOf<typeof exchangeMethods> = {
  "codebook.merge": (b, { one, text, flag, place }) => {
    const theme = one(ask.themes(b));
    const code = { description: text, colour: flag ? "#0b7285" : null };
    return {
      codes: [
        { ...code, guid: idOf(theme) ?? "a", parentGuid: null, name: `H${text}` },
        { ...code, guid: "b", parentGuid: theme?.id ?? "a", name: `theme ${place}` },
      ],
    };
  },
};
