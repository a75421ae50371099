import { type ReactNode, useEffect } from "react";
import { useFoothold } from "./foothold.ts";
import styles from "./Page.module.css";
import { SaveState } from "./SaveState.tsx";

type Props = {
  title: string;
  /** A few words about what is on the page, beside the title. */
  aside?: ReactNode;
  /** At the right, before the save state. */
  actions?: ReactNode;
  children: ReactNode;
  /** Stays beneath the contents. */
  foot?: ReactNode;
};

/** A screen: the bar with its title, and its contents, which scroll beneath (or lay out panels at `height: 100%`). */
export function Page({ title, aside, actions, children, foot }: Props) {
  useEffect(() => {
    document.title = `${title} – Soundings`;
  }, [title]);
  useFoothold(null);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        <div className={styles.end}>
          {actions}
          <SaveState />
        </div>
      </header>
      <div className={styles.body}>{children}</div>
      {foot}
    </div>
  );
}
