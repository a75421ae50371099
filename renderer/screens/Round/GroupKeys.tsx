import { classes } from "../../components/classes.ts";
import { Kbd } from "../../components/Kbd.tsx";
import type { Group } from "./groups.ts";
import styles from "./PaperEntry.module.css";

type Props = {
  groups: readonly Group[];
  chosen: string | null | undefined;
  onChoose: (stratumId: string | null) => void;
};

/** The groups with their keys; the one of the ballot is marked. Not in the way of Tab: the keys do it. */
export function GroupKeys({ groups, chosen, onChoose }: Props) {
  return (
    <fieldset className={styles.groups} aria-label="Group">
      {groups.map(({ stratumId, name, key, colour }) => (
        <button
          key={stratumId ?? "unknown"}
          type="button"
          tabIndex={-1}
          aria-pressed={stratumId === chosen}
          aria-keyshortcuts={key}
          className={classes(styles.group, stratumId === chosen && styles.chosen)}
          onClick={() => onChoose(stratumId)}
        >
          {key && <Kbd keys={key} />}
          <span className={styles.swatch} style={{ background: colour }} />
          {name}
        </button>
      ))}
    </fieldset>
  );
}
