import { useState } from "react";
import type { Option } from "../../../../shared/domain/workshop/option.ts";
import { call } from "../../../api/client.ts";
import { command } from "../../../api/useCommand.ts";
import { classes } from "../../../components/classes.ts";
import drop from "../../../components/Drop.module.css";
import { placeFor, useDrop } from "../../../components/drag.ts";
import { RenameField } from "../../../components/RenameField.tsx";
import { keyName } from "../../../state/keyName.ts";
import { optionRow, removeOptions, shiftOption } from "./actions.ts";
import styles from "./Options.module.css";
import { originWords } from "./originWords.ts";

const optionType = "application/x-soundings-option";

type Props = {
  options: readonly Option[];
  index: number;
  selected: boolean;
  onToggle: () => void;
  onSplit: () => void;
};

/** One option: rename in place, select, split, move, delete. */
export function OptionRow({ options, index, selected, onToggle, onSplit }: Props) {
  const [renaming, setRenaming] = useState(false);
  const option = options[index] as Option;
  const from = originWords(option);
  const { over, handlers } = useDrop({
    [optionType]: {
      between: true,
      take: (id, side) => {
        const position = placeFor(
          options.findIndex((each) => each.id === id),
          index,
          side,
        );
        void command("option.move", { id, position });
      },
    },
  });
  const act = (key: string): boolean => {
    if (key === "F2" || key === "Enter") setRenaming(true);
    else if (key === " ") onToggle();
    else if (key === "S") onSplit();
    else if (key === "Delete") void removeOptions([option.id]);
    else if (key === "Alt+ArrowUp") void shiftOption(options, option.id, -1);
    else if (key === "Alt+ArrowDown") void shiftOption(options, option.id, 1);
    else return false;
    return true;
  };
  return (
    <li
      data-row
      className={classes(styles.row, selected && styles.selected, drop.drop)}
      data-over={over ?? undefined}
      draggable={!renaming}
      onDragStart={(event) => event.dataTransfer.setData(optionType, option.id)}
      {...handlers}
    >
      <input
        type="checkbox"
        className={styles.check}
        tabIndex={-1}
        aria-label={`Select option ${index + 1}`}
        checked={selected}
        onChange={onToggle}
      />
      <span className={styles.number}>{index + 1}</span>
      {renaming ? (
        <RenameField
          label="Title of the option"
          title={option.title}
          rename={(title) => call("option.update", { id: option.id, patch: { title } })}
          className={styles.rename}
          onDone={() => {
            setRenaming(false);
            requestAnimationFrame(() => optionRow(option.id)?.focus());
          }}
        />
      ) : (
        <button
          type="button"
          data-cell
          data-option={option.id}
          tabIndex={-1}
          className={styles.title}
          onClick={() => setRenaming(true)}
          onKeyDown={(event) => act(keyName(event.nativeEvent)) && event.preventDefault()}
        >
          {option.title}
          {selected && <span className="visually-hidden">, selected</span>}
        </button>
      )}
      <span className={styles.from}>{from}</span>
    </li>
  );
}
