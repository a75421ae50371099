import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./Empty.module.css";

type Props = { children: ReactNode; action?: { label: string; run: () => void } | undefined };

/** What belongs here and how to begin: one sentence, one action. */
export function Empty({ children, action }: Props) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action && <Button onClick={action.run}>{action.label}</Button>}
    </div>
  );
}
