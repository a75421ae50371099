import { type KeyboardEvent, useRef } from "react";
import { go, type PlanTab, planTabs } from "../../route.ts";
import styles from "./Plan.module.css";

const words: Record<PlanTab, string> = {
  recommendations: "Recommendations",
  actions: "Actions",
  progress: "Progress",
  budget: "Budget",
};
export const tabIds = (tab: PlanTab) => ({ tab: `plan-tab-${tab}`, panel: `plan-panel-${tab}` });

/** The four parts of the plan; the arrows go from one to the next. */
export function PlanTabs({ tab }: { tab: PlanTab }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = planTabs.indexOf(tab);
    const last = planTabs.length - 1;
    const to: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = planTabs[to[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    go({ screen: "plan", tab: next });
    list.current?.querySelector<HTMLElement>(`#${tabIds(next).tab}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label="Parts of the plan"
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {planTabs.map((each) => (
        <button
          key={each}
          id={tabIds(each).tab}
          type="button"
          role="tab"
          aria-selected={each === tab}
          aria-controls={each === tab ? tabIds(each).panel : undefined}
          tabIndex={each === tab ? 0 : -1}
          className={styles.tab}
          onClick={() => go({ screen: "plan", tab: each })}
        >
          {words[each]}
        </button>
      ))}
    </div>
  );
}
