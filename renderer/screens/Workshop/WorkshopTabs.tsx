import { type KeyboardEvent, useRef } from "react";
import type { WorkshopDetail } from "../../../shared/domain/workshop/workshop.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { go, type WorkshopTab, workshopTabs } from "../../route.ts";
import styles from "./Workshop.module.css";

const words: Record<WorkshopTab, string> = {
  overview: "Overview",
  people: "People",
  notes: "Notes",
  gaps: "Mind the gap",
  options: "Options and rounds",
  agreed: "Agreed",
};
export const tabIds = (tab: WorkshopTab) => ({
  tab: `workshop-tab-${tab}`,
  panel: `workshop-panel-${tab}`,
});

type Props = { workshop: WorkshopDetail; tab: WorkshopTab };

/** The parts of the workshop, each with how much is in it; the arrows go from one to the next. */
export function WorkshopTabs({ workshop, tab }: Props) {
  const { id, invited, present, noteCount, gaps, roundCount, priorities } = workshop;
  const list = useRef<HTMLDivElement>(null);
  const { data: options } = useQuery("option.list", { workshopId: id });
  const inVote = options?.filter(({ retired }) => !retired).length ?? 0;
  const counts: Record<WorkshopTab, string | number> = {
    overview: 0,
    people: present > 0 ? `${present} present` : invited > 0 ? `${invited} invited` : 0,
    notes: noteCount,
    gaps: gaps.length,
    options: roundCount > 0 ? `${inVote} and ${roundCount}` : inVote,
    agreed: priorities.length,
  };
  const choose = (next: WorkshopTab) => go({ screen: "workshop", id, tab: next });
  const onKeyDown = (event: KeyboardEvent) => {
    const at = workshopTabs.indexOf(tab);
    const last = workshopTabs.length - 1;
    const to: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = workshopTabs[to[event.key] ?? -1];
    if (!next || event.altKey) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#${tabIds(next).tab}`)?.focus();
    choose(next);
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label="Parts of the workshop"
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {workshopTabs.map((each) => (
        <button
          key={each}
          id={tabIds(each).tab}
          type="button"
          role="tab"
          aria-selected={each === tab}
          aria-controls={each === tab ? tabIds(each).panel : undefined}
          tabIndex={each === tab ? 0 : -1}
          className={styles.tab}
          onClick={() => choose(each)}
        >
          {words[each]} {counts[each] !== 0 && <span className={styles.count}>{counts[each]}</span>}
        </button>
      ))}
      <span className={styles.range} aria-hidden="true">
        <Kbd keys="Alt+1" /> to <Kbd keys="6" />
      </span>
    </div>
  );
}
