import { useState } from "react";
import { compare, comparisonWords } from "../../../shared/domain/voting/compare.ts";
import type { Round } from "../../../shared/domain/voting/round.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { Select } from "../../components/Select.tsx";
import styles from "./Compare.module.css";
import { countsOf, defaultPair } from "./compared.ts";
import { Slope } from "./Slope.tsx";
import { useCount } from "./useCount.ts";

type Props = { workshopId: string; roundId?: string; onClose: () => void };

const noRounds: Round[] = [];

/** Two rounds on the same options, or two countings of one, side by side. */
export function CompareDialog({ workshopId, roundId, onClose }: Props) {
  const { data: rounds = noRounds, error } = useQuery("round.list", { workshopId });
  const counts = countsOf(rounds);
  const [picked, setPicked] = useState<[string | null, string | null]>([null, null]);
  const usual = defaultPair(counts, roundId);
  const left = counts.find(({ value }) => value === (picked[0] ?? usual[0]));
  const right = counts.find(({ value }) => value === (picked[1] ?? usual[1]));
  const one = useCount(left);
  const other = useCount(right);
  const comparison = one && other ? compare([one, other]) : null;
  const shared = comparison?.rows.filter(({ places }) => !places.includes(null)).length ?? 0;
  const title = (id: string) => comparison?.rows.find((row) => row.optionId === id)?.title ?? "";
  const words = comparison ? comparisonWords(comparison) : "";
  const options = counts.map(({ value, label }) => ({ value, label }));
  // Opened once there is something to choose, so that the cursor is put there.
  if (rounds === noRounds && !error) return null;
  return (
    <Dialog title="Compare" wide onClose={onClose}>
      {counts.length < 2 ? (
        <p className={styles.none}>
          There is nothing to compare yet: it takes two rounds with ballots, or one of rankings,
          which can be counted two ways. A round whose result is hidden is not compared.
        </p>
      ) : (
        <div className={styles.compare}>
          <div className={styles.heads}>
            <Select
              label="This"
              value={left?.value ?? ""}
              options={options}
              onChange={(value) => setPicked([value, right?.value ?? null])}
            />
            <Select
              label="beside this"
              value={right?.value ?? ""}
              options={options}
              onChange={(value) => setPicked([left?.value ?? null, value])}
            />
          </div>
          {comparison && shared === 0 && (
            <p className={styles.none}>These two have no option in common.</p>
          )}
          {comparison && shared > 0 && (
            <>
              <p className={words ? styles.warning : styles.same}>
                {words || "The order is the same."}
              </p>
              <Slope comparison={comparison} />
              {comparison.reversed.length > 0 && (
                <section aria-labelledby="reversed">
                  <h3 id="reversed">The other way round</h3>
                  <ul className={styles.reversed}>
                    {comparison.reversed.map(([a, b]) => (
                      <li key={`${a} ${b}`}>
                        “{title(a)}” and “{title(b)}”
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          )}
        </div>
      )}
    </Dialog>
  );
}
