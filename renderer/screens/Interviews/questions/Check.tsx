import type { ReactNode } from "react";
import { classes } from "../../../components/classes.ts";
import styles from "./Questions.module.css";

type Props = {
  /** null: some of what it stands for is. */
  checked: boolean | null;
  disabled: boolean;
  onChange: () => void;
  className?: string | undefined;
  children: ReactNode;
};

/** A box to tick that the arrow keys reach. One that cannot be changed stays reachable, to be read. */
export function Check({ checked, disabled, onChange, className, children }: Props) {
  return (
    <label data-row className={classes(styles.check, className)}>
      <input
        type="checkbox"
        data-cell
        tabIndex={-1}
        checked={checked ?? false}
        aria-disabled={disabled}
        ref={(box) => {
          if (box) box.indeterminate = checked === null;
        }}
        onChange={() => {
          if (!disabled) onChange();
        }}
      />
      <span>{children}</span>
    </label>
  );
}
