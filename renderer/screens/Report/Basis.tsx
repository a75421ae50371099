import { useId } from "react";
import type { Recommendation } from "../../../shared/domain/finding.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import styles from "./Edit.module.css";

/** The key messages that a recommendation rests on. */
export function Basis({ recommendation }: { recommendation: Recommendation }) {
  const { id, findingIds } = recommendation;
  const headings = useQuery("finding.list", {}).data?.headings ?? [];
  const label = useId();
  const all = headings.flatMap(({ findings }) => findings);
  const set = (ids: string[]) =>
    void command("recommendation.setFindings", { id, findingIds: ids });
  return (
    <div className={styles.basis}>
      <p className={styles.basisLabel}>Rests on</p>
      <ul>
        {findingIds.map((findingId) => {
          const statement = all.find((finding) => finding.id === findingId)?.statement ?? "";
          return (
            <li key={findingId}>
              <span>{statement}</span>
              <Button
                variant="quiet"
                aria-label={`Leave out: ${statement}`}
                onClick={() => set(findingIds.filter((other) => other !== findingId))}
              >
                Leave out
              </Button>
            </li>
          );
        })}
      </ul>
      <label htmlFor={label} className="visually-hidden">
        Add a key message that it rests on
      </label>
      <select
        id={label}
        value=""
        onChange={(event) => event.target.value && set([...findingIds, event.target.value])}
      >
        <option value="">Add a key message…</option>
        {headings.map((heading) => (
          <optgroup key={heading.id} label={heading.title}>
            {heading.findings
              .filter((finding) => !findingIds.includes(finding.id))
              .map((finding) => (
                <option key={finding.id} value={finding.id}>
                  {finding.statement}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
