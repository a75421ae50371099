import { keyGroups } from "../state/keys.ts";
import { Dialog } from "./Dialog.tsx";
import { Kbd } from "./Kbd.tsx";
import styles from "./KeySheet.module.css";

/** The "?" sheet: every key, by screen. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="All keys" onClose={onClose} wide reading>
      <div className={styles.groups}>
        {keyGroups.map((group) => (
          <section key={group.screen} className={styles.group}>
            <h3>{group.screen}</h3>
            <dl>
              {group.lines.map((line) => (
                <div key={line.keys} className={styles.line}>
                  <dt>{line.what}</dt>
                  <dd>
                    <Kbd keys={line.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
