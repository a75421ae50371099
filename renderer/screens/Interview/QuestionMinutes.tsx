import { useNow } from "./useNow.ts";
import { useQuestionTime } from "./useQuestionTime.ts";

type Props = { interviewId: string; questionId: string; stored: number; running: boolean };

/** "3 min on this question", counted while the interview is running. */
export function QuestionMinutes({ interviewId, questionId, stored, running }: Props) {
  const since = useQuestionTime(interviewId, questionId, running);
  const seconds = stored + since(useNow(5_000, running));
  return (
    <span>{seconds < 60 ? "under 1 min" : `${Math.floor(seconds / 60)} min`} on this question</span>
  );
}
