import { useEffect, useRef } from "react";
import { useRoute } from "../route.ts";
import { hush, useSaying } from "../state/say.ts";
import styles from "./StatusLine.module.css";
import { Told } from "./Told.tsx";
import { WorkStrip } from "./WorkStrip.tsx";

/** The one line at the bottom that says what happened, and how to take it back. */
export function StatusLine() {
  const { said, nth } = useSaying();
  useGoingAway(said);
  return (
    <>
      <WorkStrip />
      <Told />
      <div className={styles.line}>
        <span role="status">
          <span key={nth}>{said?.text}</span>
        </span>
        {said?.action && (
          <button
            type="button"
            className={styles.action}
            onClick={() => {
              hush();
              said.action?.run();
            }}
          >
            {said.action.label}
          </button>
        )}
      </div>
    </>
  );
}

/** What was said on one screen is over on the next. */
function useGoingAway(said: unknown): void {
  const route = useRoute();
  const before = useRef({ said, route });
  useEffect(() => {
    const last = before.current;
    before.current = { said, route };
    if (last.said === said && last.route !== route) hush();
  }, [said, route]);
}
