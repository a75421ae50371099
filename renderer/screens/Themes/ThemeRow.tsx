import type { DropSide } from "../../../shared/domain/codebook.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";
import { classes } from "../../components/classes.ts";
import drop from "../../components/Drop.module.css";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import type { useRows } from "../../components/useRows.ts";
import styles from "./ThemeTree.module.css";
import { themeType, useThemeDrop } from "./useThemeDrop.ts";

type Props = {
  theme: Theme;
  level: number;
  isParent: boolean;
  chosen: boolean;
  rowProps: ReturnType<ReturnType<typeof useRows>["rowProps"]>;
  onChoose: (id: string) => void;
  onDropped: (id: string, side: DropSide) => void;
};

/** One theme of the tree: its mark, its definition as far as there is room, and how many notes have it. */
export function ThemeRow(props: Props) {
  const { theme, level, isParent, chosen, rowProps, onChoose, onDropped } = props;
  const { over, handlers } = useThemeDrop(onDropped);
  const { onFocus, tabIndex, ...rest } = rowProps;
  // As Evidence counts: a note that is tagged with the theme or with one below it.
  const below = useQuery("note.count", isParent ? { filter: { themeId: theme.id } } : null).data;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the tree
    <div
      {...rest}
      {...handlers}
      tabIndex={tabIndex}
      role="treeitem"
      aria-level={level + 1}
      aria-selected={chosen}
      className={classes(drop.drop, styles.row)}
      data-over={over}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(themeType, theme.id)}
      onFocus={() => {
        onFocus();
        onChoose(theme.id);
      }}
      onClick={(event) => event.currentTarget.focus()}
    >
      <span className={styles.name} style={{ paddingInlineStart: 24 + level * 22 }}>
        <ThemeMark theme={theme} />
      </span>
      <span className={styles.definition}>{theme.definition}</span>
      <span className={styles.count}>{isParent ? below : theme.noteCount}</span>
    </div>
  );
}
