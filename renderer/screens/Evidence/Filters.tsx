import { useRef } from "react";
import { kinds, kindWords, type NoteFilter } from "../../../shared/domain/note.ts";
import { themePath } from "../../../shared/domain/theme.ts";
import { Button } from "../../components/Button.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { useKeys } from "../../state/useKeys.ts";
import styles from "./Filters.module.css";
import type { Names } from "./useNames.ts";

type Props = { filter: NoteFilter; names: Names; onChange: (filter: NoteFilter) => void };
type Choice = { value: string; label: string };

/** One row of filters that combine, and the words to look for. */
export function Filters({ filter, names, onChange }: Props) {
  const words = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => words.current?.focus() });
  const set = (patch: Record<string, unknown>) => {
    const merged = Object.entries({ ...filter, ...patch }).filter(
      ([, value]) => value !== undefined,
    );
    onChange(Object.fromEntries(merged) as NoteFilter);
  };
  const where = filter.questionId ?? filter.sectionId ?? "";
  const isSection = (id: string) => names.sections.some((section) => section.id === id);
  const yesNo = (value: boolean | undefined) => (value === undefined ? "" : String(value));
  const asked = (value: string) => (value === "" ? undefined : value === "true");
  const text = (value: string) => (value === "" ? undefined : value);
  return (
    <search className={styles.filters}>
      <div className={styles.words}>
        <input
          ref={words}
          type="search"
          aria-label="Find in notes"
          placeholder="Find in notes"
          value={filter.words ?? ""}
          onChange={(event) => set({ words: text(event.target.value) })}
        />
        <Kbd keys="/" />
      </div>
      <Pick
        label="Question"
        all="All questions"
        value={where}
        onPick={(id) =>
          set({
            sectionId: isSection(id) ? id : undefined,
            questionId: id !== "" && !isSection(id) ? id : undefined,
          })
        }
      >
        {names.sections.map((section) => (
          <optgroup key={section.id} label={`${section.number} ${section.title}`}>
            <option value={section.id}>{`All of section ${section.number}`}</option>
            {section.questions.map((question) => (
              <option
                key={question.id}
                value={question.id}
              >{`${question.number} ${question.text}`}</option>
            ))}
          </optgroup>
        ))}
      </Pick>
      <Pick
        label="Theme"
        all="All themes"
        value={filter.themeId ?? ""}
        onPick={(id) => set({ themeId: text(id) })}
      >
        {options(names.themes.map(({ id }) => ({ value: id, label: themePath(names.themes, id) })))}
      </Pick>
      <Pick
        label="Stratum"
        all="All strata"
        value={filter.stratumId ?? ""}
        onPick={(id) => set({ stratumId: text(id) })}
      >
        {options(names.strata.map(({ id, name }) => ({ value: id, label: name })))}
      </Pick>
      <Pick
        label="Kind"
        all="All kinds"
        value={filter.kind ?? ""}
        onPick={(kind) => set({ kind: text(kind) })}
      >
        {options(kinds.map((kind) => ({ value: kind, label: kindWords[kind] })))}
      </Pick>
      <Pick
        label="Interview"
        all="All interviews"
        value={filter.interviewId ?? ""}
        onPick={(id) => set({ interviewId: text(id) })}
      >
        {options(
          names.interviews.map(({ id, number }) => ({ value: id, label: `Interview ${number}` })),
        )}
      </Pick>
      <Pick
        label="Themes set"
        all="Tagged or not"
        value={yesNo(filter.tagged)}
        onPick={(value) => set({ tagged: asked(value) })}
      >
        {options([
          { value: "true", label: "Tagged" },
          { value: "false", label: "Not tagged" },
        ])}
      </Pick>
      <Pick
        label="On or off the record"
        all="On and off the record"
        value={yesNo(filter.offRecord)}
        onPick={(value) => set({ offRecord: asked(value) })}
      >
        {options([
          { value: "true", label: "Off the record" },
          { value: "false", label: "On the record" },
        ])}
      </Pick>
      {Object.keys(filter).length > 0 && (
        <Button variant="quiet" onClick={() => onChange({})}>
          Clear
        </Button>
      )}
    </search>
  );
}

const options = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

type PickProps = {
  label: string;
  all: string;
  value: string;
  onPick: (value: string) => void;
  children: React.ReactNode;
};

function Pick({ label, all, value, onPick, children }: PickProps) {
  return (
    <select
      aria-label={label}
      className={styles.pick}
      data-set={value !== ""}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      <option value="">{all}</option>
      {children}
    </select>
  );
}
