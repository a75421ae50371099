import { dateProblem, fuzzyDate } from "../../../../shared/domain/plan/fuzzyDate.ts";
import { longDate } from "../../../components/format.ts";
import styles from "./Editor.module.css";

/** How a date as written is understood, or that it is not. */
export function dateWords(text: string): string {
  const { by, precision } = fuzzyDate(text);
  if (precision === "open") return "no end";
  if (precision === "none") return "";
  return precision === "unread" ? "not read as a date" : `by ${longDate(by)}`;
}

/** Says while a date is typed how it is understood. */
export function DateHint({ id, text }: { id: string; text: string }) {
  const problem = dateProblem(text);
  return (
    <p id={id} className={problem ? styles.problem : styles.hint}>
      {problem || dateWords(text)}
    </p>
  );
}
