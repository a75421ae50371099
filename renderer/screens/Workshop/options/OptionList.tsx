import type { Option } from "../../../../shared/domain/workshop/option.ts";
import { Button } from "../../../components/Button.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { useRoving } from "../../../components/useRoving.ts";
import { OptionRow } from "./OptionRow.tsx";
import styles from "./Options.module.css";

type Props = {
  options: readonly Option[];
  selected: ReadonlySet<string>;
  onToggle: (id: string) => void;
  onSplit: (option: Option) => void;
  onMerge: () => void;
};

/** The options in the order of the ballot paper. */
export function OptionList({ options, selected, onToggle, onSplit, onMerge }: Props) {
  const roving = useRoving<HTMLOListElement>();
  const count = options.filter(({ id }) => selected.has(id)).length;
  if (options.length === 0) return null;
  return (
    <>
      <ol className={styles.list} aria-label="Options" {...roving}>
        {options.map((option, index) => (
          <OptionRow
            key={option.id}
            options={options}
            index={index}
            selected={selected.has(option.id)}
            onToggle={() => onToggle(option.id)}
            onSplit={() => onSplit(option)}
          />
        ))}
      </ol>
      {count > 0 ? (
        <p className={styles.selection}>
          {count} selected{" "}
          <Button disabled={count < 2} onClick={onMerge}>
            Merge into one <Kbd keys="M" />
          </Button>
          {count < 2 && " Select another to merge them."}
        </p>
      ) : (
        <KeyHints
          className={styles.keys}
          hints={[
            ["Enter", "rename"],
            [" ", "select"],
            ["M", "merge"],
            ["S", "split"],
            ["Alt+↑+↓", "move"],
            ["Delete", "delete"],
          ]}
        />
      )}
    </>
  );
}
