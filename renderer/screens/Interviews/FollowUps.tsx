import { useRef } from "react";
import type { FollowUp } from "../../../shared/domain/wrapUp.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { shortDate } from "../../components/format.ts";
import split from "../../components/Split.module.css";
import { go } from "../../route.ts";
import styles from "./FollowUps.module.css";

/** The follow-ups of all interviews and workshops in one place, to be ticked off. */
export function FollowUps({ onClose }: { onClose: () => void }) {
  const { data } = useQuery("followUp.list", {});
  // Open ones stand first; what is ticked off meanwhile stays where it is.
  const order = useRef<ReadonlyMap<string, number> | null>(null);
  if (data) order.current ??= new Map(data.map(({ noteId }, i) => [noteId, i]));
  const place = ({ noteId }: FollowUp) => order.current?.get(noteId) ?? Number.MAX_SAFE_INTEGER;
  const shown = data?.toSorted((a, b) => place(a) - place(b));
  return (
    <Dialog title="Follow-ups" onClose={onClose} wide>
      {data?.length === 0 && (
        <p className={split.second}>
          Notes of the kind “Follow-up” are gathered here, from every interview and workshop.
        </p>
      )}
      <ul className={styles.list}>
        {shown?.map(({ noteId, text, interviewId, interviewNumber, workshopTitle, doneAt }) => (
          <li key={noteId} data-done={doneAt !== null}>
            <label className={styles.label}>
              <input
                type="checkbox"
                checked={doneAt !== null}
                onChange={(event) =>
                  void command("followUp.set", { noteId, done: event.target.checked })
                }
              />
              <span>{text}</span>
            </label>
            <span className={styles.aside}>{doneAt && `Done ${shortDate(doneAt)}`}</span>
            {interviewId ? (
              <Button
                variant="quiet"
                onClick={() => {
                  onClose();
                  go({ screen: "interview", id: interviewId });
                }}
              >
                Interview {interviewNumber}
              </Button>
            ) : (
              <span className={styles.aside}>{workshopTitle}</span>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
