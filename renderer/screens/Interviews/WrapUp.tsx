import { type Interview, isHeld } from "../../../shared/domain/interview.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { counted } from "../../components/format.ts";
import split from "../../components/Split.module.css";
import { go, type Route } from "../../route.ts";
import styles from "./WrapUp.module.css";

/** What is still to be done about an interview that was held; each line leads there. */
export function WrapUp({ interview }: { interview: Interview }) {
  const { id } = interview;
  const { data } = useQuery("interview.wrapUp", isHeld(interview) ? { id } : null);
  if (!data) return null;
  const { untagged, unanswered, followUps, consent } = data;
  const evidence = (filter: object): Route => ({
    screen: "evidence",
    filter: { interviewId: id, ...filter },
  });
  const lines: [string, Route][] = [
    ...(untagged > 0
      ? [line(`${counted(untagged, "note")} without a theme`, evidence({ tagged: false }))]
      : []),
    ...(unanswered.length > 0
      ? [
          line(
            `${counted(unanswered.length, "focus question")} without an answer: ${unanswered.map(({ number }) => number).join(", ")}`,
            { screen: "interview", id },
          ),
        ]
      : []),
    ...(followUps > 0
      ? [line(`${counted(followUps, "follow-up")} open`, evidence({ kind: "follow-up" }))]
      : []),
    ...consent.map((person) =>
      line(`No consent of ${person.code} yet`, { screen: "stakeholders", id: person.id }),
    ),
  ];
  return (
    <section aria-label="Still to do">
      <h3 className={styles.title}>Still to do</h3>
      {lines.length === 0 ? (
        <p className={split.aside}>Nothing: notes are tagged, questions answered, consent given.</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(([words, route]) => (
            <li key={words}>
              <Button variant="quiet" className={styles.line} onClick={() => go(route)}>
                {words}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const line = (words: string, route: Route): [string, Route] => [words, route];
