import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import styles from "./Tree.module.css";

type Props = {
  level: 1 | 2 | 3;
  /** What is written here: "New question". */
  label: string;
  /** The line it comes after. */
  after: string | null;
  /** @returns whether it was kept */
  keep: (text: string) => Promise<boolean>;
  /** Nothing more is written here. */
  onDone: () => void;
};

/** The line in which new ones are written: Enter keeps each and waits for the next; an empty one, or Escape, ends. */
export function NewRow({ level, label, after, keep, onDone }: Props) {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const busy = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves on when a line before it was kept
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  }, [after]);
  const enter = async () => {
    if (busy.current) return;
    if (text.trim() === "") return onDone();
    busy.current = true;
    if (await keep(text.trim())) setText("");
    busy.current = false;
    if (field.current && field.current !== document.activeElement) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === "Enter") void enter();
    else if (event.key === "Escape") onDone();
    else return;
    event.preventDefault();
  };
  return (
    <div role="treeitem" tabIndex={-1} aria-level={level} aria-label={label} className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        +
      </span>
      <textarea
        ref={field}
        rows={1}
        className={styles.field}
        aria-label={label}
        placeholder={`${label}, then Enter`}
        value={text}
        onChange={(event) => setText(event.target.value.replaceAll("\n", " "))}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (busy.current) return;
          if (text.trim() === "") onDone();
          else void enter();
        }}
      />
    </div>
  );
}
