import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./Empty.module.css";
import { Kbd } from "./Kbd.tsx";

type Action = { label: string /** What does the same. */; keys?: string; run: () => void };
type Props = { children: ReactNode; action?: Action | undefined };

/** What belongs here and how to begin: one sentence, one action. */
export function Empty({ children, action }: Props) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action && (
        <Button data-begin onClick={action.run}>
          {action.label} {action.keys && <Kbd keys={action.keys} />}
        </Button>
      )}
    </div>
  );
}
