import type { NoteFilter } from "../../../shared/domain/note.ts";
import { call } from "../../api/client.ts";
import { go } from "../../route.ts";
import { say } from "../../state/say.ts";
import { look } from "./place.ts";

/** Opens the notes behind a figure; coming back, the cursor is on it again. Where there are none, it says so. */
export async function openNotes(cell: string, filter: NoteFilter): Promise<void> {
  look({ cell });
  const notes = await call("note.count", { filter }).catch(() => null);
  if (notes === 0) say("There is no note behind this figure");
  else go({ screen: "evidence", filter });
}
