import { shortNames } from "../../../shared/domain/frameworks/questionsOf.ts";
import { type Interview, isHeld } from "../../../shared/domain/interview.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { counted, longDate } from "../../components/format.ts";
import split from "../../components/Split.module.css";
import { go } from "../../route.ts";
import styles from "./WrapUp.module.css";

/** What is still to be done about an interview that was held; each line leads there. */
export function WrapUp({ interview }: { interview: Interview }) {
  const { id } = interview;
  const { data } = useQuery("interview.wrapUp", isHeld(interview) ? { id } : null);
  const frameworks = useQuery("framework.list", {}).data;
  if (!data) return null;
  const short = shortNames(frameworks ?? []);
  const { untagged, unanswered, followUps, consent, recordSentOn, promised } = data;
  const evidence = (filter: object) => () =>
    go({ screen: "evidence", filter: { interviewId: id, ...filter } });
  const lines: Line[] = [
    ...(untagged > 0
      ? [line(`${counted(untagged, "note")} without a theme`, evidence({ tagged: false }))]
      : []),
    ...(unanswered.length > 0
      ? [
          line(
            `${counted(unanswered.length, "focus question")} without an answer: ${unanswered
              .map((each) => [short.get(each.frameworkId), each.number].filter(Boolean).join(" "))
              .join(", ")}`,
            () => go({ screen: "interview", id }),
          ),
        ]
      : []),
    ...(followUps > 0
      ? [line(`${counted(followUps, "follow-up")} open`, evidence({ kind: "follow-up" }))]
      : []),
    ...consent.map((person) =>
      line(`No consent of ${person.code} yet`, () => go({ screen: "stakeholders", id: person.id })),
    ),
    ...(recordSentOn !== ""
      ? [
          line(`Record sent on ${longDate(recordSentOn)}, not agreed yet`, () =>
            focusOn(`[data-agreed="${id}"] input`),
          ),
        ]
      : []),
    ...promised.map((document) =>
      line(`Still to come: ${document}`, () => focusOn(`[data-promised="${id}"] textarea`)),
    ),
  ];
  return (
    <section aria-label="Still to do" data-wrap-up={id} tabIndex={-1}>
      <h3 className={styles.title}>Still to do</h3>
      {lines.length === 0 ? (
        <p className={split.aside}>Nothing: notes are tagged, questions answered, consent given.</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ words, lead }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two documents may be called the same
            <li key={`${place} ${words}`}>
              <Button variant="quiet" className={styles.line} onClick={lead}>
                {words}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Line = { words: string; lead: () => void };
const line = (words: string, lead: () => void): Line => ({ words, lead });

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
