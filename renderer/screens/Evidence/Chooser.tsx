import type { ThemeChoice } from "../../../shared/domain/note.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { counted } from "../../components/format.ts";
import { undo } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import { Finder } from "../Interview/Finder.tsx";
import { ThemePicker } from "../Interview/ThemePicker.tsx";

export type Choosing = { what: "theme" | "finding"; noteIds: string[] };
type Props = { choosing: Choosing; themes: readonly Theme[]; onDone: () => void };

/** Asks which theme or which key message the selected notes go to, and takes them there in one step. */
export function Chooser({ choosing: { what, noteIds }, themes, onDone }: Props) {
  const findings = useQuery("finding.list", {}).data?.headings.flatMap((heading) =>
    heading.findings.map(({ id, statement }) => ({
      id,
      statement: statement || "Untitled",
      heading: heading.title,
    })),
  );
  const told = (added: number, done: string) =>
    say(added === 0 ? "They all had it already" : `${counted(added, "note")} ${done}`, {
      label: "Undo",
      run: undo,
    });
  const tag = async (theme: ThemeChoice) => {
    onDone();
    const done = await command("tag.add", { noteIds, theme });
    if (done) told(done.added, "tagged");
  };
  const addTo = async (findingId: string) => {
    onDone();
    const done = await command("evidence.add", { findingId, noteIds });
    if (done) told(done.added, "added as evidence");
  };
  const count = counted(noteIds.length, "note");
  if (what === "theme")
    return (
      <Dialog title={`Tag ${count}`} onClose={onDone}>
        <ThemePicker
          label="Theme"
          themes={themes}
          onPick={(choice) => void tag(choice)}
          onCancel={onDone}
        />
      </Dialog>
    );
  return (
    <Dialog title={`Add ${count} to a key message`} onClose={onDone}>
      <Finder
        label="Key message"
        find={(typed) => {
          const words = typed.toLowerCase().split(/\s+/);
          const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word));
          return (
            findings
              ?.filter(({ statement, heading }) => fits(`${statement} ${heading}`))
              .slice(0, 8) ?? []
          );
        }}
        show={({ id, statement }) => ({ key: id, content: statement })}
        none="There is no such key message. Key messages are written on the Findings screen."
        onPick={({ id }) => void addTo(id)}
        onCancel={onDone}
      />
    </Dialog>
  );
}
