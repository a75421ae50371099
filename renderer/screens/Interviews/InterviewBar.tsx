import { useState } from "react";
import { toWire } from "../../../shared/errors.ts";
import { run } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { askForFile } from "../../components/FileDialog.tsx";
import { counted } from "../../components/format.ts";
import { Select } from "../../components/Select.tsx";
import { sayDone } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import bar from "../Stakeholders/ListBar.module.css";
import { FollowUps } from "./FollowUps.tsx";
import type { Order } from "./order.ts";

type Props = { order: Order; onOrder: (order: Order) => void; planned: number };

const orders = [
  { value: "number", label: "By number" },
  { value: "day", label: "By day" },
] as const;

/** How the interviews are listed, and the way of the planned ones into a calendar. */
export function InterviewBar({ order, onOrder, planned }: Props) {
  const { data } = useQuery("followUp.list", {});
  const [looking, setLooking] = useState(false);
  const open = data?.filter(({ doneAt }) => doneAt === null).length ?? 0;
  return (
    <div className={bar.bar}>
      <Select
        label="Order"
        hideLabel
        value={order}
        options={orders}
        onChange={onOrder}
        inputClassName={bar.select}
      />
      <Button variant="quiet" onClick={() => setLooking(true)}>
        {open > 0 ? `${counted(open, "follow-up")} open` : "Follow-ups"}
      </Button>
      <Button variant="quiet" onClick={() => void readForm()}>
        Read a focus form
      </Button>
      {looking && <FollowUps onClose={() => setLooking(false)} />}
      {planned > 0 && (
        <span className={bar.end}>
          Planned interviews for a calendar:
          <Button variant="quiet" onClick={() => void write(false)}>
            By code
          </Button>
          <Button variant="quiet" onClick={() => void write(true)}>
            By name
          </Button>
        </span>
      )}
    </div>
  );
}

async function write(names: boolean): Promise<void> {
  const path = await askForFile("ics", "Interviews.ics");
  if (path === null) return;
  try {
    // The page has warned where there is a file of this name; the system's own dialogs ask.
    const written = await run("export.calendar", { names, path, overwrite: true });
    const reveal = () => void run("program.reveal", { path: written.path }).catch(() => {});
    say(`Written: ${written.path}`, { label: "Show in folder", run: reveal });
  } catch (error) {
    say(toWire(error).message);
  }
}

/** A briefing that came back: its ticked questions become the focus of that person's interview. */
async function readForm(): Promise<void> {
  const path = await askForFile("text");
  if (path === null) return;
  try {
    const { code, interviewId, questionIds, different } = await run("focusForm.read", { path });
    const done = await command("interview.setFocus", { id: interviewId, questionIds });
    if (done !== undefined)
      sayDone(
        [`${code}: ${counted(questionIds.length, "focus question")} set`, different]
          .filter(Boolean)
          .join(". "),
      );
  } catch (error) {
    say(toWire(error).message);
  }
}
