import { useState } from "react";
import { uuidv7 } from "../../shared/domain/ids.ts";
import type { Memo } from "../../shared/domain/memo.ts";
import { call } from "../api/client.ts";
import { command } from "../api/useCommand.ts";
import { useQuery } from "../api/useQuery.ts";
import { sayDone } from "../state/history.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { shortDate } from "./format.ts";
import styles from "./Memos.module.css";

type On = { themeId: string } | { noteId: string } | { interviewId: string };

const newId = () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));

/** The memos on one thing, edited in place, and a field for the next one. Words save themselves. */
export function Memos({ on }: { on: On }) {
  const [writing, setWriting] = useState(newId);
  // The field is there at once: who has opened this types already.
  const memos = useQuery("memo.list", { on }).data ?? [];
  return (
    <div className={styles.memos}>
      {memos
        .filter(({ id }) => id !== writing)
        .map((memo) => (
          <OneMemo key={memo.id} memo={memo} />
        ))}
      <NewMemo
        key={writing}
        id={writing}
        on={on}
        stored={memos.find(({ id }) => id === writing)?.text ?? ""}
        onNext={() => setWriting(newId())}
      />
    </div>
  );
}

function OneMemo({ memo: { id, text, createdAt } }: { memo: Memo }) {
  const when = shortDate(createdAt);
  const remove = async () => {
    if ((await command("memo.remove", { id })) !== undefined) sayDone("Memo deleted");
  };
  return (
    <div className={styles.memo}>
      <Field
        label={`Memo of ${when}`}
        hideLabel
        multiline
        rows={1}
        value={text}
        save={(words) => call("memo.update", { id, patch: { text: words } })}
      />
      <p className={styles.foot}>
        <time dateTime={createdAt}>{when}</time>
        <Button variant="quiet" onClick={() => void remove()}>
          Delete<span className="visually-hidden"> the memo of {when}</span>
        </Button>
      </p>
    </div>
  );
}

type NewProps = { id: string; on: On; stored: string; onNext: () => void };

/** Becomes a memo with its first words, and none again when they are all deleted. */
function NewMemo({ id, on, stored, onNext }: NewProps) {
  const [made] = useState({ yet: false });
  const save = async (text: string) => {
    const blank = text.trim() === "";
    if (!made.yet && !blank) await call("memo.add", { id, on, text });
    else if (made.yet && blank) await call("memo.remove", { id });
    else if (made.yet) await call("memo.update", { id, patch: { text } });
    made.yet = !blank;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it
    <div
      data-memo-new
      className={styles.memo}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        const list = event.currentTarget.parentElement;
        onNext();
        requestAnimationFrame(() =>
          list?.querySelector<HTMLElement>("[data-memo-new] textarea")?.focus(),
        );
      }}
    >
      <Field
        label="New memo"
        hideLabel
        multiline
        rows={2}
        placeholder="Write a memo"
        value={stored}
        save={save}
      />
    </div>
  );
}
