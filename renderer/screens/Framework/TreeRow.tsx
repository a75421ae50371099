import { memo } from "react";
import { call } from "../../api/client.ts";
import { classes } from "../../components/classes.ts";
import drop from "../../components/Drop.module.css";
import { type Side, useDrop } from "../../components/drag.ts";
import { InPlace } from "../../components/InPlace.tsx";
import type { Row } from "./rows.ts";
import styles from "./Tree.module.css";

/** The id of a section or a question. */
const rowType = "application/x-soundings-framework-row";

type Props = {
  row: Row;
  chosen: boolean;
  editing: boolean;
  tabStop: boolean;
  onFocus: (id: string) => void;
  onEdit: (id: string | null) => void;
  onDropped: (id: string, onto: string, side: Side) => void;
};

/** One section or question: read, and edited where it stands. */
export const TreeRow = memo(function TreeRow(props: Props) {
  const { row, chosen, editing, tabStop, onFocus, onEdit, onDropped } = props;
  const { id, level, number, text, question } = row;
  const { over, handlers } = useDrop({
    [rowType]: { between: true, take: (other, side) => onDropped(other, id, side) },
  });
  const save = async (words: string) => {
    if (question) await call("question.update", { id, patch: { text: words } });
    else await call("section.rename", { id, title: words });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the tree
    <div
      data-row={id}
      role="treeitem"
      aria-level={level}
      aria-selected={chosen}
      tabIndex={tabStop ? 0 : -1}
      className={classes(drop.drop, styles.row)}
      data-over={over ?? undefined}
      draggable={!editing}
      onDragStart={(event) => event.dataTransfer.setData(rowType, id)}
      onFocus={(event) => event.target === event.currentTarget && onFocus(id)}
      onClick={(event) => {
        if (!editing) event.currentTarget.focus();
      }}
      onDoubleClick={() => onEdit(id)}
      onBlur={(event) => {
        // Another window in front is no end of writing.
        if (editing && event.target !== event.currentTarget && document.hasFocus()) onEdit(null);
      }}
      {...handlers}
    >
      <span className={styles.number}>{number}</span>{" "}
      {editing ? (
        <InPlace
          ref={begin}
          label={question ? `Words of question ${number}` : `Title of section ${number}`}
          value={text}
          save={save}
          className={styles.field}
          onEnter={() => onEdit(null)}
          onEscape={() => onEdit(null)}
        />
      ) : (
        <span className={styles.text}>{text}</span>
      )}
    </div>
  );
});

/** Puts the cursor behind the last word, once. */
function begin(field: HTMLTextAreaElement | null): void {
  if (!field || field === document.activeElement) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
