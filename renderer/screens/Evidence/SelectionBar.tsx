import { Button } from "../../components/Button.tsx";
import { classes } from "../../components/classes.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import type { Choosing } from "./Chooser.tsx";
import styles from "./NoteList.module.css";

type Props = { count: number; onChoose: (what: Choosing["what"]) => void; onClear: () => void };

/** What can be done with the notes selected; with none, with the one the cursor is on. */
export function SelectionBar({ count, onChoose, onClear }: Props) {
  return (
    <div className={styles.bar}>
      <span role="status" className={classes(styles.count, count > 0 && styles.some)}>
        {count === 0 ? "None selected" : `${counted(count, "note")} selected`}
      </span>
      <Button variant="quiet" onClick={() => onChoose("theme")}>
        Tag <Kbd keys="T" />
      </Button>
      <Button variant="quiet" onClick={() => onChoose("finding")}>
        Add to a key message <Kbd keys="F" />
      </Button>
      <Button variant="quiet" onClick={() => onChoose("area")}>
        Area <Kbd keys="A" />
      </Button>
      {count > 0 && (
        <Button variant="quiet" onClick={onClear}>
          Select none <Kbd keys="Escape" />
        </Button>
      )}
      <span className={styles.hints}>
        <span>
          <Kbd keys=" " /> select
        </span>
        <span>
          <Kbd keys="Ctrl+A" /> all that match
        </span>
        <span>
          <Kbd keys="Enter" /> open where it was said
        </span>
      </span>
    </div>
  );
}
