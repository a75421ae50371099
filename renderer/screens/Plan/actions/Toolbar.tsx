import type { Flag, FlagKind } from "../../../../shared/domain/plan/flags.ts";
import { AddByName } from "../../../components/AddByName.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import styles from "./Actions.module.css";
import { addObjective } from "./addObjective.ts";
import type { GridActions } from "./PlanGrid.tsx";

const kinds: [FlagKind, string][] = [
  ["overdue", "overdue"],
  ["no-lead", "no lead"],
  ["no-date", "no date"],
  ["no-budget", "no budget"],
];

type Props = {
  found: readonly Flag[];
  filter: FlagKind | null;
  onFilter: (kind: FlagKind | null) => void;
  actions: GridActions;
  onObjective: (id: string) => void;
};

/** What wants looking at, each narrowing the grid to it, and what can be added. */
export function Toolbar({ found, filter, onFilter, actions, onObjective }: Props) {
  const counts = kinds.flatMap(([kind, word]) => {
    const count = found.filter((flag) => flag.kind === kind).length;
    return count > 0 ? [{ kind, words: `${count.toLocaleString("en-GB")} ${word}` }] : [];
  });
  return (
    <div className={styles.bar}>
      <section aria-label="To look at" className={styles.flags}>
        {counts.map(({ kind, words }) => (
          <button
            key={kind}
            type="button"
            className={styles.filter}
            aria-pressed={kind === filter}
            onClick={() => onFilter(kind === filter ? null : kind)}
          >
            {words}
          </button>
        ))}
        {filter !== null && (
          <button type="button" className={styles.all} onClick={() => onFilter(null)}>
            Show all rows
          </button>
        )}
      </section>
      <div className={styles.tools}>
        <button type="button" className={styles.tool} onClick={actions.addOutput}>
          + Output <Kbd keys="Ctrl+Enter" />
        </button>
        <button type="button" className={styles.tool} onClick={actions.addAction}>
          + Action
        </button>
        <AddByName
          label="Objective"
          fieldLabel="Title of the new objective"
          buttonClass={styles.tool}
          fieldClass={styles.name}
          add={(title) => addObjective(title, onObjective)}
        />
        <button type="button" className={styles.tool} onClick={actions.details}>
          Details <Kbd keys="Alt+Enter" />
        </button>
      </div>
    </div>
  );
}
