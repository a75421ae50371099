import { type ReactNode, useId } from "react";
import { Button } from "./Button.tsx";
import { Kbd } from "./Kbd.tsx";
import styles from "./Split.module.css";

type Props = { title: string; onClose: () => void; children: ReactNode };

/** What is edited beside a list. Escape closes it. */
export function Panel({ title, onClose, children }: Props) {
  const id = useId();
  return (
    <aside
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        // A dialog that was opened from here closes alone.
        if ((event.target as Element).closest("dialog")) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.panelHead}>
        <h2 id={id}>{title}</h2>
        <Button variant="quiet" onClick={onClose}>
          Close <Kbd keys="Escape" />
        </Button>
      </div>
      {children}
    </aside>
  );
}
