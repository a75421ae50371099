import type { ReactNode } from "react";
import styles from "./Filters.module.css";

type Props = {
  label: string;
  all: string;
  value: string | undefined;
  onPick: (value: string | undefined) => void;
  children: ReactNode;
};

/** A native list of what to filter by, the first of it everything. */
export function Pick({ label, all, value = "", onPick, children }: Props) {
  return (
    <select
      aria-label={label}
      className={styles.pick}
      data-set={value !== ""}
      value={value}
      onChange={(event) => onPick(event.target.value || undefined)}
    >
      <option value="">{all}</option>
      {children}
    </select>
  );
}
