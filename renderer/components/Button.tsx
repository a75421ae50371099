import type { ComponentProps } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes.ts";

type Props = ComponentProps<"button"> & { variant?: "plain" | "main" | "quiet" | "danger" };

/** A native button. One `main` at most per screen or dialog. */
export function Button({ variant = "plain", className, type = "button", ...rest }: Props) {
  return (
    <button
      type={type}
      className={classes(styles.button, variant !== "plain" && styles[variant], className)}
      {...rest}
    />
  );
}
