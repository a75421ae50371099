import { useRoute } from "../route.ts";
import { keyGroups } from "../state/keys.ts";
import { useProgram } from "../state/program.ts";
import { Dialog } from "./Dialog.tsx";
import { Kbd } from "./Kbd.tsx";
import styles from "./KeySheet.module.css";

/** The "?" sheet: every key, by screen; those of the screen that is open come first. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const isOpen = useProgram((program) => program.state?.file != null);
  const { screen } = useRoute();
  const here = isOpen ? screen : "welcome";
  const first = keyGroups.filter((group) => group.on === here);
  const groups = [...first, ...keyGroups.filter((group) => group.on !== here)];
  return (
    <Dialog title="All keys" onClose={onClose} wide reading>
      <div className={styles.groups}>
        {groups.map((group) => (
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
