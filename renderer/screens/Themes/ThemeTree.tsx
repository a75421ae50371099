import { Fragment } from "react";
import { dropPlace, endOfGroup } from "../../../shared/domain/codebook.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import { useRows } from "../../components/useRows.ts";
import { keyName } from "../../state/keyName.ts";
import { NewTheme } from "./NewTheme.tsx";
import { ThemeRow } from "./ThemeRow.tsx";
import styles from "./ThemeTree.module.css";
import { type TreeAction, treeKeys } from "./tree.ts";

type Props = {
  rows: readonly { theme: Theme; level: number }[];
  chosen: string | null;
  /** The group that gets a new theme. */
  adding: { parentId: string | null } | null;
  onAdded: (id: string | null) => void;
  onChoose: (id: string) => void;
  onAction: (action: TreeAction) => void;
};

/** The codebook as a tree; arrows walk, the other keys act on the theme that has the focus. */
export function ThemeTree({ rows, chosen, adding, onAdded, onChoose, onAction }: Props) {
  const themes = rows.map((row) => row.theme);
  const walking = useRows(themes.map((theme) => theme.id));
  const place = adding && endOfGroup(themes, adding.parentId);
  const levelOf = (id: string | null) => rows.find((row) => row.theme.id === id)?.level ?? -1;
  const fresh = adding && (
    <NewTheme parentId={adding.parentId} level={levelOf(adding.parentId) + 1} onDone={onAdded} />
  );
  return (
    <div className={styles.side}>
      <div className={styles.head}>
        <span>Theme</span>
        <span>Definition</span>
        <span className={styles.count}>Notes</span>
      </div>
      <div
        role="tree"
        aria-label="Themes"
        className={styles.tree}
        onKeyDown={(event) => {
          if (event.target instanceof HTMLInputElement) return;
          const name = keyName(event.nativeEvent);
          const action = treeKeys[name] ?? treeKeys[name.toUpperCase()];
          if (!action) return walking.walk(event);
          event.preventDefault();
          onAction(action);
        }}
      >
        {rows.map((row) => (
          <Fragment key={row.theme.id}>
            <ThemeRow
              {...row}
              isParent={themes.some((theme) => theme.parentId === row.theme.id)}
              chosen={row.theme.id === chosen}
              rowProps={walking.rowProps(row.theme.id)}
              onChoose={onChoose}
              onDropped={(id, side) => {
                const to = dropPlace(themes, id, row.theme.id, side);
                if (to) void command("theme.move", { id, ...to });
              }}
            />
            {place === row.theme.id && fresh}
          </Fragment>
        ))}
        {rows.length === 0 && fresh}
      </div>
      <KeyHints className={styles.hints} hints={hints} />
    </div>
  );
}

const hints = [
  ["Enter", "edit"],
  ["Alt+ArrowUp", "up"],
  ["Alt+ArrowDown", "down"],
  ["Alt+ArrowRight", "below the one above"],
  ["Alt+ArrowLeft", "a level up"],
] as const;
