import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import styles from "./Palette.module.css";
import { PaletteList } from "./PaletteList.tsx";
import { bestOf } from "./paletteItem.ts";
import { useModal } from "./useModal.ts";
import { usePaletteItems } from "./usePaletteItems.ts";

/** Ctrl+K: type a part of anything and go there. */
export function Palette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState("");
  const [moved, setMoved] = useState<number | null>(null);
  const items = usePaletteItems(words);
  const at = Math.min(moved ?? bestOf(items, words), items.length - 1);
  const chosen = items[at];
  useModal(dialog);
  useEffect(() => {
    if (chosen)
      document.getElementById(`palette-${chosen.id}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const take = (item = chosen) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const hear = (event: KeyboardEvent) => {
    const last = items.length - 1;
    if (event.key === "ArrowDown") setMoved(at >= last ? 0 : at + 1);
    else if (event.key === "ArrowUp") setMoved(at <= 0 ? last : at - 1);
    else if (event.key === "Enter") take();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Go to anything"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.inner}>
        <input
          className={styles.input}
          type="text"
          role="combobox"
          aria-label="Go to anything"
          aria-expanded={items.length > 0}
          aria-controls="palette"
          aria-autocomplete="list"
          aria-activedescendant={chosen && `palette-${chosen.id}`}
          placeholder="A screen, person, question, theme, option, command, or words from a note"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setMoved(null);
          }}
          onKeyDown={hear}
        />
        <PaletteList items={items} chosen={chosen} onTake={take} />
      </div>
    </dialog>
  );
}
