import { useMemo } from "react";
import { hitEnd, hitStart } from "../../shared/domain/note.ts";
import { themePath } from "../../shared/domain/theme.ts";
import { useQuery } from "../api/useQuery.ts";
import { go, screens } from "../route.ts";
import { openNote } from "../screens/Interview/sought.ts";
import { inOrder, matching, type PaletteItem } from "./paletteItem.ts";
import { screenWords } from "./screenWords.ts";
import { usePaletteCommands } from "./usePaletteCommands.ts";
import { useRecordItems } from "./useRecordItems.ts";

const screenItems: PaletteItem[] = screens.map((screen) => ({
  id: `screen-${screen}`,
  group: "Screens",
  label: screenWords[screen],
  run: () => go({ screen }),
}));

const marks = new RegExp(`[${hitStart}${hitEnd}]`, "g");

function useNoteItems(words: string): PaletteItem[] {
  const asked = words.trim().length > 1;
  const input = { filter: { words }, order: "best", limit: 6 } as const;
  const { data } = useQuery("note.find", asked ? input : null, { keep: true });
  const { data: interviews } = useQuery("interview.list", {});
  return useMemo(() => {
    const numbers = new Map(interviews?.map((interview) => [interview.id, interview.number]));
    return (asked ? (data ?? []) : []).map((note) => ({
      id: `note-${note.id}`,
      group: "Notes",
      label: note.excerpt.replace(marks, "").replace(/\s+/g, " "),
      detail: [
        note.interviewId ? `Interview ${numbers.get(note.interviewId) ?? ""}` : "Workshop",
        ...(note.offRecord ? ["Off the record"] : []),
      ].join(" · "),
      run: () => openNote(note),
    }));
  }, [asked, data, interviews]);
}

function useThemeItems(): PaletteItem[] {
  const { data } = useQuery("theme.list", {});
  return useMemo(
    () =>
      (data ?? []).map((theme) => ({
        id: `theme-${theme.id}`,
        group: "Themes",
        label: themePath(data ?? [], theme.id),
        detail: "Notes with this theme",
        run: () => go({ screen: "evidence", filter: { themeId: theme.id } }),
      })),
    [data],
  );
}

/** Everything that can be gone to and done, as far as it has these words. */
export function usePaletteItems(words: string): PaletteItem[] {
  const records = useRecordItems();
  const themes = useThemeItems();
  const commands = usePaletteCommands();
  const notes = useNoteItems(words);
  return useMemo(
    () =>
      inOrder([...matching([...screenItems, ...records, ...themes, ...commands], words), ...notes]),
    [records, themes, commands, notes, words],
  );
}
