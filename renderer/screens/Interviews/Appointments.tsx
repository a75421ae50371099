import { useState } from "react";
import { type Interview, phase } from "../../../shared/domain/interview.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { clock, shortDate } from "../../components/format.ts";
import split from "../../components/Split.module.css";
import { MoveDialog } from "./MoveDialog.tsx";

const when = (at: string | null) => (at ? `${shortDate(at)}, ${clock(at)}` : "no date");

/** When an interview was moved or called off, and why; while it is planned, the way to do so. */
export function Appointments({ interview }: { interview: Interview }) {
  const { data } = useQuery("interview.appointments", { id: interview.id });
  const [doing, setDoing] = useState<"moved" | "cancelled" | null>(null);
  return (
    <>
      {!!data?.length && (
        <ul className={split.aside} aria-label="Moved and called off">
          {data.map(({ id, kind, fromAt, toAt, reason }) => (
            <li key={id}>
              {kind === "moved"
                ? `Moved from ${when(fromAt)} to ${when(toAt)}`
                : `Called off (${when(fromAt)})`}
              : {reason}
            </li>
          ))}
        </ul>
      )}
      {phase(interview) === "planned" && (
        <div className={split.end}>
          <Button onClick={() => setDoing("moved")}>Move</Button>
          {!interview.cancelledAt && (
            <Button onClick={() => setDoing("cancelled")}>Call off</Button>
          )}
        </div>
      )}
      {doing && <MoveDialog interview={interview} kind={doing} onClose={() => setDoing(null)} />}
    </>
  );
}
