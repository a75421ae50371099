import type { Theme } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { classes } from "../../components/classes.ts";
import { useDrop } from "../../components/drag.ts";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import { useRows } from "../../components/useRows.ts";
import { keyName } from "../../state/keyName.ts";
import styles from "./Themes.module.css";
import { type TreeAction, treeKeys } from "./tree.ts";

type Row = { theme: Theme; level: number };
type Props = {
  rows: readonly Row[];
  chosen: string;
  onChoose: (id: string) => void;
  onAction: (action: TreeAction) => void;
};

/** The codebook as a tree; arrows walk, the other keys act on the theme that has the focus. */
export function ThemeTree({ rows, chosen, onChoose, onAction }: Props) {
  const walking = useRows(rows.map((row) => row.theme.id));
  return (
    <div
      role="tree"
      aria-label="Themes"
      className={styles.tree}
      onKeyDown={(event) => {
        const name = keyName(event.nativeEvent);
        const action = treeKeys[name] ?? treeKeys[name.toUpperCase()];
        if (!action) return walking.walk(event);
        event.preventDefault();
        onAction(action);
      }}
    >
      {rows.map((row) => (
        <TreeRow
          key={row.theme.id}
          {...row}
          chosen={row.theme.id === chosen}
          rowProps={walking.rowProps(row.theme.id)}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

const themeType = "application/x-soundings-theme";
type RowProps = Row & {
  chosen: boolean;
  rowProps: ReturnType<ReturnType<typeof useRows>["rowProps"]>;
  onChoose: (id: string) => void;
};

function TreeRow({ theme, level, chosen, rowProps, onChoose }: RowProps) {
  const drop = useDrop({
    [themeType]: {
      between: false,
      take: (id) => {
        if (id !== theme.id)
          void command("theme.move", { id, parentId: theme.id, position: 1_000_000 });
      },
    },
  });
  const { onFocus, tabIndex, ...rest } = rowProps;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the tree
    <div
      {...rest}
      tabIndex={tabIndex}
      {...drop.handlers}
      role="treeitem"
      aria-level={level + 1}
      aria-selected={chosen}
      className={classes(styles.row, drop.over !== null && styles.over)}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(themeType, theme.id)}
      onFocus={() => {
        onFocus();
        onChoose(theme.id);
      }}
      onClick={(event) => event.currentTarget.focus()}
    >
      <span style={{ paddingInlineStart: 24 + level * 22 }}>
        <ThemeMark theme={theme} />
      </span>
      <span className={styles.definition}>{theme.definition}</span>
      <span className={styles.count}>{theme.noteCount}</span>
    </div>
  );
}
