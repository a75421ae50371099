import { number } from "../../components/format.ts";
import styles from "./Bar.module.css";
import type { Part } from "./bars.ts";

type Props = { parts: readonly Part[]; scale: number; tall?: boolean; numbers?: boolean };

/** A bar in pieces. What it says stands in words beside it, so it is for the eye alone. */
export function Bar({ parts, scale, tall, numbers }: Props) {
  return (
    <span className={styles.bar} data-tall={tall} aria-hidden="true">
      {parts
        .filter(({ value }) => value > 0)
        .map(({ key, name, value, colour }) => (
          <span
            key={key}
            title={`${name}: ${number(value)}`}
            className={styles.part}
            style={{ width: `${(100 * value) / scale}%`, background: colour }}
          >
            {numbers && value / scale > 0.05 && (
              <span className={styles.count}>{number(value)}</span>
            )}
          </span>
        ))}
    </span>
  );
}
