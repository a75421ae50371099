import { useMemo, useState } from "react";
import { inCalendar } from "../../../shared/domain/calendar.ts";
import { type Interview, isHeld } from "../../../shared/domain/interview.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { focusLater } from "../../components/focusLater.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import split from "../../components/Split.module.css";
import { rowElement, useRows } from "../../components/useRows.ts";
import { useStart } from "../../components/useStart.ts";
import { useRoute } from "../../route.ts";
import { sayDone } from "../../state/history.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { InterviewBar } from "./InterviewBar.tsx";
import { InterviewPanel } from "./InterviewPanel.tsx";
import { InterviewTable } from "./InterviewTable.tsx";
import { NewInterview } from "./NewInterview.tsx";
import { inOrder, type Order } from "./order.ts";
import { CorrectionDialog } from "./record/CorrectionDialog.tsx";

/** What is still to be done about an interview comes first once it was held. */
const toDo = (id: string) => `[data-wrap-up="${id}"]`;

/** All interviews, planned and held. */
export function Interviews() {
  const { data, error } = useQuery("interview.list", {});
  const [order, setOrder] = useState<Order>("number");
  const interviews = useMemo(() => data && inOrder(data, order), [data, order]);
  const { data: stakeholders } = useQuery("stakeholder.list", {});
  const [planning, setPlanning] = useState(false);
  const route = useRoute();
  const begun = route.screen === "interviews" ? (route.id ?? null) : null;
  const [editingId, setEditingId] = useState(begun);
  const [correctingId, setCorrectingId] = useState<string | null>(null);
  const rows = useRows((interviews ?? []).map((interview) => interview.id));
  const active = interviews?.find((interview) => interview.id === rows.active);
  const editing = interviews?.find((interview) => interview.id === editingId);
  const correcting = interviews?.find((interview) => interview.id === correctingId);

  const edit = (id: string) => {
    setEditingId(id);
    const held = interviews?.some((interview) => interview.id === id && isHeld(interview));
    focusLater(() => document.querySelector(held ? toDo(id) : `[data-editing="${id}"] input`));
  };
  useStart(interviews !== undefined, () => {
    if (begun !== null) edit(begun);
    else if (rows.active !== null) return rowElement(rows.active);
    return document.querySelector<HTMLElement>("main [data-begin]");
  });
  const remove = async (interview: Interview) => {
    const at = interviews?.indexOf(interview) ?? -1;
    const next = interviews?.[at + 1] ?? interviews?.[at - 1];
    if ((await command("interview.remove", { id: interview.id })) === undefined) return;
    setEditingId(null);
    if (next) rowElement(next.id)?.focus();
    sayDone(
      `Interview ${interview.number} and its ${counted(interview.noteCount, "note")} deleted`,
    );
  };
  useKeysOf("interviews", {
    n: () => setPlanning(true),
    e: () => active && edit(active.id),
    c: () => {
      const shown = editing ?? active;
      if (shown && isHeld(shown)) setCorrectingId(shown.id);
    },
    delete: () => active && rowElement(active.id) === document.activeElement && void remove(active),
  });
  const held = interviews?.filter(isHeld).length ?? 0;
  const off = interviews?.filter(({ cancelledAt }) => cancelledAt !== null).length ?? 0;
  return (
    <Page
      title="Interviews"
      aside={
        interviews &&
        `${held} of ${interviews.length - off} held${off > 0 ? `, ${off} called off` : ""}`
      }
      actions={
        !!interviews?.length && (
          <Button variant="main" onClick={() => setPlanning(true)}>
            Plan an interview <Kbd keys="N" />
          </Button>
        )
      }
    >
      {error && <p role="alert">{error.message}</p>}
      <div className={split.split}>
        <div className={split.list}>
          {interviews?.length === 0 ? (
            <Empty action={{ label: "Plan the first", keys: "N", run: () => setPlanning(true) }}>
              Every conversation stands here, planned or held, with what was noted in it.
            </Empty>
          ) : (
            <>
              <InterviewBar
                order={order}
                onOrder={setOrder}
                planned={inCalendar(interviews ?? []).length}
              />
              <InterviewTable
                interviews={interviews ?? []}
                stakeholders={stakeholders ?? []}
                days={order === "day"}
                rows={rows}
                editingId={editingId}
                onEdit={edit}
              />
            </>
          )}
        </div>
        {editing && (
          <InterviewPanel
            key={editing.id}
            interview={editing}
            onClose={() => {
              setEditingId(null);
              rowElement(editing.id)?.focus();
            }}
            onCorrect={() => setCorrectingId(editing.id)}
            onRemove={() => void remove(editing)}
          />
        )}
      </div>
      {correcting && (
        <CorrectionDialog interview={correcting} onClose={() => setCorrectingId(null)} />
      )}
      {planning && (
        <NewInterview onClose={() => setPlanning(false)} onMade={() => setPlanning(false)} />
      )}
    </Page>
  );
}
