import styles from "./Kbd.module.css";

const signs: Record<string, string> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  " ": "Space",
};

/** The keys of a command, each as a key cap: `keys="Alt+ArrowDown"`. */
export function Kbd({ keys }: { keys: string }) {
  const caps = keys === "+" ? ["+"] : keys.split("+");
  return (
    <span className={styles.keys}>
      {caps.map((cap) => (
        <kbd key={cap} className={styles.key}>
          {signs[cap] ?? cap}
        </kbd>
      ))}
    </span>
  );
}
