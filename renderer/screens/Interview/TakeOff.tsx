import type { MouseEvent } from "react";
import styles from "./TakeOff.module.css";

type Props = {
  /** The theme's, or the area's. */
  name: string;
  onPress: (event: MouseEvent<HTMLElement>) => void;
};

/** The cross beside a theme or an area that takes it off the note. */
export function TakeOff({ name, onPress }: Props) {
  const label = `Take ${name} off`;
  return (
    <button
      type="button"
      className={styles.cross}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      ×
    </button>
  );
}
