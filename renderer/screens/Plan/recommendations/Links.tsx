import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "../../../components/Button.tsx";
import { Finder } from "../../../components/Finder.tsx";
import { focusLater } from "../../../components/focusLater.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import type { Option } from "../../../components/Options.tsx";
import styles from "./Links.module.css";

export type Link = {
  key: string;
  /** What it says; names the buttons too. */
  text: string;
  aside: ReactNode;
  open: () => void;
  leaveOut: () => void;
};
type Props<T> = {
  title: string;
  /** What one of them is: "key message". */
  what: string;
  keys?: string;
  links: readonly Link[];
  /** Said where there are none. */
  empty: string;
  find: (typed: string) => readonly T[];
  show: (item: T) => Option;
  onPick: (item: T) => void;
  none: string;
  children?: ReactNode;
};

/** What is found stands below the field: there is room for it. */
const inSight = (box: HTMLElement | null) => box?.scrollIntoView({ block: "center" });

/** What a recommendation is linked to: each opens its own screen; more are found by typing. */
export function Links<T>(props: Props<T>) {
  const { title, what, keys, links, empty, find, show, onPick, none, children } = props;
  const [adding, setAdding] = useState(false);
  const label = useId();
  const section = useRef<HTMLElement>(null);
  const close = () => {
    setAdding(false);
    focusLater(() => section.current?.querySelector("[data-link]"));
  };
  return (
    <section ref={section} className={styles.section} aria-labelledby={label}>
      <h2 id={label}>{title}</h2>
      {links.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul>
        {links.map(({ key, text, aside, open, leaveOut }) => (
          <li key={key} className={styles.link}>
            <button type="button" className={styles.open} onClick={open}>
              {text}
            </button>
            <Button
              variant="quiet"
              className={styles.out}
              aria-label={`Leave out: ${text}`}
              onClick={() => {
                leaveOut();
                section.current?.querySelector<HTMLElement>("[data-link]")?.focus();
              }}
            >
              Leave out
            </Button>
            {aside && <span className={styles.aside}>{aside}</span>}
          </li>
        ))}
      </ul>
      {adding ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: only hears that the cursor went elsewhere
        <div
          ref={inSight}
          className={styles.finder}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setAdding(false);
          }}
        >
          <Finder
            label={`Find the ${what}`}
            find={find}
            show={show}
            none={none}
            onCancel={close}
            onPick={(item) => {
              onPick(item);
              close();
            }}
          />
        </div>
      ) : (
        <div className={styles.adders}>
          <button
            type="button"
            data-link={what}
            className={styles.add}
            onClick={() => setAdding(true)}
          >
            <span aria-hidden="true">+</span> {what[0]?.toUpperCase()}
            {what.slice(1)} {keys && <Kbd keys={keys} />}
          </button>
          {children}
        </div>
      )}
    </section>
  );
}
