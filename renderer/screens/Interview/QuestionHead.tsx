import type { Section } from "../../../shared/domain/framework.ts";
import {
  type Interview,
  type QuestionState,
  questionStates,
  questionStateWords,
} from "../../../shared/domain/interview.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { neighbour, type Order, type Standing } from "./order.ts";
import styles from "./QuestionHead.module.css";
import { QuestionMinutes } from "./QuestionMinutes.tsx";

type Props = {
  interview: Interview;
  order: Order;
  current: string | null;
  standing: Standing | undefined;
  /** What is known of each question. */
  known: ReadonlyMap<string, Standing>;
  running: boolean;
  onMark: (patch: { state: QuestionState }) => void;
  onFocus: () => void;
  onChoose: (id: string | null) => void;
};

/** The question being asked, in full, with what is known of it and its neighbours. */
export function QuestionHead(props: Props) {
  const { interview, order, current, standing, known, running, onMark, onFocus } = props;
  const question = current === null ? undefined : order.byId.get(current);
  const section = current === null ? undefined : order.sectionOf.get(current);
  const subs = section?.questions.filter((each) => each.parentId === current) ?? [];
  const parent = question?.parentId ? order.byId.get(question.parentId) : undefined;
  return (
    <section className={styles.head} aria-label="Current question">
      {parent && <p className={styles.parent}>{parent.text}</p>}
      <h2 aria-live="polite">{question ? question.text : "Anything else"}</h2>
      {subs.map((sub) => (
        <p key={sub.id} className={styles.sub}>
          {sub.text}
        </p>
      ))}
      <div className={styles.meta}>
        {question && section ? (
          <span>
            {question.number}
            <span className={styles.title}>
              {" "}
              · {section.title}
              {order.frameworks.length > 1 && ` · ${frameworkOf(order, section)?.title ?? ""}`}
            </span>
          </span>
        ) : (
          <span>Notes that belong to no question</span>
        )}
        {question && (
          <>
            <button
              type="button"
              className={styles.star}
              aria-pressed={standing?.focus ?? false}
              title="Asked for in advance (Alt 5)"
              onClick={onFocus}
            >
              <span aria-hidden="true">{standing?.focus ? "★" : "☆"}</span> asked for in advance
            </button>
            <QuestionMinutes
              interviewId={interview.id}
              questionId={question.id}
              stored={standing?.seconds ?? 0}
              running={running}
            />
          </>
        )}
      </div>
      {question && (
        <fieldset className={styles.states}>
          <legend className="visually-hidden">State of this question</legend>
          {questionStates.map((state) => (
            <label key={state} className={styles.state}>
              <input
                type="radio"
                name="question-state"
                checked={(standing?.state ?? "not-asked") === state}
                onChange={() => onMark({ state })}
              />
              <span>{questionStateWords[state]}</span>
            </label>
          ))}
          <span className={styles.range}>
            <Kbd keys="Alt+1" /> to <Kbd keys="4" />
          </span>
        </fieldset>
      )}
      <div className={styles.neighbours}>
        <Neighbour keys="Alt+ArrowUp" id={neighbour(order, current, -1, known)} {...props} />
        <Neighbour keys="Alt+ArrowDown" id={neighbour(order, current, 1, known)} {...props} />
      </div>
    </section>
  );
}

const frameworkOf = ({ frameworks }: Order, section: Section) =>
  frameworks.find(({ sections }) => sections.includes(section));

type NeighbourProps = Pick<Props, "order" | "current" | "onChoose"> & {
  keys: string;
  id: string | null;
};

function Neighbour({ keys, id, order, current, onChoose }: NeighbourProps) {
  if (id === current) return <span />;
  const there = id === null ? undefined : order.byId.get(id);
  return (
    <button type="button" className={styles.neighbour} onClick={() => onChoose(id)}>
      <Kbd keys={keys} />
      <span>{there ? `${there.number} ${there.text}` : "Anything else"}</span>
    </button>
  );
}
