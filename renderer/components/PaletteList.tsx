import styles from "./Palette.module.css";
import type { PaletteItem } from "./paletteItem.ts";

type Props = {
  items: readonly PaletteItem[];
  chosen: PaletteItem | undefined;
  onTake: (item: PaletteItem) => void;
};

const beside = ({ detail, does }: PaletteItem) => detail ?? does;

/** What was found, by group. The focus stays in the input; the chosen line is its active descendant. */
export function PaletteList({ items, chosen, onTake }: Props) {
  if (items.length === 0)
    return (
      <p role="status" className={styles.none}>
        Nothing has these words.
      </p>
    );
  return (
    <div id="palette" role="listbox" aria-label="Found" className={styles.list}>
      {[...Map.groupBy(items, ({ group }) => group)].map(([group, own]) => {
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
          <div key={group} role="group" aria-label={group}>
            <div className={styles.group} aria-hidden="true">
              {group}
            </div>
            {own.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input that owns the list hears the keys
              <div
                key={item.id}
                id={`palette-${item.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={item === chosen}
                className={styles.item}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onTake(item)}
              >
                <span className={styles.label}>{item.label}</span>
                {beside(item) && <span className={styles.detail}>{beside(item)}</span>}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
