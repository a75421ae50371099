import type { Recommendation } from "../../../../shared/domain/finding.ts";
import styles from "./Budget.module.css";

type Props = {
  label: string;
  value: string | null;
  recommendations: readonly Recommendation[];
  onChange: (id: string | null) => void;
};

/** Which recommendation a line is for. */
export function ForRecommendation({ label, value, recommendations, onChange }: Props) {
  return (
    <select
      aria-label={label}
      className={styles.select}
      value={value ?? ""}
      data-none={value === null}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">None</option>
      {recommendations.map(({ id, title }, index) => (
        <option key={id} value={id}>
          {index + 1}. {title}
        </option>
      ))}
    </select>
  );
}
