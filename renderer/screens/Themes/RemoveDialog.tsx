import type { Theme } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { counted } from "../../components/format.ts";
import { undo } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import styles from "./Themes.module.css";

type Props = { theme: Theme; onDone: () => void };

/** Says what deleting a theme takes along before it is done. */
export function RemoveDialog({ theme, onDone }: Props) {
  const impact = useQuery("theme.impact", { id: theme.id }).data;
  if (!impact) return null;
  const remove = async () => {
    onDone();
    const done = await command("theme.remove", { id: theme.id });
    if (done !== undefined) say(`Theme “${theme.name}” deleted`, { label: "Undo", run: undo });
  };
  const below = impact.themes - 1;
  return (
    <Dialog title={`Delete “${theme.name}”`} onClose={onDone}>
      <p>
        {impact.tags === 0
          ? "No note is tagged with it."
          : `${counted(impact.tags, "tag")} on ${counted(impact.notes, "note")} will go. The notes stay.`}
        {below > 0 && ` ${counted(below, "theme")} below it ${below === 1 ? "goes" : "go"} too.`}
      </p>
      <div className={styles.actions}>
        <Button variant="danger" data-first onClick={() => void remove()}>
          Delete the theme
        </Button>
        <Button onClick={onDone}>Keep it</Button>
      </div>
    </Dialog>
  );
}
