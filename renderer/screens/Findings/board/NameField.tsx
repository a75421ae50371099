import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Kbd } from "../../../components/Kbd.tsx";
import { onFlush } from "../../../state/flush.ts";
import styles from "./Board.module.css";

type Props = {
  label: string;
  /** The name that it has. */
  before: string;
  /** What was typed and could not be kept. */
  words: string | undefined;
  /** @param goBack whether the person goes on where they were */
  onKeep: (title: string, goBack: boolean) => void;
  onCancel: (goBack: boolean) => void;
};

/** The name of a cluster: type it, then Enter. Whoever leaves it otherwise than by Escape has named it, too. */
export function NameField({ label, before, words, onKeep, onCancel }: Props) {
  const [title, setTitle] = useState(words ?? before);
  const over = useRef(false);
  const named = title.trim() !== "" && title !== before;
  const end = (keep: boolean, goBack: boolean) => {
    if (over.current) return;
    over.current = true;
    if (keep && named) onKeep(title, goBack);
    else onCancel(goBack);
  };
  /** Words are kept wherever the person goes; a field without any is nothing to keep. */
  const latest = useRef(() => {});
  useEffect(() => {
    latest.current = () => named && end(true, false);
  });
  useEffect(() => {
    const leave = () => latest.current();
    const stop = onFlush(leave);
    return () => {
      stop();
      leave();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !/^(Enter|Escape)$/.test(event.key)) return;
    end(event.key === "Enter", true);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className={styles.naming}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        className={styles.name}
        aria-label={label}
        placeholder={label}
        value={title}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={onKeyDown}
        // Where the whole window is left, the field is still the person's place.
        onBlur={(event) => document.activeElement !== event.target && end(true, false)}
      />
      <Kbd keys="Enter" />
    </span>
  );
}
