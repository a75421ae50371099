import type { Theme, ThemeImpact } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { counted } from "../../components/format.ts";
import { sayDone } from "../../state/history.ts";
import styles from "./Themes.module.css";

type Props = { theme: Theme; onClose: () => void; onRemoved: () => void };

/** Says what deleting a theme takes along before it is done. */
export function RemoveDialog({ theme, onClose, onRemoved }: Props) {
  const impact = useQuery("theme.impact", { id: theme.id }).data;
  if (!impact) return null;
  const remove = async () => {
    onClose();
    const done = await command("theme.remove", { id: theme.id });
    if (done === undefined) return;
    sayDone(`Theme “${theme.name}” deleted`);
    onRemoved();
  };
  return (
    <Dialog title={`Delete “${theme.name}”`} onClose={onClose}>
      <p className={styles.explain}>{impactWords(impact)}</p>
      <div className={styles.actions}>
        <Button variant="danger" data-first onClick={() => void remove()}>
          Delete the theme
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </div>
    </Dialog>
  );
}

function impactWords({ themes, tags, notes, clusters, summaries }: ThemeImpact): string {
  const below = themes - 1;
  const first =
    below > 0 ? `${counted(below, "theme")} below it ${below === 1 ? "goes" : "go"} too. ` : "";
  const tagged =
    tags === 0
      ? `No note is tagged with ${below > 0 ? "them" : "it"}.`
      : `${counted(tags, "tag")} on ${counted(notes, "note")} will be taken off; the notes stay.`;
  const apart =
    clusters > 0 ? ` ${counted(clusters, "cluster")} on the board will be taken apart.` : "";
  const written =
    summaries > 0
      ? ` ${counted(summaries, "summary", "summaries")} in the framework matrix will be deleted.`
      : "";
  return `${first}${tagged}${apart}${written}`;
}
