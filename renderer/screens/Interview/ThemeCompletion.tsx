import { type RefObject, useLayoutEffect, useState } from "react";
import type { Completion } from "../../../shared/domain/complete.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Options } from "../../components/Options.tsx";
import { ThemeOption } from "../../components/ThemeOption.tsx";
import { caretLeft } from "./caret.ts";
import styles from "./ThemeCompletion.module.css";

type Props = {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Where its # stands in the text. */
  at: number;
  found: readonly Completion[];
  active: number;
  onPick: (index: number) => void;
};

/** The themes that fit what is typed after #, above the field where it is typed. */
export function ThemeCompletion({ id, field, at, found, active, onPick }: Props) {
  const [left, setLeft] = useState(0);
  useLayoutEffect(() => {
    if (field.current) setLeft(caretLeft(field.current, at));
  }, [field, at]);
  return (
    <div
      className={styles.popup}
      style={{ insetInlineStart: `min(${left}px, calc(100% - 20rem))` }}
    >
      <Options
        id={id}
        label="Themes"
        active={active}
        onPick={onPick}
        options={found.map((completion, i) => ({
          key: completion.label,
          content: (
            <>
              <ThemeOption completion={completion} />
              {i === active && (
                <span className={styles.enter}>
                  <Kbd keys="Enter" />
                </span>
              )}
            </>
          ),
        }))}
      />
    </div>
  );
}
