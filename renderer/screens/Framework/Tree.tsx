import { type Dispatch, type ReactNode, type SetStateAction, useLayoutEffect, useRef } from "react";
import type { Framework } from "../../../shared/domain/framework.ts";
import { dropQuestion, rowBefore } from "../../../shared/domain/frameworks/places.ts";
import { command } from "../../api/useCommand.ts";
import type { Side } from "../../components/drag.ts";
import { placeFor } from "../../components/drag.ts";
import { isLost } from "../../components/foothold.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import { rowElement, useRows } from "../../components/useRows.ts";
import { keyName } from "../../state/keyName.ts";
import { type Adding, addingWords, keepNew } from "./adding.ts";
import { type TreeAction, treeKeys } from "./edit.ts";
import { NewRow } from "./NewRow.tsx";
import type { Row } from "./rows.ts";
import styles from "./Tree.module.css";
import { TreeRow } from "./TreeRow.tsx";

type Props = {
  framework: Framework;
  rows: readonly Row[];
  chosen: string | null;
  editing: string | null;
  adding: Adding | null;
  onChoose: (id: string) => void;
  onEdit: (id: string | null) => void;
  onAdding: Dispatch<SetStateAction<Adding | null>>;
  onAction: (action: TreeAction, row: Row) => void;
};

const hints = [
  ["Enter", "edit"],
  ["N", "new question"],
  ["S", "new sub-question"],
  ["Alt+ArrowUp", "up"],
  ["Alt+ArrowDown", "down"],
  ["Alt+ArrowRight", "below the one above"],
  ["Alt+ArrowLeft", "a level up"],
  ["Delete", "remove"],
] as const;

/** Sections and questions as a tree; arrows walk, the other keys act on the line that has the focus. */
export function Tree(props: Props) {
  const { framework, rows, chosen, editing, adding, onChoose, onEdit, onAdding, onAction } = props;
  const { sections } = framework;
  const walking = useRows(rows.map(({ id }) => id));
  const held = useRef<string | null>(null);
  // A line that changes its place, or that was written in, loses the focus to nothing.
  useLayoutEffect(() => {
    if (held.current && isLost(document.activeElement)) rowElement(held.current)?.focus();
  });
  const reach = (id: string) => {
    held.current = id;
    walking.rowProps(id).onFocus();
    onChoose(id);
  };
  const drop = (id: string, onto: string, side: Side) => {
    if (id === onto) return;
    const [from, to] = [id, onto].map((each) => sections.findIndex((one) => one.id === each));
    if (from !== undefined && to !== undefined && from >= 0 && to >= 0)
      return void command("section.move", { id, position: placeFor(from, to, side) });
    const place = from === -1 ? dropQuestion(sections, id, onto, side === "before") : null;
    if (place) void command("question.move", { id, ...place });
  };
  const lines = rows.map(
    (row): ReactNode => (
      <TreeRow
        key={row.id}
        row={row}
        chosen={row.id === chosen}
        editing={row.id === editing}
        tabStop={row.id === walking.active}
        onFocus={reach}
        onEdit={onEdit}
        onDropped={drop}
      />
    ),
  );
  if (adding) {
    const after =
      adding.kind === "section" ? lastOf(rows, adding.after) : rowBefore(sections, adding.place);
    const at = rows.findIndex(({ id }) => id === after);
    lines.splice(
      at + 1,
      0,
      <NewRow
        key="new"
        {...addingWords(adding)}
        after={after}
        keep={async (text, then) => {
          const kept = await keepNew(framework.id, adding, text);
          if (!kept) return false;
          held.current = kept.id;
          // Unless writing was ended meanwhile.
          onAdding((now) => (now !== adding ? now : then === "next" ? kept.next : null));
          if (then === "edit") onEdit(kept.id);
          return true;
        }}
        onDone={() => onAdding(null)}
      />,
    );
  }
  return (
    <div className={styles.side}>
      <div
        role="tree"
        aria-label="Sections and questions"
        className={styles.tree}
        onKeyDown={(event) => {
          if (event.target instanceof HTMLTextAreaElement) return;
          const name = keyName(event.nativeEvent);
          const action = treeKeys[name] ?? treeKeys[name.toUpperCase()];
          const row = rows.find(({ id }) => id === walking.active);
          if (!action || !row) return walking.walk(event);
          event.preventDefault();
          onAction(action, row);
        }}
      >
        {lines}
      </div>
      <KeyHints className={styles.hints} hints={hints} />
    </div>
  );
}

/** The last line of a section; null for the place before all. */
function lastOf(rows: readonly Row[], sectionId: string | null): string | null {
  return rows.findLast(({ section }) => section.id === sectionId)?.id ?? null;
}
