import { useLayoutEffect, useRef, useState } from "react";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { classes } from "../../components/classes.ts";
import drop from "../../components/Drop.module.css";
import { findingType, headingType, placeFor, type Side, useDrop } from "../../components/drag.ts";
import { RenameField } from "../../components/RenameField.tsx";
import { keyName } from "../../state/keyName.ts";
import { moveTo, removeHeading, shiftHeading } from "./actions.ts";
import type { AssessedHeading } from "./assess.ts";
import { choose, useChosen, wishFor, wishGranted } from "./chosen.ts";
import styles from "./HeadingList.module.css";

type Props = { headings: AssessedHeading[]; index: number; number: string; chosen: boolean };

/** One heading: choose, rename in place, move, delete; takes key messages that are dragged onto it. */
export function HeadingRow({ headings, index, number, chosen }: Props) {
  const [renaming, setRenaming] = useState(false);
  const heading = headings[index] as AssessedHeading;
  const button = useRef<HTMLButtonElement>(null);
  const wish = useChosen((state) => (chosen ? wishFor(state, heading.id, null) : null));
  useLayoutEffect(() => {
    if (!wish) return;
    button.current?.focus();
    wishGranted();
  }, [wish]);

  const { over, handlers } = useDrop({
    [findingType]: { between: false, take: (id) => void moveTo(heading, id) },
    [headingType]: {
      between: true,
      take: (id: string, side: Side) => {
        const from = headings.findIndex((entry) => entry.id === id);
        void command("heading.move", { id, position: placeFor(from, index, side) });
      },
    },
  });
  const act = (key: string): boolean => {
    if (key === "F2") setRenaming(true);
    else if (key === "Delete") void removeHeading(heading);
    else if (key === "Alt+ArrowUp") void shiftHeading(headings, heading.id, -1);
    else if (key === "Alt+ArrowDown") void shiftHeading(headings, heading.id, 1);
    else return false;
    return true;
  };
  return (
    <li
      data-row
      className={classes(drop.drop, styles.row, chosen && styles.chosen)}
      data-over={over ?? undefined}
      draggable={!renaming}
      onDragStart={(event) => event.dataTransfer.setData(headingType, heading.id)}
      {...handlers}
    >
      {renaming ? (
        <RenameField
          label="Title of the heading"
          title={heading.title}
          rename={(title) => call("heading.rename", { id: heading.id, title })}
          className={styles.rename}
          onDone={(byKey) => {
            setRenaming(false);
            if (byKey) requestAnimationFrame(() => button.current?.focus());
          }}
        />
      ) : (
        <button
          ref={button}
          type="button"
          data-cell
          data-heading={heading.id}
          tabIndex={-1}
          aria-current={chosen}
          className={styles.name}
          onFocus={() => choose(heading.id, null)}
          onClick={() => choose(heading.id, null)}
          onDoubleClick={() => setRenaming(true)}
          onKeyDown={(event) => act(keyName(event.nativeEvent)) && event.preventDefault()}
        >
          <span className={styles.number}>{number}</span>
          <span>{heading.title}</span>
          <span className={styles.count}>
            {heading.messages.length}
            <span className="visually-hidden">
              {heading.messages.length === 1 ? " key message" : " key messages"}
            </span>
          </span>
        </button>
      )}
    </li>
  );
}
