import type { Completion } from "../../shared/domain/complete.ts";
import { ThemeMark } from "./ThemeMark.tsx";
import styles from "./ThemeOption.module.css";

/** A theme to choose, by its path, marked where it is likely; or the words that make a new one. */
export function ThemeOption({ completion }: { completion: Completion }) {
  const { label, colour, suggested } = completion;
  if (colour === null) return <span>{label}</span>;
  return (
    <>
      <ThemeMark theme={{ name: label, colour }} />
      {suggested && <span className={styles.suggested}>Suggested</span>}
    </>
  );
}
