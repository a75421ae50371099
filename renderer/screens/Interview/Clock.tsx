import { useState } from "react";
import {
  type Interview,
  type Phase,
  phase,
  secondsGone,
} from "../../../shared/domain/interview.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { classes } from "../../components/classes.ts";
import { clock } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { go } from "../../route.ts";
import { tell } from "../../state/tell.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./Clock.module.css";
import { EndDialog } from "./EndDialog.tsx";
import { useNow } from "./useNow.ts";

/** "23:41", "1:05:10" */
function stopwatch(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** Time gone against time promised, and the keys that start, pause and end the interview. */
export function Clock({ interview }: { interview: Interview }) {
  const run = useCommand();
  const [ending, setEnding] = useState(false);
  const { id, promisedMinutes } = interview;
  const at = phase(interview);
  const gone = secondsGone(interview, useNow(1000, at === "running"));
  const end = (endedEarly: string) => {
    setEnding(false);
    void run("interview.end", endedEarly ? { id, endedEarly } : { id }).then(
      (done) => done !== undefined && tell("Interview ended. Wrap up tells what is still to do"),
    );
  };
  const askEnd = () => {
    if (at !== "running" && at !== "paused") return;
    if (gone < promisedMinutes * 60) setEnding(true);
    else end("");
  };
  const next = { planned: "start", running: "pause", paused: "resume", ended: "resume" } as const;
  const step = () =>
    void run(`interview.${next[at]}`, { id }).then(
      (done) => done !== undefined && tell(stepWords[at]),
    );
  useKeysOf("interview", { "Alt+T": step, "Alt+E": askEnd }, { inFields: true });

  const over = gone > promisedMinutes * 60;
  const open = at === "running" || at === "paused";
  return (
    <div className={styles.clock}>
      <span className={styles.since}>{since(interview)}</span>
      <span
        role="timer"
        aria-label="Time gone"
        className={classes(styles.gone, over && styles.over)}
      >
        {stopwatch(gone)}
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span
          className={classes(styles.done, over && styles.overBar)}
          style={{ inlineSize: `${Math.min(100, gone / (promisedMinutes * 0.6))}%` }}
        />
      </span>
      <span className={styles.promised}>of {promisedMinutes} min</span>
      <Button variant={at === "planned" || at === "paused" ? "main" : "plain"} onClick={step}>
        {{ planned: "Start", running: "Pause", paused: "Go on", ended: "Go on" }[at]}{" "}
        <Kbd keys="Alt+T" />
      </Button>
      {at === "ended" && (
        <Button variant="main" onClick={() => go({ screen: "interviews", id })}>
          Wrap up
        </Button>
      )}
      {open && (
        <Button onClick={askEnd}>
          End <Kbd keys="Alt+E" />
        </Button>
      )}
      {ending && (
        <EndDialog
          gone={gone}
          promisedMinutes={promisedMinutes}
          onEnd={end}
          onClose={() => setEnding(false)}
        />
      )}
    </div>
  );
}

/** What the step from a phase has done. */
const stepWords: Record<Phase, string> = {
  planned: "Interview started",
  running: "Interview paused",
  paused: "Interview goes on",
  ended: "Interview goes on again; it is no longer ended",
};

function since({ startedAt, pausedAt, endedAt, endedEarly }: Interview): string {
  if (endedAt) return `Ended ${clock(endedAt)}${endedEarly ? `: ${endedEarly}` : ""}`;
  if (pausedAt) return `Paused ${clock(pausedAt)}`;
  return startedAt ? `Started ${clock(startedAt)}` : "Not started";
}
