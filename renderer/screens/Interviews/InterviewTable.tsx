import { Fragment } from "react";
import { type Interview, modeWords, phase } from "../../../shared/domain/interview.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { classes } from "../../components/classes.ts";
import { clock, shortDate } from "../../components/format.ts";
import { respondents } from "../../components/respondents.ts";
import split from "../../components/Split.module.css";
import type { useRows } from "../../components/useRows.ts";
import { go } from "../../route.ts";
import styles from "./Interviews.module.css";
import { dayOf } from "./order.ts";
import { lengthWords, stateWords } from "./phaseWords.ts";
import { useNow } from "./useNow.ts";

type Props = {
  interviews: readonly Interview[];
  stakeholders: readonly Stakeholder[];
  /** Whether the days stand between the rows; the interviews are in their order then. */
  days: boolean;
  rows: ReturnType<typeof useRows>;
  editingId: string | null;
  onEdit: (id: string) => void;
};

/** The interviews as rows; the number is each row's control and opens it. */
export function InterviewTable(props: Props) {
  const { interviews, stakeholders, days, rows, editingId, onEdit } = props;
  const now = useNow(interviews.some((interview) => phase(interview) === "running"));
  return (
    <table className={split.table}>
      <thead>
        <tr>
          <th scope="col">No</th>
          <th scope="col">Respondents</th>
          <th scope="col">Date</th>
          <th scope="col">Time</th>
          <th scope="col" className={split.extra}>
            Mode
          </th>
          <th scope="col" className={split.extra}>
            Place
          </th>
          <th scope="col">Length</th>
          <th scope="col">State</th>
          <th scope="col" className={split.number}>
            Notes
          </th>
          <th scope="col">
            <span className="visually-hidden">Edit</span>
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={rows.walk}>
        {interviews.map((interview, i) => {
          const before = interviews[i - 1];
          const isFirst = days && (!before || dayOf(before) !== dayOf(interview));
          const at = interview.startedAt ?? interview.plannedAt;
          const state = phase(interview);
          // The row is a larger target for the mouse; the button in it is the way for keys.
          return (
            <Fragment key={interview.id}>
              {isFirst && (
                <tr className={styles.day}>
                  <th scope="rowgroup" colSpan={10}>
                    {dayOf(interview)}
                  </th>
                </tr>
              )}
              <tr
                data-chosen={interview.id === editingId}
                onClick={() => go({ screen: "interview", id: interview.id })}
              >
                <td>
                  <button
                    type="button"
                    className={split.key}
                    aria-label={`Open interview ${interview.number}`}
                    {...rows.rowProps(interview.id)}
                  >
                    {interview.number}
                  </button>
                </td>
                <td>
                  {respondents(interview, stakeholders) || (
                    <span className={split.second}>Nobody yet</span>
                  )}
                </td>
                <td className={split.nowrap}>{at && shortDate(at)}</td>
                <td>{at && clock(at)}</td>
                <td className={classes(split.second, split.nowrap, split.extra)}>
                  {modeWords[interview.mode]}
                </td>
                <td className={classes(split.second, split.extra)}>{interview.place}</td>
                <td className={split.nowrap}>{lengthWords(interview, now)}</td>
                <td className={state === "running" ? styles.running : split.second}>
                  {stateWords(interview)}
                </td>
                <td className={split.number}>{interview.noteCount}</td>
                <td>
                  <button
                    type="button"
                    className={split.edit}
                    tabIndex={interview.id === rows.active ? 0 : -1}
                    aria-label={`Edit interview ${interview.number}`}
                    onClick={(event) => {
                      event.stopPropagation();
                      onEdit(interview.id);
                    }}
                  >
                    Edit
                  </button>
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
