import { useEffect, useRef } from "react";
import { stopWork, useWork } from "../state/work.ts";
import { Button } from "./Button.tsx";
import { isLost } from "./foothold.ts";
import styles from "./Strip.module.css";

/** How far something is that takes its time, and the way to stop it. */
export function WorkStrip() {
  const work = useWork((state) => state.work);
  const before = useRef<Element | null>(null);
  const isOn = work !== null;
  // A button that goes while it has the focus gives it back to where the work began.
  useEffect(() => {
    if (isOn) before.current ??= document.activeElement;
    else {
      const from = before.current;
      before.current = null;
      if (isLost(document.activeElement) && from instanceof HTMLElement) from.focus();
    }
  }, [isOn]);
  if (!work) return null;
  return (
    <section className={styles.strip} aria-label="Under way">
      <span>{work.stopping ? "Stopping" : work.label}</span>
      <progress max={1} value={work.done} aria-label={work.label} />
      <span className={styles.percent}>{Math.round(100 * work.done)} %</span>
      <Button aria-disabled={work.stopping} onClick={() => void stopWork()}>
        Stop
      </Button>
    </section>
  );
}
