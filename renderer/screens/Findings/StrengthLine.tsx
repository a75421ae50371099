import { strengthWords } from "../../../shared/domain/strength.ts";
import { classes } from "../../components/classes.ts";
import type { Assessed, Mark } from "./assess.ts";
import styles from "./StrengthLine.module.css";

/** More interviews than this are a bar: dots would no longer be counted, only seen. */
const mostDots = 30;
const order: Mark[] = ["supports", "both", "against", "silent"];

/** How many interviews support a key message: a dot for each that was held, and in words. */
export function StrengthLine({ strength, marks }: Pick<Assessed, "strength" | "marks">) {
  return (
    <div className={styles.line}>
      {marks.length > 0 && marks.length <= mostDots && (
        <span className={styles.dots} aria-hidden="true">
          {marks.map((mark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: dots have no identity but their place
            <span key={index} className={classes(styles.dot, styles[mark])} />
          ))}
        </span>
      )}
      {marks.length > mostDots && (
        <span className={styles.bar} aria-hidden="true">
          {order.map((mark) => (
            <span
              key={mark}
              className={styles[mark]}
              style={{ flexGrow: marks.filter((each) => each === mark).length }}
            />
          ))}
        </span>
      )}
      <span className={styles.words}>{strengthWords(strength)}</span>
    </div>
  );
}
