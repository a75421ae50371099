import { Button } from "../../components/Button.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { openRoom, present, sameSlide, usePresenting } from "../../state/presenting.ts";
import { useKeys } from "../../state/useKeys.ts";
import styles from "./PresenterBar.module.css";
import { type Step, useSequence } from "./useSequence.ts";

const dark = "blank";

/** What the room sees, and the way on: one thing at a time, moved from the laptop. */
export function PresenterBar({ workshopId }: { workshopId: string }) {
  const steps = useSequence(workshopId);
  const ref = usePresenting((state) => state.ref);
  const at = steps.findIndex((step) => sameSlide(step.ref, ref));
  const move = (by: 1 | -1) => () => {
    // Asked anew: two presses may come before the first is drawn.
    const now = usePresenting.getState().ref;
    const from = steps.findIndex((step) => sameSlide(step.ref, now));
    const next = steps[from < 0 ? 0 : from + by];
    if (next) void present(next.ref);
  };
  const blank = () => void present({ kind: "blank" });
  useKeys(
    { "Alt+PageDown": move(1), "Alt+PageUp": move(-1), "Alt+End": blank },
    { inFields: true },
  );
  const groups = [...Map.groupBy(steps, (step) => step.group)];
  return (
    <section className={styles.bar} aria-label="For the room">
      <label className={styles.seen}>
        <span>The room sees</span>
        <select
          value={at < 0 ? dark : String(at)}
          onChange={({ target }) => {
            const step = steps[Number(target.value)];
            void present(target.value === dark || !step ? { kind: "blank" } : step.ref);
          }}
        >
          <option value={dark}>
            {at < 0 && ref.kind !== "blank" ? "Something else" : "Nothing"}
          </option>
          {groups.map(([group, own]) => (
            <optgroup key={group} label={group}>
              {own.map((step) => (
                <option key={steps.indexOf(step)} value={steps.indexOf(step)}>
                  {shorten(step)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button variant="quiet" aria-disabled={at <= 0} onClick={move(-1)}>
        Back <Kbd keys="Alt+PageUp" />
      </Button>
      <Button variant="quiet" aria-disabled={at === steps.length - 1} onClick={move(1)}>
        Next <Kbd keys="Alt+PageDown" />
      </Button>
      <Button variant="quiet" aria-disabled={ref.kind === "blank"} onClick={blank}>
        Nothing <Kbd keys="Alt+End" />
      </Button>
      <Button variant="quiet" onClick={() => void openRoom()}>
        Open the room’s window
      </Button>
    </section>
  );
}

const shorten = ({ words }: Step) => (words.length > 70 ? `${words.slice(0, 69)}…` : words);
