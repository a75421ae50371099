import { themeColours } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import styles from "./Themes.module.css";

const words: Record<(typeof themeColours)[number], string> = {
  "#0b7285": "Teal",
  "#9c5a1a": "Copper",
  "#7b5ea7": "Violet",
  "#3f7d3f": "Green",
  "#b0475a": "Rose",
  "#4a6fa5": "Blue",
  "#8a7a1f": "Olive",
  "#a0508a": "Plum",
  "#4f7f78": "Sage",
  "#96603f": "Brown",
};

/** The colour of a theme's dot: one of ten that go well together, or any other. */
export function Colours({ id, colour }: { id: string; colour: string }) {
  const set = (chosen: string) => void command("theme.update", { id, patch: { colour: chosen } });
  return (
    <fieldset className={styles.colours}>
      <legend>Colour</legend>
      {themeColours.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.swatch}
          style={{ background: each }}
          title={words[each]}
          aria-label={words[each]}
          aria-pressed={each === colour}
          onClick={() => set(each)}
        />
      ))}
      <input
        type="color"
        className={styles.other}
        title="Another colour"
        aria-label="Another colour"
        value={colour}
        onChange={(event) => set(event.target.value)}
      />
    </fieldset>
  );
}
