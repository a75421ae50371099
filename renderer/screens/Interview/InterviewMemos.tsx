import { useState } from "react";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { MemoDialog } from "../../components/MemoDialog.tsx";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./InterviewMemos.module.css";

/** In the header of an interview: how many memos there are on it, and where they are read and written. */
export function InterviewMemos({ id, number }: { id: string; number: number }) {
  const [open, setOpen] = useState(false);
  const count = useQuery("memo.list", { on: { interviewId: id } }).data?.length ?? 0;
  useKeysOf("interview", { "Alt+M": () => setOpen(true) }, { inFields: true });
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {count === 0 ? "Memo" : `Memos (${count})`}{" "}
        <span className={styles.key}>
          <Kbd keys="Alt+M" />
        </span>
      </Button>
      {open && (
        <MemoDialog
          on={{ interviewId: id }}
          about={`interview ${number}`}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
