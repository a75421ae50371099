import { useEffect } from "react";
import { keyName } from "../../state/keyName.ts";
import styles from "./Presenter.module.css";
import { SlideView } from "./SlideView.tsx";
import { useSlide } from "./useSlide.ts";

/** The projector's window: one thing at a time in large type, moved on from the other window. */
export function Presenter() {
  const slide = useSlide();
  useEffect(() => {
    document.title = "For the room";
    const onKey = (event: KeyboardEvent) => {
      const name = keyName(event);
      if (name === "F" || name === "f" || name === "F11") {
        event.preventDefault();
        void toggleFull();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <main className={styles.room} aria-live="polite" onDoubleClick={() => void toggleFull()}>
      {slide && <SlideView slide={slide} />}
    </main>
  );
}

/** The whole screen, where the system lets a page have it. */
async function toggleFull(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Then the window stays as large as it is.
  }
}
