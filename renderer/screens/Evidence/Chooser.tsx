import type { ThemeChoice } from "../../../shared/domain/note.ts";
import { command } from "../../api/useCommand.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { counted } from "../../components/format.ts";
import { NoteAreaPicker } from "../../components/NoteAreaPicker.tsx";
import { ThemePicker } from "../../components/ThemePicker.tsx";
import { sayDone } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import { MessagePicker } from "./MessagePicker.tsx";
import type { Names } from "./useNames.ts";

export type Choosing = { what: "theme" | "finding" | "area"; noteIds: string[] };
type Props = { choosing: Choosing; names: Names; onDone: () => void };

/** As many as one key message takes at a time. */
const mostEvidence = 10_000;

/** Asks which theme or which area or key message the selected notes go to, and takes them there in one step. */
export function Chooser({ choosing: { what, noteIds }, names, onDone }: Props) {
  const { themes, areas } = names;
  const told = (added: number, done: string) => {
    const had = noteIds.length - added;
    if (added === 0) return say(had === 1 ? "It has that already" : "They all have that already");
    const rest = had > 0 ? `; ${had.toLocaleString("en-GB")} had it already` : "";
    sayDone(`${counted(added, "note")} ${done}${rest}`);
  };
  const tag = async (theme: ThemeChoice) => {
    onDone();
    const done = await command("tag.add", { noteIds, theme });
    const name = "name" in theme ? theme.name : themes.find(({ id }) => id === theme.id)?.name;
    if (done) told(done.added, `tagged “${name}”`);
  };
  const addTo = async (findingId: string) => {
    onDone();
    const done = await command("evidence.add", { findingId, noteIds });
    if (done) told(done.added, "added as evidence");
  };
  const count = counted(noteIds.length, "note");
  if (what === "area")
    return (
      <Dialog title={`Put ${count} into an area`} onClose={onDone}>
        <NoteAreaPicker noteIds={noteIds} areas={areas} onDone={onDone} />
      </Dialog>
    );
  if (what === "theme")
    return (
      <Dialog title={`Tag ${count}`} onClose={onDone}>
        <ThemePicker
          label="Theme"
          themes={themes}
          noteIds={noteIds}
          onPick={(choice) => void tag(choice)}
          onCancel={onDone}
        />
      </Dialog>
    );
  return (
    <Dialog title={`Add ${count} to a key message`} onClose={onDone}>
      {noteIds.length > mostEvidence ? (
        <p>
          A key message takes up to {mostEvidence.toLocaleString("en-GB")} notes at a time. Filter
          the notes further, or select fewer.
        </p>
      ) : (
        <MessagePicker onPick={(id) => void addTo(id)} onCancel={onDone} />
      )}
    </Dialog>
  );
}
