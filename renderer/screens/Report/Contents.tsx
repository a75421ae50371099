import styles from "./Paper.module.css";
import type { Part } from "./pieces.ts";

type Props = { title: string; parts: Part[]; onJump: (key: string) => void };

/** The contents page; page numbers exist only on paper, so here each line is the way to its heading. */
export function Contents({ title, parts, onJump }: Props) {
  return (
    <div className={styles.contents}>
      <p className={styles.contentsTitle}>{title}</p>
      <ol>
        {parts.map(
          ({ key, heading, number }) =>
            heading && (
              <li key={key} data-level={heading.level}>
                <button type="button" onClick={() => onJump(key)}>
                  {heading.appendix && number !== "" ? (
                    <span className={styles.whole}>
                      Appendix {number}: {heading.text}
                    </span>
                  ) : (
                    <>
                      <span>{number}</span>
                      <span>{heading.text}</span>
                    </>
                  )}
                </button>
              </li>
            ),
        )}
      </ol>
    </div>
  );
}
