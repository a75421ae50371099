import { useState } from "react";
import { goesBy, questionsFor } from "../../../../shared/domain/frameworks/goesBy.ts";
import { allQuestions, countWords } from "../../../../shared/domain/frameworks/questionsOf.ts";
import type { Interview } from "../../../../shared/domain/interview.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { ChooseQuestions } from "./ChooseQuestions.tsx";
import styles from "./Questions.module.css";

/** What an interview is to ask, in a line, and the way to choose it. */
export function QuestionsPart({ interview }: { interview: Interview }) {
  const { data: frameworks } = useQuery("framework.list", {});
  const { data: detail } = useQuery("interview.get", { id: interview.id });
  const [choosing, setChoosing] = useState(false);
  if (!frameworks || !detail) return null;
  const [asked, all] = [allQuestions(questionsFor(detail, frameworks)), allQuestions(frameworks)];
  const isAll = asked.length === all.length;
  const named = frameworks.filter(({ id }) => goesBy(detail, id)).map(({ title }) => title);
  return (
    <section className={styles.part} aria-label="Questions">
      <h3 className={styles.title}>Questions</h3>
      <p className={styles.words}>
        {isAll ? `All ${countWords(all)}` : `${countWords(asked)} of ${countWords(all)}`}
        {frameworks.length > 1 && !isAll && `: ${named.join("; ")}`}
      </p>
      <Button variant="quiet" className={styles.choose} onClick={() => setChoosing(true)}>
        Choose questions
      </Button>
      {choosing && (
        <ChooseQuestions
          interview={detail}
          frameworks={frameworks}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
