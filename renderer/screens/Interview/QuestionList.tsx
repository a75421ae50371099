import { type KeyboardEvent, memo, useEffect, useRef } from "react";
import { classes } from "../../components/classes.ts";
import { covered, type Order, type Standing, toAsk } from "./order.ts";
import styles from "./QuestionList.module.css";
import { QuestionRow } from "./QuestionRow.tsx";

type Props = {
  order: Order;
  standing: ReadonlyMap<string, Standing>;
  counts: ReadonlyMap<string | null, number>;
  current: string | null;
  onChoose: (id: string | null) => void;
};

/** All questions by section with what is dealt with. The arrow keys go along it, Enter chooses. */
export const QuestionList = memo(function QuestionList(props: Props) {
  const { order, standing, counts, current, onChoose } = props;
  const list = useRef<HTMLElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    const row = list.current?.querySelector(`[data-question="${current ?? ""}"]`);
    row?.scrollIntoView({ block: opened.current ? "nearest" : "center" });
    opened.current = true;
  }, [current]);
  const loose = counts.get(null) ?? 0;
  const Heading = order.frameworks.length > 1 ? "h3" : "h2";
  return (
    <nav ref={list} className={styles.list} aria-label="Questions" onKeyDown={walk}>
      {order.frameworks.flatMap(({ id, title, sections }) => [
        // Sections of several frameworks have the same numbers.
        order.frameworks.length > 1 && sections.length > 0 && (
          <h2 key={id} className={styles.framework} title={title}>
            {title}
          </h2>
        ),
        ...sections.map((section) => (
          <section key={section.id} aria-labelledby={`section-${section.id}`}>
            <div className={styles.head}>
              <Heading id={`section-${section.id}`} title={section.title}>
                {section.number} {section.title}
              </Heading>
              <span className={styles.count}>
                {covered(section, standing)} of {toAsk(section, standing)}
              </span>
            </div>
            <ol>
              {section.questions.map((question) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  state={standing.get(question.id)?.state ?? "not-asked"}
                  focus={standing.get(question.id)?.focus ?? false}
                  leftOut={standing.get(question.id)?.leftOut ?? false}
                  current={question.id === current}
                  onChoose={onChoose}
                />
              ))}
            </ol>
          </section>
        )),
      ])}
      <button
        type="button"
        className={classes(styles.loose, current === null && styles.current)}
        aria-current={current === null ? "true" : undefined}
        tabIndex={current === null ? 0 : -1}
        data-question=""
        onClick={() => onChoose(null)}
      >
        Anything else
        <span className={styles.count}>{loose > 0 ? loose : ""}</span>
      </button>
    </nav>
  );
});

function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-question]")];
  const at = rows.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const next = to === undefined ? undefined : rows[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
