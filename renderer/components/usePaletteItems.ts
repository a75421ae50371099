import { useMemo } from "react";
import { hitEnd, hitStart } from "../../shared/domain/note.ts";
import { themePath } from "../../shared/domain/theme.ts";
import { useQuery } from "../api/useQuery.ts";
import { go } from "../route.ts";
import { openNote } from "../screens/Interview/sought.ts";
import { inOrder, matching, type PaletteItem } from "./paletteItem.ts";
import { placeItems } from "./placeItems.ts";
import { useKeyItems } from "./useKeyItems.ts";
import { useMemoItems } from "./useMemoItems.ts";
import { useOutgoingItems } from "./useOutgoingItems.ts";
import { usePaletteCommands } from "./usePaletteCommands.ts";
import { useQuestionItems } from "./useQuestionItems.ts";
import { useRecordItems } from "./useRecordItems.ts";
import { useSavedItems } from "./useSavedItems.ts";
import { useWorkItems } from "./useWorkItems.ts";

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

/** What notes are about: themes and areas. */
function useSubjectItems(): PaletteItem[] {
  const { data: themes } = useQuery("theme.list", {});
  const { data: areas } = useQuery("area.list", {});
  return useMemo(
    () => [
      ...(themes ?? []).map(
        ({ id }): PaletteItem => ({
          ...{ id: `theme-${id}`, group: "Themes", label: themePath(themes ?? [], id) },
          does: "Notes with this theme",
          run: () => go({ screen: "evidence", filter: { themeId: id } }),
        }),
      ),
      ...(areas ?? []).map(
        ({ id, name, scheme }): PaletteItem => ({
          ...{ id: `area-${id}`, group: "Areas", label: name, detail: scheme, asked: true },
          run: () => go({ screen: "evidence", filter: { areaId: id } }),
        }),
      ),
    ],
    [themes, areas],
  );
}

/** Everything that can be gone to and done, as far as it has these words. */
export function usePaletteItems(words: string): PaletteItem[] {
  const records = useRecordItems();
  const questions = useQuestionItems();
  const subjects = useSubjectItems();
  const saved = useSavedItems();
  const work = useWorkItems();
  const memos = useMemoItems();
  const keys = useKeyItems();
  const outgoing = useOutgoingItems();
  const commands = usePaletteCommands();
  const notes = useNoteItems(words);
  const all = useMemo(
    () => [
      ...[...placeItems, ...records, ...questions, ...subjects, ...saved],
      ...[...work, ...memos, ...commands, ...keys, ...outgoing],
    ],
    [records, questions, subjects, saved, work, memos, commands, keys, outgoing],
  );
  return useMemo(() => inOrder([...matching(all, words), ...notes], words), [all, notes, words]);
}
