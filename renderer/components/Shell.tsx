import type { ReactNode } from "react";
import { useRoute } from "../route.ts";
import { useOverlay } from "../state/overlay.ts";
import { useHistoryKeys } from "../state/useHistoryKeys.ts";
import { useKeysOf } from "../state/useKeys.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { useFoothold } from "./foothold.ts";
import { Palette } from "./Palette.tsx";
import { Rail } from "./Rail.tsx";
import styles from "./Shell.module.css";
import { StatusLine } from "./StatusLine.tsx";
import { useFocusInView } from "./useFocusInView.ts";

/** What stands around every screen of an open diagnostic, and the keys that work on all of them. */
export function Shell({ children }: { children: ReactNode }) {
  const route = useRoute();
  const { shown, open, close } = useOverlay();
  useHistoryKeys();
  useFoothold(route);
  useFocusInView();
  useKeysOf(null, { "Ctrl+K": () => open("palette") }, { inFields: true });
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={skip}>
        Skip to the screen
      </button>
      <Rail />
      <div className={styles.side}>
        <main id="main" className={styles.main} tabIndex={-1}>
          <ErrorBoundary key={route.screen === "interview" ? route.id : route.screen}>
            {children}
          </ErrorBoundary>
        </main>
        <StatusLine />
      </div>
      {shown === "palette" && <Palette onClose={close} />}
    </div>
  );
}

function skip(): void {
  document.getElementById("main")?.focus();
}
