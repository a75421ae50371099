import type { Note } from "../../../shared/domain/note.ts";
import { useQuery } from "../../api/useQuery.ts";
import { counted } from "../../components/format.ts";
import styles from "./MemoMark.module.css";

/** How many memos a note has, where it has some. */
export function MemoMark({ note: { id, interviewId, workshopId } }: { note: Note }) {
  const counts = useQuery("memo.count", { interviewId, workshopId }).data;
  const memos = counts?.find(({ noteId }) => noteId === id)?.memos ?? 0;
  return memos === 0 ? null : <p className={styles.mark}>{counted(memos, "memo")}</p>;
}
