import { useMemo } from "react";
import type { Memo } from "../../shared/domain/memo.ts";
import { call } from "../api/client.ts";
import { useQuery } from "../api/useQuery.ts";
import { go } from "../route.ts";
import { openNote } from "../screens/Interview/sought.ts";
import { orSay } from "../state/say.ts";
import { focusLater } from "./focusLater.ts";
import type { PaletteItem } from "./paletteItem.ts";
import { rowElement } from "./useRows.ts";

/** Goes to what a memo is on. */
async function openMemo({ themeId, noteId, interviewId }: Memo): Promise<void> {
  if (noteId) openNote(await call("note.get", { id: noteId }));
  else if (interviewId) go({ screen: "interview", id: interviewId });
  else if (themeId) {
    go({ screen: "themes" });
    focusLater(() => rowElement(themeId));
  }
}

/** Memos by their words, as lines of the palette. */
export function useMemoItems(): PaletteItem[] {
  const memos = useQuery("memo.list", {}).data;
  return useMemo(
    () =>
      (memos ?? []).map((memo) => ({
        ...{ id: `memo-${memo.id}`, group: "Memos", asked: true },
        ...{ label: memo.text.replace(/\s+/g, " "), detail: memo.about },
        run: () => orSay(openMemo(memo)),
      })),
    [memos],
  );
}
