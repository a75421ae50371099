import { useState } from "react";
import type { NoteFilter } from "../../../../shared/domain/note.ts";
import type { SavedQuery } from "../../../../shared/domain/savedQuery.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { sayDone } from "../../../state/history.ts";
import { filterWords } from "../marksOf.ts";
import type { Names } from "../useNames.ts";
import styles from "./Saved.module.css";

type Props = {
  filter: NoteFilter;
  names: Names;
  /** The saved query that was opened and changed. */
  open: SavedQuery | undefined;
  onKept: (id: string) => void;
  onClose: () => void;
};

/** As long as a name may be suggested. */
const longest = 60;

/** Keeps the filters as they stand under a name: that of the query that was changed, or another. */
export function KeepDialog({ filter, names, open, onKept, onClose }: Props) {
  const [name, setName] = useState(
    () => open?.name ?? filterWords(filter, names).slice(0, longest),
  );
  const isSame = open !== undefined && name.trim().toLowerCase() === open.name.toLowerCase();
  const keep = async () => {
    if (name.trim() === "") return;
    if (isSame) {
      if ((await command("savedQuery.update", { id: open.id, patch: { filter } })) === undefined)
        return;
      sayDone(`“${open.name}” changed`);
      onKept(open.id);
    } else {
      const made = await command("savedQuery.add", { name, filter });
      if (!made) return;
      sayDone(`Kept as “${name.trim()}”`);
      onKept(made.id);
    }
    onClose();
  };
  return (
    <Dialog title="Keep these filters" onClose={onClose}>
      <form
        className={styles.keep}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <p className={styles.asks}>{filterWords(filter, names)}</p>
        <label>
          <span>Name</span>
          <input
            autoFocus
            autoComplete="off"
            value={name}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        {open && (
          <p className={styles.asks}>
            {isSame
              ? `Takes the place of what “${open.name}” asked for before.`
              : `Stands beside “${open.name}”, which stays as it was.`}
          </p>
        )}
        <div className={styles.buttons}>
          <Button type="submit" variant="main" disabled={name.trim() === ""}>
            {isSame ? "Keep the change" : "Keep"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
