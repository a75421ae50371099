import { useMemo } from "react";
import { go, type Route, screens, useRoute } from "../route.ts";
import { keyGroups } from "../state/keys.ts";
import { say } from "../state/say.ts";
import type { PaletteItem } from "./paletteItem.ts";

/** Walking about, and the parts of a screen, which are found by their names. */
const noCommand = /Arrow|^(?:Enter|Escape|Home|End| |\/|\?|\d|Alt\+\d|Ctrl\+K)$/;

/**
 * What the keys of each screen do: takes a person to the screen and says the key. Of screens that are about one
 * record, only where the record is open.
 */
export function useKeyItems(): PaletteItem[] {
  const here = useRoute().screen;
  return useMemo(() => {
    const plain = screens.map(String);
    const items: PaletteItem[] = [];
    for (const { screen, on, lines } of keyGroups) {
      if (on === null || !(on === here || plain.includes(on))) continue;
      for (const { keys, what } of lines)
        if (!noCommand.test(keys))
          items.push({
            ...{
              id: `key-${screen}-${keys}`.replaceAll(" ", "-"),
              group: "Commands",
              label: what,
              asked: true,
            },
            detail: `${screen} · ${keys}`,
            run: () => {
              if (on !== here) go({ screen: on } as Route);
              say(`${what}: ${keys}`);
            },
          });
    }
    return items;
  }, [here]);
}
