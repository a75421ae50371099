import type { KeyboardEvent } from "react";
import type { Chain } from "../../../shared/domain/chain.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import type { Only } from "./chainView.ts";
import { ask, usePlace } from "./place.ts";
import styles from "./Tools.module.css";

const filters: { only: Only; label: string; keys: string }[] = [
  { only: "unsupported", label: "Rests on nothing", keys: "U" },
  { only: "leadsNowhere", label: "Leads nowhere", keys: "L" },
];
type Props = {
  chain: Chain;
  /** Enter or the arrow down: to the first that was found. */
  onEnter: () => void;
  /** Escape, when nothing is typed. */
  onLeave: () => void;
};

/** Finding by words, and what is amiss in the chain. */
export function Tools({ chain, onEnter, onLeave }: Props) {
  const { only, words } = usePlace();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === "ArrowDown") onEnter();
    else if (event.key === "Escape" && words !== "") ask({ words: "" });
    else if (event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.tools}>
      <input
        type="search"
        data-find=""
        className={styles.find}
        aria-label="Find in the chain"
        placeholder="Find in the chain"
        value={words}
        onChange={(event) => ask({ words: event.target.value, chosenId: null })}
        onKeyDown={onKeyDown}
      />
      <Kbd keys="/" />
      {filters.map(({ only: name, label, keys }) => (
        <button
          key={name}
          type="button"
          className={styles.filter}
          aria-pressed={only === name}
          onClick={() => toggle(name)}
        >
          {label} <span className={styles.count}>{chain[name].length}</span> <Kbd keys={keys} />
        </button>
      ))}
      {chain.unusedNotes > 0 && (
        <span className={styles.unused}>
          {counted(chain.unusedNotes, "more note")} in no key message
        </span>
      )}
    </div>
  );
}

/** Shows only what is amiss in this way, or all again. */
export const toggle = (name: Only): void =>
  ask({ only: usePlace.getState().only === name ? null : name, chosenId: null });
