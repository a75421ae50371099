import type { Backend } from "../../electron/backend/createBackend.ts";

/** What schema 3 brought to the codebook: what belongs to a theme, an example of it, and memos. */
export function keepCodebook(backend: Backend, noteId: string, interviewId: string): void {
  const themeId = backend.call("theme.list", {})[0]?.id ?? "";
  backend.call("theme.update", {
    id: themeId,
    patch: { inclusion: "What belongs", exclusion: "What does not", exampleId: noteId },
  });
  for (const on of [{ themeId }, { noteId }, { interviewId }])
    backend.call("memo.add", { on, text: "Kept memo" });
}
