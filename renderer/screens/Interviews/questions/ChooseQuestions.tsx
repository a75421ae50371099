import type { Framework } from "../../../../shared/domain/framework.ts";
import { goesBy } from "../../../../shared/domain/frameworks/goesBy.ts";
import type { InterviewDetail } from "../../../../shared/domain/interview.ts";
import { command } from "../../../api/useCommand.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { useRoving } from "../../../components/useRoving.ts";
import { Check } from "./Check.tsx";
import styles from "./Questions.module.css";
import { SectionChecks } from "./SectionChecks.tsx";

type Props = { interview: InterviewDetail; frameworks: readonly Framework[]; onClose: () => void };

const hints = [
  ["ArrowDown", "next"],
  [" ", "in or out"],
] as const;

/** Which frameworks an interview goes by, and which of their questions it leaves out. */
export function ChooseQuestions({ interview, frameworks, onClose }: Props) {
  const { id } = interview;
  const roving = useRoving<HTMLUListElement>();
  const named = frameworks.filter((framework) => goesBy(interview, framework.id));
  const toggle = (framework: Framework) => {
    const wanted = named.includes(framework)
      ? named.filter((each) => each !== framework)
      : [...named, framework];
    // All of them means also those that are added later.
    const ids = wanted.length === frameworks.length ? [] : wanted.map((each) => each.id);
    void command("interview.setFrameworks", { id, frameworkIds: ids });
  };
  return (
    <Dialog title={`Questions of interview ${interview.number}`} onClose={onClose} wide>
      <p className={styles.words}>
        Briefing, focus form and guide hold the questions chosen here. The others can still be asked
        in the interview where its framework is chosen, and do not count as “not asked yet”.
      </p>
      <ul className={styles.list} {...roving}>
        {frameworks.map((framework) => {
          const isNamed = named.includes(framework);
          return (
            <li key={framework.id}>
              {frameworks.length > 1 && (
                <Check
                  className={styles.framework}
                  checked={isNamed}
                  // It goes by one at least.
                  disabled={isNamed && named.length === 1}
                  onChange={() => toggle(framework)}
                >
                  {framework.title}
                </Check>
              )}
              {isNamed && (
                <ul>
                  {framework.sections.map((section) => (
                    <SectionChecks key={section.id} interview={interview} section={section} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      <KeyHints hints={hints} />
    </Dialog>
  );
}
