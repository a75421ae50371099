import { memo } from "react";
import type { Question } from "../../../shared/domain/framework.ts";
import { type QuestionState, questionStateWords } from "../../../shared/domain/interview.ts";
import { classes } from "../../components/classes.ts";
import styles from "./QuestionList.module.css";

type Props = {
  question: Question;
  state: QuestionState;
  focus: boolean;
  /** The adviser means to leave it out. */
  leftOut: boolean;
  current: boolean;
  onChoose: (id: string) => void;
};

const signs: Record<QuestionState, string> = {
  asked: "✓",
  "not-asked": "",
  "no-view": "–",
  "not-applicable": "",
};

/** One question of the list, with its marks in sign and word. */
export const QuestionRow = memo(function QuestionRow(props: Props) {
  const { question, state, focus, current, onChoose } = props;
  const leftOut = props.leftOut && state === "not-asked";
  const words = [
    state !== "not-asked" && questionStateWords[state],
    focus && "asked for in advance",
    leftOut && "left out",
  ].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className={classes(
          styles.row,
          styles[leftOut ? "left-out" : state],
          current && styles.current,
          question.parentId !== null && styles.sub,
        )}
        aria-current={current ? "true" : undefined}
        tabIndex={current ? 0 : -1}
        data-question={question.id}
        title={words.join(", ") || undefined}
        onClick={() => onChoose(question.id)}
      >
        <span className={styles.number}>{question.number}</span>
        <span className={styles.text}>{question.text}</span>
        <span className={styles.signs} aria-hidden="true">
          {focus && <span>★</span>}
          {signs[state] && <span>{signs[state]}</span>}
        </span>
        {words.length > 0 && <span className="visually-hidden">, {words.join(", ")}</span>}
      </button>
    </li>
  );
});
