import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Kbd } from "./Kbd.tsx";
import styles from "./Tabs.module.css";

type Props<T extends string> = {
  /** What they are the parts of. */
  label: string;
  /** In order; `count` is how much is in a part, 0 for what is not counted. */
  tabs: readonly { id: T; words: string; count?: string | number }[];
  current: T;
  onChoose: (tab: T) => void;
  /** The part that is shown. */
  children: ReactNode;
};

/** The id of a part's tab, to give it the focus. */
export const tabId = (tab: string): string => `tab-${tab}`;
const panelId = (tab: string) => `panel-${tab}`;

/** The parts of a screen, one at a time. Within the tabs the arrows lead round, Home and End to the ends. */
export function Tabs<T extends string>({ label, tabs, current, onChoose, children }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const last = tabs.length - 1;
    const to: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = tabs[to[event.key] ?? -1];
    if (!next || event.altKey) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
    onChoose(next.id);
  };
  return (
    <div className={styles.screen}>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ id, words, count = 0 }) => (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            aria-selected={id === current}
            aria-controls={id === current ? panelId(id) : undefined}
            tabIndex={id === current ? 0 : -1}
            className={styles.tab}
            onClick={() => onChoose(id)}
          >
            {words} {count !== 0 && <span className={styles.count}>{count}</span>}
          </button>
        ))}
        <span className={styles.range} aria-hidden="true">
          <Kbd keys="Alt+1" /> to <Kbd keys={String(tabs.length)} />
        </span>
      </div>
      <div
        key={current}
        role="tabpanel"
        id={panelId(current)}
        aria-labelledby={tabId(current)}
        className={styles.panel}
      >
        {children}
      </div>
    </div>
  );
}
