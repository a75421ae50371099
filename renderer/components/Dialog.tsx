import { type ReactNode, useId, useRef } from "react";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import styles from "./Dialog.module.css";
import { Kbd } from "./Kbd.tsx";
import { Told } from "./Told.tsx";
import { useModal } from "./useModal.ts";

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** There is only something to read: the keys scroll it. */
  reading?: boolean;
};

/** A native modal dialog: Escape closes it and the focus goes back to where it was. Rendered only while open. */
export function Dialog({ title, onClose, children, wide, reading }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useModal(ref);
  return (
    <dialog
      ref={ref}
      className={classes(styles.dialog, wide && styles.wide)}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <Button variant="quiet" onClick={onClose}>
          Close <Kbd keys="Escape" />
        </Button>
      </header>
      <div className={styles.body} tabIndex={reading ? 0 : undefined}>
        {children}
      </div>
      <Told />
    </dialog>
  );
}
