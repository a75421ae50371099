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
      style={{ insetInlineStart: `max(0px, min(${left}px, calc(100% - 20rem)))` }}
    >
      <Options
        id={id}
        label="Themes"
        active={active}
        onPick={onPick}
        options={found.map((completion) => ({
          key: completion.label,
          content: <ThemeOption completion={completion} />,
        }))}
      />
      <p id={hintOf(id)} className={styles.keys}>
        {active >= 0 ? (
          <>
            <span>
              <Kbd keys="Enter" /> {takes(found[active])}
            </span>
            <span>
              <Kbd keys="Escape" /> leave as words
            </span>
          </>
        ) : (
          <>
            <span>
              <Kbd keys="Enter" /> keep the note
            </span>
            <span>
              <Kbd keys="ArrowDown" /> <Kbd keys="Enter" /> {takes(found[0])}
            </span>
          </>
        )}
      </p>
    </div>
  );
}

/** What describes the field while the themes are offered. */
export const hintOf = (id: string): string => `${id}-keys`;

const takes = (completion: Completion | undefined): string =>
  completion && "name" in completion.choice ? "make the theme" : "take the theme";
