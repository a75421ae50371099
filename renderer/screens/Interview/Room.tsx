import { useEffect, useMemo, useState } from "react";
import type { Area } from "../../../shared/domain/area.ts";
import type { Framework } from "../../../shared/domain/framework.ts";
import {
  type InterviewDetail,
  modeWords,
  phase,
  questionStates,
  questionStateWords,
} from "../../../shared/domain/interview.ts";
import type { Tally } from "../../../shared/domain/note.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { useCommand } from "../../api/useCommand.ts";
import { focusLater } from "../../components/focusLater.ts";
import { Page } from "../../components/Page.tsx";
import { respondents } from "../../components/respondents.ts";
import { tell } from "../../state/tell.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { Clock } from "./Clock.tsx";
import { Composer } from "./Composer.tsx";
import { InterviewMemos } from "./InterviewMemos.tsx";
import { focusComposer, focusNotes } from "./keys.ts";
import { knownOf } from "./known.ts";
import { Notes } from "./Notes.tsx";
import { frameworksHere, orderOf, standings } from "./order.ts";
import { QuestionHead } from "./QuestionHead.tsx";
import { QuestionList } from "./QuestionList.tsx";
import { QuestionPicker } from "./QuestionPicker.tsx";
import styles from "./Room.module.css";
import { useSought } from "./sought.ts";
import { useCurrent } from "./useCurrent.ts";

type Props = {
  interview: InterviewDetail;
  tally: readonly Tally[];
  frameworks: readonly Framework[];
  themes: readonly Theme[];
  areas: readonly Area[];
  stakeholders: readonly Stakeholder[];
};

/** The interview itself: its questions, the one being asked, its notes, and where they are typed. */
export function Room({ interview, tally, frameworks, themes, areas, stakeholders }: Props) {
  const run = useCommand();
  const { id, stakeholderIds, progress } = interview;
  const here = frameworksHere(frameworks, interview, tally)
    .map((each) => each.id)
    .join(" ");
  const order = useMemo(
    () => orderOf(frameworks.filter((each) => here.split(" ").includes(each.id))),
    [frameworks, here],
  );
  const known = useMemo(
    () => knownOf(order, themes, areas, stakeholders, stakeholderIds),
    [order, themes, areas, stakeholders, stakeholderIds],
  );
  const place = useMemo(() => ({ interviewId: id, workshopId: null }), [id]);
  const { current, choose, move } = useCurrent(order, interview, tally);
  const [all, setAll] = useState(false);
  const [jumping, setJumping] = useState(false);
  const sought = useSought(({ note }) => (note?.interviewId === id ? note : null));
  useEffect(() => {
    if (!sought) return;
    choose(sought.questionId);
    useSought.setState({ note: null });
    focusLater(() =>
      sought.id === null
        ? document.getElementById("composer")
        : document.querySelector(`[data-note="${sought.id}"]`),
    );
  }, [sought, choose]);
  const picture = useMemo(() => {
    const counts = new Map(tally.map(({ questionId, notes }) => [questionId, notes]));
    return { counts, standing: standings(order, progress, counts) };
  }, [tally, order, progress]);

  const mark = (patch: { state?: (typeof questionStates)[number]; focus?: boolean }) => {
    if (current === null) return;
    const { state, focus } = patch;
    const words = state
      ? questionStateWords[state]
      : `${focus ? "Asked" : "No longer asked"} for in advance`;
    void run("interview.setQuestion", { interviewId: id, questionId: current, ...patch }).then(
      (done) => done !== undefined && tell(words),
    );
  };
  const standing = current === null ? undefined : picture.standing.get(current);
  const toggleFocus = () => mark({ focus: !standing?.focus });
  useKeysOf(
    "interview",
    {
      "Alt+ArrowDown": () => move(1, picture.standing),
      "Alt+ArrowUp": () => move(-1, picture.standing),
      "Alt+G": () => setJumping(true),
      "Alt+A": () => setAll((now) => !now),
      "Alt+L": focusNotes,
      "Alt+C": focusComposer,
      "Alt+5": toggleFocus,
      ...Object.fromEntries(
        questionStates.map((state, i) => [`Alt+${i + 1}`, () => mark({ state })]),
      ),
    },
    { inFields: true },
  );

  const aside = [respondents(interview, stakeholders), modeWords[interview.mode]];
  return (
    <Page
      title={`Interview ${interview.number}`}
      aside={aside.filter(Boolean).join(" · ")}
      actions={
        <>
          <InterviewMemos id={id} number={interview.number} />
          <Clock interview={interview} />
        </>
      }
    >
      <div className={styles.room}>
        <QuestionList
          order={order}
          standing={picture.standing}
          counts={picture.counts}
          current={current}
          onChoose={choose}
        />
        <div className={styles.main}>
          <QuestionHead
            interview={interview}
            order={order}
            current={current}
            standing={standing}
            known={picture.standing}
            running={phase(interview) === "running"}
            onMark={mark}
            onFocus={toggleFocus}
            onChoose={choose}
          />
          <Notes place={place} known={known} current={current} all={all} onAll={setAll} />
          <Composer place={place} questionId={current} known={known} />
        </div>
      </div>
      {jumping && (
        <QuestionPicker
          title="Go to question"
          order={order}
          onPick={choose}
          onClose={() => setJumping(false)}
        />
      )}
    </Page>
  );
}
