import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import styles from "./Finder.module.css";
import { type Option, Options, optionId } from "./Options.tsx";

type Props<T> = {
  label: string;
  /** What fits the words typed. */
  find: (typed: string) => readonly T[];
  show: (item: T) => Option;
  onPick: (item: T) => void;
  /** Escape; not given where a dialog around it closes by itself. */
  onCancel?: () => void;
  none: ReactNode;
};

/** A field that finds by typing: arrows choose, Enter takes. */
export function Finder<T>({ label, find, show, onPick, onCancel, none }: Props<T>) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  useEffect(() => field.current?.focus(), []);
  const found = find(typed);
  const at = Math.min(active, found.length - 1);
  const pick = (index: number) => {
    const item = found[index];
    if (item !== undefined) onPick(item);
  };
  return (
    <div className={styles.finder}>
      <input
        ref={field}
        role="combobox"
        className={styles.input}
        aria-label={label}
        placeholder={label}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={optionId(id, at)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey)
            return;
          if (event.key === "ArrowDown") setActive(Math.min(at + 1, found.length - 1));
          else if (event.key === "ArrowUp") setActive(Math.max(at - 1, 0));
          else if (event.key === "Enter") pick(at);
          else if (event.key === "Escape" && onCancel) onCancel();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {found.length === 0 && <p className={styles.none}>{none}</p>}
      <Options
        id={id}
        label={label}
        className={styles.options}
        options={found.map(show)}
        active={at}
        onPick={pick}
      />
    </div>
  );
}
