import { Fragment, memo } from "react";
import type { Coverage, CoverageRow } from "../../../shared/domain/analysis/coverage.ts";
import type { Question } from "../../../shared/domain/framework.ts";
import { counted } from "../../components/format.ts";
import type { Drawn } from "../../components/useCellWindow.ts";
import styles from "./Coverage.module.css";
import { signOf, wordsOf } from "./coverageCell.ts";

type Props = {
  question: Question;
  row: CoverageRow;
  respondents: Coverage["respondents"];
  /** The place among all rows. */
  index: number;
  drawn: readonly Drawn[];
  /** A section begins with it. */
  begins: boolean;
};

/** One question: how many were not asked it, and how it stands with each respondent. */
export const CoverageLine = memo(function CoverageLine(props: Props) {
  const { question, row, respondents, index, drawn, begins } = props;
  const cell = (column: number) => {
    const [respondent, found] = [respondents[column - 1], row.cells[column - 1]];
    if (column === 0)
      return (
        <button
          type="button"
          data-cell={`${question.id} not asked`}
          tabIndex={-1}
          className={styles.left}
          aria-label={`${question.number}: ${counted(row.notAsked, "respondent")} not asked yet`}
        >
          {row.notAsked}
        </button>
      );
    return (
      respondent &&
      found && (
        <button
          type="button"
          data-cell={`${question.id} ${respondent.id}`}
          tabIndex={-1}
          className={styles.cell}
          data-state={found.state}
          data-focus={found.focus}
          aria-label={`${question.number}, ${respondent.code}: ${wordsOf(found)}`}
        >
          {signOf(found)}
        </button>
      )
    );
  };
  return (
    <tr data-row data-key={question.id} data-begins={begins} aria-rowindex={index + 2}>
      <th scope="row" aria-colindex={1} className={styles.question} title={question.text}>
        <span className={styles.number}>{question.number}</span> {question.text}
      </th>
      {drawn.map(({ index: column, gap }) => (
        <Fragment key={column}>
          {gap > 0 && <td aria-hidden="true" />}
          <td aria-colindex={column + 2}>{cell(column)}</td>
        </Fragment>
      ))}
    </tr>
  );
});
