import type { Counts } from "../../shared/contract/front.ts";
import { useQuery } from "../api/useQuery.ts";
import { go, type Route, type Screen, screens, useRoute } from "../route.ts";
import { useOverlay } from "../state/overlay.ts";
import { useProgram } from "../state/program.ts";
import { Kbd } from "./Kbd.tsx";
import styles from "./Rail.module.css";
import { screenWords } from "./screenWords.ts";

const counts: Partial<Record<Screen, keyof Counts>> = {
  stakeholders: "stakeholders",
  interviews: "interviews",
  themes: "themes",
  evidence: "notes",
  findings: "findings",
  workshops: "workshops",
  plan: "outputs",
};

/** Screens that are reached through another one. */
const within: Partial<Record<Route["screen"], Screen>> = {
  interview: "interviews",
  workshop: "workshops",
  round: "workshops",
  framework: "overview",
};

/** What is open, and the ways to every screen. */
export function Rail() {
  const file = useProgram((program) => program.state?.file);
  const { data } = useQuery("diagnostic.get", {});
  const { data: numbers } = useQuery("counts.get", {});
  const route = useRoute();
  const current = within[route.screen] ?? route.screen;
  const open = useOverlay((state) => state.open);
  return (
    <nav className={styles.rail} aria-label="Screens">
      <div className={styles.file}>
        <div className={styles.title}>{data?.diagnostic.title}</div>
        <div className={styles.name} title={file?.path}>
          {file?.name}
        </div>
      </div>
      <ul className={styles.links}>
        {screens.map((screen) => {
          const count = counts[screen];
          return (
            <li key={screen}>
              <a
                className={styles.link}
                href={`#/${screen}`}
                aria-current={screen === current ? "page" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  go({ screen });
                }}
              >
                {screenWords[screen]}
                {count && <span className={styles.count}>{numbers?.[count]}</span>}
              </a>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <button type="button" className={styles.tool} onClick={() => open("palette")}>
          <Kbd keys="Ctrl+K" /> Go to anything
        </button>
        <button type="button" className={styles.tool} onClick={() => open("keys")}>
          <Kbd keys="?" /> All keys
        </button>
      </div>
    </nav>
  );
}
