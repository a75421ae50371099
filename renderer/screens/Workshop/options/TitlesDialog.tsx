import { type KeyboardEvent, useState } from "react";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import styles from "./Dialogs.module.css";

type Props = {
  title: string;
  why: string;
  /** What stands in the fields at first. */
  start: string[];
  action: string;
  /** More fields come as they are filled; two at least. */
  many?: boolean;
  onKeep: (titles: string[]) => void;
  onClose: () => void;
};

/** Asks for the title of what options become. */
export function TitlesDialog({ title, why, start, action, many, onKeep, onClose }: Props) {
  const [titles, setTitles] = useState(start);
  const filled = titles.map((text) => text.trim()).filter(Boolean);
  const ready = filled.length >= (many ? 2 : 1);
  const set = (index: number, text: string) => {
    const next = titles.map((old, i) => (i === index ? text : old));
    const last = next.at(-1) ?? "";
    setTitles(many && last.trim() !== "" && next.length < 20 ? [...next, ""] : next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = event.currentTarget
      .closest("ol")
      ?.querySelectorAll<HTMLInputElement>("input")
      .item(index + 1);
    if (many && !event.ctrlKey && !event.metaKey && next) next.focus();
    else if (ready) onKeep(filled);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p className={styles.why}>{why}</p>
      <ol className={styles.titles}>
        {titles.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields have no other identity
          <li key={i}>
            <input
              className={styles.input}
              aria-label={many ? `Title ${i + 1}` : "Title"}
              placeholder={many ? `Title ${i + 1}` : "Title"}
              value={text}
              onFocus={(event) => event.target.select()}
              onChange={(event) => set(i, event.target.value)}
              onKeyDown={(event) => onKeyDown(event, i)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.end}>
        <Button variant="main" disabled={!ready} onClick={() => onKeep(filled)}>
          {action}
          {many && ready ? ` in ${filled.length}` : ""} <Kbd keys={many ? "Ctrl+Enter" : "Enter"} />
        </Button>
      </p>
    </Dialog>
  );
}
