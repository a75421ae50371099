import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { onFlush } from "../../state/flush.ts";
import styles from "./Tree.module.css";

/** What comes after one was kept: the next new one, the same one to go on with, or nothing. */
export type Then = "next" | "edit" | "nothing";

type Props = {
  level: 1 | 2 | 3;
  /** What is written here: "New question". */
  label: string;
  /** The line it comes after. */
  after: string | null;
  /** @returns whether it was kept */
  keep: (text: string, then: Then) => Promise<boolean>;
  /** Nothing more is written here. */
  onDone: () => void;
};

/**
 * The line in which new ones are written: Enter keeps each and waits for the next; an empty one, or Escape, ends.
 * Words are kept however the line is left: with Escape, for another screen, with the window.
 */
export function NewRow({ level, label, after, keep, onDone }: Props) {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef("");
  const busy = useRef<Promise<void> | null>(null);
  const set = (words: string) => {
    typed.current = words;
    setText(words);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves on when a line before it was kept
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  }, [after]);
  const send = async (then: Then) => {
    const words = typed.current;
    if (words.trim() === "") return;
    // Away before it is stored: what is typed meanwhile is the next one's.
    set("");
    if (!(await keep(words.trim(), then)) && typed.current === "") set(words);
  };
  const write = (then: Then): Promise<void> => {
    busy.current ??= send(then).finally(() => {
      busy.current = null;
    });
    return busy.current;
  };
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => {
    const stop = onFlush(
      () => void latest.current("edit"),
      () => latest.current("edit"),
    );
    return () => {
      stop();
      void latest.current("nothing");
    };
  }, []);
  const leave = async () => {
    await write("nothing");
    // What could not be kept stays to be read and mended.
    if (typed.current.trim() === "" && field.current !== document.activeElement) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "Enter" && typed.current.trim() !== "") void write("next");
    else if (typed.current.trim() === "") onDone();
    else void write("nothing");
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
        onChange={(event) => set(event.target.value.replaceAll("\n", " "))}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // Another window in front is no end of writing.
          if (document.hasFocus()) void leave();
        }}
      />
    </div>
  );
}
