import type { Draft } from "../../../shared/domain/composer.ts";
import { type Kind, kindWords } from "../../../shared/domain/note.ts";
import { Kbd } from "../../components/Kbd.tsx";
import styles from "./ComposerHints.module.css";
import { kindKeys, toggleKind } from "./keys.ts";
import type { Known } from "./known.ts";

type Props = {
  known: Pick<Known, "order" | "speakers" | "areas">;
  kind: Kind;
  offRecord: boolean;
  onChange: (patch: Partial<Pick<Draft, "kind" | "offRecord">>) => void;
};

/** The composer's keys, those with Alt after the others. Those of kinds can be clicked too; the cursor stays where it is. */
export function ComposerHints({ known, kind, offRecord, onChange }: Props) {
  return (
    <div className={styles.hints}>
      <Hint keys="Enter">keep</Hint>
      <span className={styles.spare}>
        <Hint keys="Shift+Enter">new line</Hint>
      </span>
      <Hint keys="#">theme</Hint>
      <Hint keys={'"'}>quotation</Hint>
      <span className={styles.alt}>
        <Kbd keys="Alt" /> with
      </span>
      {kindKeys
        .filter((each) => each.kind !== "quotation")
        .map((each) => (
          <Toggle
            key={each.key}
            keys={each.key}
            pressed={kind === each.kind}
            onPress={() => onChange({ kind: toggleKind(kind, each.kind) })}
          >
            {kindWords[each.kind].toLowerCase()}
          </Toggle>
        ))}
      <Toggle keys="O" pressed={offRecord} onPress={() => onChange({ offRecord: !offRecord })}>
        off the record
      </Toggle>
      {known.speakers !== "one" && <Hint keys="S">speaker</Hint>}
      {known.areas.length > 0 && <Hint keys="R">area</Hint>}
      {known.order && <Hint keys="G">go to question</Hint>}
      <Hint keys="L">notes</Hint>
    </div>
  );
}

function Hint({ keys, children }: { keys: string; children: string }) {
  return (
    <span className={styles.hint}>
      <Kbd keys={keys} /> {children}
    </span>
  );
}

type ToggleProps = { keys: string; children: string; pressed: boolean; onPress: () => void };

function Toggle({ keys, children, pressed, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.hint}
      aria-pressed={pressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Kbd keys={keys} /> {children}
    </button>
  );
}
