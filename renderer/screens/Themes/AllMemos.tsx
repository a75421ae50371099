import type { Memo } from "../../../shared/domain/memo.ts";
import { call } from "../../api/client.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { shortDate } from "../../components/format.ts";
import { go } from "../../route.ts";
import { openNote } from "../Interview/sought.ts";
import styles from "./AllMemos.module.css";

type Props = { onTheme: (id: string) => void; onClose: () => void };

/** Every memo of the diagnostic, newest first, with the way to what it is on. */
export function AllMemos({ onTheme, onClose }: Props) {
  const memos = useQuery("memo.list", {}).data;
  if (!memos) return null;
  const open = async ({ themeId, noteId, interviewId }: Memo) => {
    onClose();
    if (themeId) onTheme(themeId);
    else if (interviewId) go({ screen: "interview", id: interviewId });
    else if (noteId) openNote(await call("note.get", { id: noteId }));
  };
  return (
    <Dialog title="All memos" onClose={onClose}>
      {memos.length === 0 && (
        <p>Memos are your own thoughts on a theme, a note or an interview: W writes one.</p>
      )}
      <ul className={styles.list}>
        {memos.toReversed().map((memo) => (
          <li key={memo.id}>
            <p className={styles.text}>{memo.text}</p>
            <p className={styles.foot}>
              <button type="button" className={styles.about} onClick={() => void open(memo)}>
                {kindOf(memo)}
                {memo.about}
              </button>
              <time dateTime={memo.createdAt}>{shortDate(memo.createdAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const kindOf = ({ themeId, noteId }: Memo): string =>
  themeId ? "Theme: " : noteId ? "Note: " : "";
