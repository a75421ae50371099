import { type Completion, completeThemes } from "../../shared/domain/complete.ts";
import type { ThemeChoice } from "../../shared/domain/note.ts";
import type { Theme } from "../../shared/domain/theme.ts";
import { Finder } from "./Finder.tsx";
import { ThemeOption } from "./ThemeOption.tsx";

type Props = {
  label: string;
  themes: readonly Theme[];
  onPick: (choice: ThemeChoice) => void;
  onCancel: () => void;
};

/** Finds a theme by typing, or makes one. */
export function ThemePicker({ label, themes, onPick, onCancel }: Props) {
  return (
    <Finder<Completion>
      label={label}
      find={(typed) => completeThemes(themes, typed.replace(/^#/, ""))}
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
