import { shortDate } from "../../../components/format.ts";
import styles from "./Checks.module.css";
import type { CheckRow } from "./checkRows.ts";

type Props = { row: CheckRow; index: number; total: number; active: boolean };

export const lineId = (key: string): string => `check-${key.replaceAll(" ", "-")}`;

/** One thing to look at: what, of which key message, and in which words. */
export function CheckLine({ row, index, total, active }: Props) {
  const { key, check, about, group } = row;
  const { text, quotation, considered } = check;
  return (
    <div role="presentation" data-key={key}>
      {group && (
        <div role="presentation" className={styles.group}>
          {group}
        </div>
      )}
      <div
        id={lineId(key)}
        role="option"
        tabIndex={-1}
        aria-selected={active}
        aria-posinset={index + 1}
        aria-setsize={total}
        className={styles.line}
      >
        <p className={styles.text}>{text}</p>
        {about && <p className={styles.about}>{about}</p>}
        {quotation && <p className={styles.quotation}>{quotation}</p>}
        {considered && (
          <p className={styles.reason}>
            Considered on {shortDate(considered.createdAt)}: {considered.reason}
          </p>
        )}
      </div>
    </div>
  );
}
