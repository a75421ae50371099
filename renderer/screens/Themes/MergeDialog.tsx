import { type Theme, withDescendants } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { undo } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import { ThemePicker } from "../Interview/ThemePicker.tsx";

type Props = { theme: Theme; themes: readonly Theme[]; onDone: (into: string | null) => void };

/** Asks which theme takes over all tags of another. */
export function MergeDialog({ theme, themes, onDone }: Props) {
  const below = withDescendants(themes, theme.id);
  const others = themes.filter((each) => !below.has(each.id));
  const merge = async (into: string) => {
    onDone(into);
    const done = await command("theme.merge", { from: theme.id, into });
    if (done !== undefined)
      say(`“${theme.name}” merged; every tag kept`, { label: "Undo", run: undo });
  };
  return (
    <Dialog title={`Merge “${theme.name}” into`} onClose={() => onDone(null)}>
      <ThemePicker
        label="Theme that takes its notes"
        themes={others}
        onPick={(choice) => {
          if ("id" in choice) void merge(choice.id);
        }}
        onCancel={() => onDone(null)}
      />
    </Dialog>
  );
}
