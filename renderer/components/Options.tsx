import { type ReactNode, useEffect, useRef } from "react";
import { classes } from "./classes.ts";
import styles from "./Options.module.css";

export type Option = { key: string; content: ReactNode };
type Props = {
  id: string;
  label: string;
  options: readonly Option[];
  /** -1 where none is chosen. */
  active: number;
  onPick: (index: number) => void;
  className?: string | undefined;
};

export const optionId = (id: string, index: number): string | undefined =>
  index < 0 ? undefined : `${id}-${index}`;

/** The list of a field that completes. The cursor stays in the field; its keys move `active`. */
export function Options({ id, label, options, active, onPick, className }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className={classes(styles.list, className)}
    >
      {options.map(({ key, content }, i) => (
        // The keys are those of the field that owns the list.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={key}
          id={optionId(id, i)}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(i)}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
