import type { Option } from "../../../../shared/domain/workshop/option.ts";
import styles from "./Options.module.css";
import { originWords } from "./originWords.ts";

/** Options that were merged or split: folded away, but there. */
export function Retired({ all }: { all: readonly Option[] }) {
  const retired = all.filter((option) => option.retired);
  if (retired.length === 0) return null;
  const became = (id: string) =>
    all
      .filter(({ origins }) => origins.some(({ optionId }) => optionId === id))
      .map(({ title }) => `“${title}”`)
      .join(", ");
  return (
    <details className={styles.retired}>
      <summary>{retired.length} merged or split, kept for the record</summary>
      <ul>
        {retired.map((option) => (
          <li key={option.id}>
            {option.title}
            <span>
              {[became(option.id) && `became ${became(option.id)}`, originWords(option)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
