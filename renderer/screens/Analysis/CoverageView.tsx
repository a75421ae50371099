import { type CSSProperties, useId, useState } from "react";
import type { Coverage } from "../../../shared/domain/analysis/coverage.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { go } from "../../route.ts";
import type { Names } from "../Evidence/useNames.ts";
import styles from "./Coverage.module.css";
import { CoverageLine } from "./CoverageLine.tsx";
import grid from "./Grid.module.css";
import { NotAsked } from "./NotAsked.tsx";
import { usePlace } from "./place.ts";
import { useStandAgain } from "./useStandAgain.ts";

type Props = { sectionId: string | null; names: Names };

/** Question × respondent: who was asked what, and who was not yet. */
export function CoverageView({ sectionId, names }: Props) {
  const coverage = useQuery("analysis.coverage", {}).data;
  if (coverage === undefined) return null;
  if (coverage.respondents.length === 0)
    return (
      <Empty action={{ label: "Go to interviews", run: () => go({ screen: "interviews" }) }}>
        When interviews are held, this shows who was asked which question, and who was not yet.
      </Empty>
    );
  return <Asked coverage={coverage} sectionId={sectionId} names={names} />;
}

function Asked({ coverage, sectionId, names }: Props & { coverage: Coverage }) {
  const id = useId();
  const { ref, ...roving } = useRoving<HTMLTableElement>();
  const { cell } = usePlace();
  const [asking, setAsking] = useState<string | null>(null);
  useStandAgain(asking === null, ref, cell);
  const rows = new Map(coverage.rows.map((row) => [row.questionId, row]));
  const sections = names.sections.filter(({ id }) => sectionId === null || id === sectionId);
  const asked = asking === null ? undefined : rows.get(asking);
  return (
    <div className={grid.scroll}>
      <p id={id} className={grid.caption}>
        Who was asked what, by code: the number of notes, ✓ asked without a note, – no view, × not
        applicable, an empty place not asked; a bar beneath was asked for in advance. Notes off the
        record are counted here and in nothing that is exported.
      </p>
      <table
        ref={ref}
        aria-label="Coverage"
        aria-describedby={id}
        className={`${grid.grid} ${styles.map}`}
        style={{ "--columns": coverage.respondents.length } as CSSProperties}
        {...roving}
      >
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Not asked</th>
            {coverage.respondents.map(({ id, code }) => (
              <th key={id} scope="col" className={styles.code}>
                {code}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.id}>
            {section.questions.map((question) => {
              const row = rows.get(question.id);
              return (
                row && (
                  <CoverageLine
                    key={question.id}
                    question={question}
                    row={row}
                    respondents={coverage.respondents}
                    onAsk={() => setAsking(question.id)}
                  />
                )
              );
            })}
          </tbody>
        ))}
      </table>
      {asked && (
        <NotAsked row={asked} coverage={coverage} names={names} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}
