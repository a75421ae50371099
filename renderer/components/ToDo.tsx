import type { ReactNode } from "react";
import { Kbd } from "./Kbd.tsx";
import styles from "./ToDo.module.css";

type Props = { keys?: string; onPress: () => void; children: ReactNode };

/** How much of a screen needs a person, and the way to the next of it. */
export function ToDo({ keys, onPress, children }: Props) {
  return (
    <button type="button" className={styles.todo} onClick={onPress}>
      {children} {keys && <Kbd keys={keys} />}
    </button>
  );
}
