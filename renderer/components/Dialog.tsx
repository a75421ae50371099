import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import styles from "./Dialog.module.css";
import { Kbd } from "./Kbd.tsx";

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
  useLayoutEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    if (!dialog?.open) dialog?.showModal();
    // What there is to fill in comes before the way out.
    dialog?.querySelector<HTMLElement>("input, textarea, select, [data-first]")?.focus();
    // Closed before it is taken away: only then does the browser give the focus back.
    return () => {
      dialog?.close();
      if (!(opener instanceof HTMLElement && opener.isConnected)) return;
      // `close` gives the focus back while everything behind is still inert, so that it shows but hears no key:
      // it must be taken away and given once more, after the page has been laid out.
      opener.blur();
      void opener.offsetHeight;
      opener.focus();
    };
  }, []);
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
    </dialog>
  );
}
