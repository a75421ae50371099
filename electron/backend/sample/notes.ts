import type {
  SampleInterview,
  SampleNote,
  SampleTheme,
} from "../../../shared/domain/sample/fieldwork.ts";
import type { SampleWorkshop } from "../../../shared/domain/sample/workshop.ts";
import { addMemo } from "../store/memo.ts";
import { addNote } from "../store/note.ts";
import { type Store, updateRow } from "../store/store.ts";
import { addTags } from "../store/tag.ts";
import { addTheme, updateTheme } from "../store/theme.ts";
import type { Keys } from "./keys.ts";
import { startOf } from "./people.ts";

export function fillThemes(store: Store, themes: SampleTheme[], keys: Keys): void {
  const add = (theme: Entry, parentId: string | null) => {
    const { name, definition, inclusion, exclusion, colour } = theme;
    const fields = { name, definition, inclusion, exclusion, colour };
    keys.set(theme.key, addTheme(store, { ...fields, parentId }).id);
  };
  for (const theme of themes) {
    add(theme, null);
    for (const child of theme.children) add(child, keys.of(theme.key));
  }
}
type Entry = Omit<SampleTheme, "children">;

/** What of the codebook and of the adviser's thoughts can only be there once the notes are. */
export function fillMemos(
  store: Store,
  themes: SampleTheme[],
  interviews: SampleInterview[],
  notes: SampleNote[],
  keys: Keys,
): void {
  const on = { themeId: null, noteId: null, interviewId: null };
  for (const { key, example, memo } of themes.flatMap((theme) => [theme, ...theme.children])) {
    const themeId = keys.of(key);
    if (example) updateTheme(store, themeId, { exampleId: keys.of(example) });
    if (memo) addMemo(store, { on: { ...on, themeId }, text: memo }, "");
  }
  for (const { key, memo } of interviews)
    if (memo) addMemo(store, { on: { ...on, interviewId: keys.of(key) }, text: memo }, "");
  for (const { key, memo } of notes)
    if (memo) addMemo(store, { on: { ...on, noteId: keys.of(key) }, text: memo }, "");
}

export function fillNotes(
  store: Store,
  interviews: SampleInterview[],
  notes: SampleNote[],
  keys: Keys,
): void {
  const starts = new Map(interviews.map((each) => [each.key, startOf(each)]));
  for (const { key, interview, speaker, question, minute, passages, memo: _, ...note } of notes) {
    const time = (starts.get(interview) ?? 0) + minute * 60_000;
    const where = { interviewId: keys.of(interview), workshopId: null };
    const asked = { questionId: keys.of(question), speakerId: keys.of(speaker) };
    const id = addTaken(store, { ...where, ...asked }, note, time, keys);
    keys.set(key, id);
    // An interview that has ended counts no time any more.
    updateRow(store, "note", id, { moment: minute * 60 });
    for (const { theme, words } of passages) {
      const start = note.text.indexOf(words);
      const end = start + words.length;
      addTags(store, { noteIds: [id], theme: { id: keys.of(theme) }, start, end });
    }
  }
}

/** What was said in a workshop. @param time when the workshop began, in milliseconds since 1970 */
export function fillWorkshopNotes(
  store: Store,
  workshopId: string,
  notes: SampleWorkshop["notes"],
  time: number,
  keys: Keys,
): void {
  const where = { interviewId: null, workshopId, questionId: null, speakerId: null };
  for (const { key, minute, ...note } of notes)
    keys.set(key, addTaken(store, where, note, time + minute * 60_000, keys));
}

type Where = {
  interviewId: string | null;
  workshopId: string | null;
  questionId: string | null;
  speakerId: string | null;
};

function addTaken(
  store: Store,
  where: Where,
  {
    kind,
    text,
    themes,
    areas,
    paragraph,
  }: Pick<SampleNote, "kind" | "text" | "themes" | "areas" | "paragraph">,
  time: number,
  keys: Keys,
): string {
  const choices = keys.ofAll(themes).map((id) => ({ id }));
  const then = { ...store, now: () => time };
  const { id } = addNote(then, {
    ...where,
    kind,
    text,
    offRecord: false,
    themes: choices,
    areaIds: keys.ofAll(areas),
  });
  updateRow(store, "note", id, { sourceRef: paragraph });
  return id;
}
