import type { Theme } from "../../shared/domain/theme.ts";
import styles from "./ThemeMark.module.css";

type Props = {
  theme: Pick<Theme, "name" | "colour">;
  /** Said instead of the name, such as its path in the codebook. */
  name?: string;
};

/** A theme where it is named: a dot and the name. */
export function ThemeMark({ theme, name = theme.name }: Props) {
  return (
    <span className={styles.mark}>
      <span className={styles.dot} style={{ background: theme.colour }} aria-hidden="true" />
      <span>{name}</span>
    </span>
  );
}
