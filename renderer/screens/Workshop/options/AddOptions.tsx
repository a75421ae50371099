import { type KeyboardEvent, useState } from "react";
import { Button } from "../../../components/Button.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { addOption, newOption } from "./actions.ts";
import type { Source } from "./OptionDialogs.tsx";
import styles from "./Options.module.css";

type Props = { workshopId: string; onPick: (source: Source) => void };

/** A field that takes one option after another, and the other places that options come from. */
export function AddOptions({ workshopId, onPick }: Props) {
  const [title, setTitle] = useState("");
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    if (busy || title.trim() === "") return;
    setBusy(true);
    if (await addOption(workshopId, title)) {
      // What was typed while it was on its way is the next one's.
      setTitle((now) =>
        now === title ? "" : now.startsWith(title) ? now.slice(title.length) : now,
      );
      newOption()?.scrollIntoView({ block: "nearest" });
    }
    setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") void keep();
    else if (event.key === "Escape") event.currentTarget.blur();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.add}>
      <div className={styles.addLine}>
        <input
          data-new-option=""
          className={styles.new}
          aria-label="New option"
          placeholder="Type an option, then Enter"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Kbd keys={title === "" ? "N" : "Enter"} />
      </div>
      <div className={styles.sources}>
        <Button variant="quiet" onClick={() => onPick("findings")}>
          From key messages
        </Button>
        <Button variant="quiet" onClick={() => onPick("recommendations")}>
          From draft recommendations
        </Button>
        <Button variant="quiet" onClick={() => onPick("earlier")}>
          From an earlier workshop
        </Button>
      </div>
    </div>
  );
}
