import { type CSSProperties, Fragment, type MouseEvent, useId, useMemo, useState } from "react";
import type { Coverage } from "../../../shared/domain/analysis/coverage.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { GapRow } from "../../components/GapRow.tsx";
import { spotOf, useCellWindow } from "../../components/useCellWindow.ts";
import { useRoving } from "../../components/useRoving.ts";
import { go } from "../../route.ts";
import type { Names } from "../Evidence/useNames.ts";
import styles from "./Coverage.module.css";
import { CoverageLine } from "./CoverageLine.tsx";
import { openCell } from "./coverageCell.ts";
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

const lineHeight = () => 30;
/** As wide as a respondent's code, and as the question and the number of those not asked it. */
const cells = { width: 40, lead: 432 };

function Asked({ coverage, sectionId, names }: Props & { coverage: Coverage }) {
  const id = useId();
  const { ref, onFocus, onKeyDown } = useRoving<HTMLTableElement>();
  const { cell } = usePlace();
  const [asking, setAsking] = useState<string | null>(null);
  const { respondents } = coverage;
  const rows = useMemo(
    () => new Map(coverage.rows.map((row) => [row.questionId, row])),
    [coverage],
  );
  const questions = useMemo(
    () => questionsOf(names.sections, sectionId).filter(({ question }) => rows.has(question.id)),
    [names.sections, sectionId, rows],
  );
  const keys = useMemo(() => questions.map(({ question }) => question.id), [questions]);
  const count = respondents.length + 1;
  const start = startIn(cell, keys, respondents);
  const drawn = useCellWindow(keys, lineHeight, { count, ...cells }, start);
  useStandAgain(asking === null, ref, cell);
  const asked = asking === null ? undefined : rows.get(asking);
  const open = ({ target }: MouseEvent) => {
    const spot = spotOf(target);
    const question = spot && questions[spot.row]?.question;
    if (!question) return;
    if (spot.column === 0) return setAsking(question.id);
    const respondent = respondents[spot.column - 1];
    const found = rows.get(question.id)?.cells[spot.column - 1];
    if (respondent && found) openCell(question, respondent, found);
  };
  return (
    <div ref={drawn.frame} className={grid.scroll}>
      <p id={id} className={grid.caption}>
        Who was asked what, by code: the number of notes, ✓ asked without a note, – no view, × not
        applicable, · not part of the interview, an empty place not asked; a bar beneath was asked
        for in advance. Notes off the record are counted here and in nothing that is exported.
      </p>
      <table
        ref={ref}
        aria-label="Coverage"
        aria-describedby={id}
        aria-rowcount={keys.length + 1}
        aria-colcount={count + 1}
        className={`${grid.grid} ${styles.map}`}
        style={{ "--columns": respondents.length } as CSSProperties}
        onClick={open}
        onFocus={(event) => {
          onFocus(event);
          drawn.keep(event);
        }}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1}>
              Question
            </th>
            {drawn.columns.map(({ index, gap }) => (
              <Fragment key={index}>
                {gap > 0 && <td aria-hidden="true" style={{ width: gap }} />}
                {index === 0 ? (
                  <th scope="col" aria-colindex={2}>
                    Not asked
                  </th>
                ) : (
                  <th scope="col" aria-colindex={index + 2} className={styles.code}>
                    {respondents[index - 1]?.code}
                  </th>
                )}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.rows.map(({ index, gap }) => {
            const { question, isFirst } = questions[index] ?? {};
            const row = question && rows.get(question.id);
            return (
              row && (
                <Fragment key={question.id}>
                  <GapRow height={gap} />
                  <CoverageLine
                    {...{ question, row, respondents, index }}
                    drawn={drawn.columns}
                    begins={isFirst === true && index > 0}
                  />
                </Fragment>
              )
            );
          })}
        </tbody>
      </table>
      {asked && (
        <NotAsked row={asked} coverage={coverage} names={names} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

/** The questions of all sections or of one, in order; the first of each section is marked. */
const questionsOf = (sections: Names["sections"], sectionId: string | null) =>
  sections
    .filter(({ id }) => sectionId === null || id === sectionId)
    .flatMap(({ questions }) => questions.map((question, i) => ({ question, isFirst: i === 0 })));

function startIn(
  cell: string | null,
  keys: readonly string[],
  respondents: Coverage["respondents"],
) {
  const [row = "", column = ""] = (cell ?? "").split(" ");
  return {
    row: Math.max(0, keys.indexOf(row)),
    column: respondents.findIndex(({ id }) => id === column) + 1,
  };
}
