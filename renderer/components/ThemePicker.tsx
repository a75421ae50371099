import { type Completion, completeThemes } from "../../shared/domain/complete.ts";
import type { ThemeChoice } from "../../shared/domain/note.ts";
import type { Theme } from "../../shared/domain/theme.ts";
import { useQuery } from "../api/useQuery.ts";
import { Finder } from "./Finder.tsx";
import { ThemeOption } from "./ThemeOption.tsx";

type Props = {
  label: string;
  themes: readonly Theme[];
  /** What is to be tagged: the likeliest themes of these stand first. */
  noteIds: readonly string[];
  onPick: (choice: ThemeChoice) => void;
  onCancel: () => void;
};

/** So many notes are read for suggestions. */
const mostRead = 20;

/** Finds a theme by typing, or makes one. */
export function ThemePicker({ label, themes, noteIds, onPick, onCancel }: Props) {
  const suggested = useQuery("theme.suggest", { noteIds: noteIds.slice(0, mostRead) }).data;
  return (
    <Finder<Completion>
      label={label}
      find={(typed) => completeThemes(themes, typed.replace(/^#/, ""), undefined, suggested)}
      show={(completion) => ({
        key: completion.label,
        content: <ThemeOption completion={completion} />,
      })}
      none="There is no theme yet. Type the name of the first one."
      onPick={({ choice }) => onPick(choice)}
      onCancel={onCancel}
    />
  );
}
