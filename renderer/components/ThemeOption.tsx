import type { Completion } from "../../shared/domain/complete.ts";
import { ThemeMark } from "./ThemeMark.tsx";

/** A theme to choose, by its path; or the words that make a new one. */
export function ThemeOption({ completion: { label, colour } }: { completion: Completion }) {
  return colour === null ? <span>{label}</span> : <ThemeMark theme={{ name: label, colour }} />;
}
