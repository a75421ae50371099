import { Kbd } from "../../components/Kbd.tsx";
import styles from "./Round.module.css";

type Props<T extends string> = {
  label: string;
  views: readonly { value: T; label: string; keys?: string; title?: string; off?: boolean }[];
  value: T;
  onChange: (value: T) => void;
};

/** Chooses one of a few views; all stand beside each other. */
export function ViewSwitch<T extends string>({ label, views, value, onChange }: Props<T>) {
  return (
    <fieldset className={styles.views} aria-label={label}>
      {views.map((view) => (
        <button
          key={view.value}
          type="button"
          className={styles.view}
          aria-pressed={view.value === value}
          disabled={view.off}
          title={view.title}
          onClick={() => onChange(view.value)}
        >
          {view.label} {view.keys && <Kbd keys={view.keys} />}
        </button>
      ))}
    </fieldset>
  );
}
