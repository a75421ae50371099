import { type ReactNode, useId } from "react";
import styles from "./Overview.module.css";

type Props = { title: string; why?: string; children: ReactNode };

/** A part of Overview: its heading at the left, its fields at the right. */
export function Section({ title, why, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {why && <p className={styles.why}>{why}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
