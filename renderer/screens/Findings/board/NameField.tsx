import { type KeyboardEvent, useState } from "react";
import { Kbd } from "../../../components/Kbd.tsx";
import styles from "./Board.module.css";

type Props = {
  label: string;
  start: string;
  onKeep: (title: string) => void;
  onCancel: () => void;
};

/** The name of a cluster: type it, then Enter. */
export function NameField({ label, start, onKeep, onCancel }: Props) {
  const [title, setTitle] = useState(start);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const kept = event.key === "Enter" && title.trim() !== "";
    if (kept) onKeep(title);
    else if (event.key === "Enter" || event.key === "Escape") onCancel();
    else return;
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
      />
      <Kbd keys="Enter" />
    </span>
  );
}
