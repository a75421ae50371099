import { memo } from "react";
import type {
  Coverage,
  CoverageCell,
  CoverageRow,
} from "../../../shared/domain/analysis/coverage.ts";
import type { Question } from "../../../shared/domain/framework.ts";
import { questionStateWords } from "../../../shared/domain/interview.ts";
import { counted } from "../../components/format.ts";
import { say } from "../../state/say.ts";
import styles from "./Coverage.module.css";
import { countedFilter } from "./filterOf.ts";
import { openNotes } from "./open.ts";

type Props = {
  question: Question;
  row: CoverageRow;
  respondents: Coverage["respondents"];
  onAsk: () => void;
};

/** One question: how many were not asked it, and how it stands with each respondent. */
export const CoverageLine = memo(function CoverageLine(props: Props) {
  const { question, row, respondents, onAsk } = props;
  return (
    <tr data-row>
      <th scope="row" className={styles.question} title={question.text}>
        <span className={styles.number}>{question.number}</span> {question.text}
      </th>
      <td>
        <button
          type="button"
          data-cell={`${question.id} not asked`}
          tabIndex={-1}
          className={styles.left}
          aria-label={`${question.number}: ${counted(row.notAsked, "respondent")} not asked yet`}
          onClick={onAsk}
        >
          {row.notAsked}
        </button>
      </td>
      {respondents.map(({ id, code }, i) => {
        const cell = row.cells[i];
        return (
          cell && (
            <td key={id}>
              <button
                type="button"
                data-cell={`${question.id} ${id}`}
                tabIndex={-1}
                className={styles.cell}
                data-state={cell.state}
                data-focus={cell.focus}
                aria-label={`${question.number}, ${code}: ${wordsOf(cell)}`}
                onClick={() => {
                  if (cell.notes === 0) return say(`${code}, ${question.number}: ${wordsOf(cell)}`);
                  openNotes(`${question.id} ${id}`, {
                    ...countedFilter("interviews"),
                    ...{ questionId: question.id, respondentId: id },
                  });
                }}
              >
                {signOf(cell)}
              </button>
            </td>
          )
        );
      })}
    </tr>
  );
});

function signOf({ state, notes }: CoverageCell): string {
  if (notes > 0) return String(notes);
  return { asked: "✓", "no-view": "–", "not-applicable": "×", "not-asked": "" }[state];
}

function wordsOf({ state, notes, focus }: CoverageCell): string {
  const words = [questionStateWords[state].toLowerCase()];
  if (notes > 0) words.push(counted(notes, "note"));
  if (focus) words.push("asked for in advance");
  return words.join(", ");
}
