import { bySchemes } from "../../../shared/domain/area.ts";
import { type Kind, kinds, kindWords, type NoteFilter } from "../../../shared/domain/note.ts";
import { inTreeOrder } from "../../../shared/domain/theme.ts";
import styles from "./Filters.module.css";
import { Pick } from "./Pick.tsx";
import { PlacePick } from "./PlacePick.tsx";
import type { Names } from "./useNames.ts";

type Props = {
  filter: NoteFilter;
  names: Names;
  onSet: (patch: { [K in keyof NoteFilter]: NoteFilter[K] | undefined }) => void;
};

/** The list's value for notes whose stratum is not known. */
const noStratum = "none";
/** For notes that are about no area. */
const noArea = "none";

/** One native list for each thing that notes can be filtered by. */
export function Picks({ filter, names, onSet }: Props) {
  const isSection = (id: string) => names.sections.some((section) => section.id === id);
  return (
    <div className={styles.picks}>
      <Pick
        label="Question"
        all="All questions"
        value={filter.questionId ?? filter.sectionId}
        onPick={(id) => {
          const section = id !== undefined && isSection(id);
          onSet({ sectionId: section ? id : undefined, questionId: section ? undefined : id });
        }}
      >
        {names.sections.map((section) => (
          <optgroup key={section.id} label={`${section.number} ${section.title}`}>
            <option value={section.id}>{`All of section ${section.number}`}</option>
            {section.questions.map(({ id, number, text }) => (
              <option key={id} value={id}>{`${number} ${text}`}</option>
            ))}
          </optgroup>
        ))}
      </Pick>
      <Pick
        label="Theme"
        all="All themes"
        value={filter.themeId}
        onPick={(themeId) => onSet({ themeId })}
      >
        {inTreeOrder(names.themes).map(({ theme, level }) => (
          <option key={theme.id} value={theme.id}>
            {"\u00a0\u00a0\u00a0".repeat(level) + theme.name}
          </option>
        ))}
      </Pick>
      <Pick
        label="Stratum"
        all="All strata"
        value={filter.stratumId === null ? noStratum : filter.stratumId}
        onPick={(id) => onSet({ stratumId: id === noStratum ? null : id })}
      >
        <option value={noStratum}>No stratum</option>
        {names.strata.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Pick>
      {names.areas.length > 0 && (
        <Pick
          label="Area"
          all="All areas"
          value={filter.areaId === null ? noArea : filter.areaId}
          onPick={(id) => onSet({ areaId: id === noArea ? null : id })}
        >
          <option value={noArea}>No area</option>
          {bySchemes(names.areas).map(({ scheme, areas }) => (
            <optgroup key={scheme} label={scheme}>
              {areas.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Pick>
      )}
      <Pick
        label="Kind"
        all="All kinds"
        value={filter.kind}
        onPick={(kind) => onSet({ kind: kind as Kind | undefined })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind]}
          </option>
        ))}
      </Pick>
      <PlacePick filter={filter} names={names} onSet={onSet} />
      <YesNo
        label="Tagged"
        words={["Tagged or not", "Tagged", "Not tagged"]}
        value={filter.tagged}
        onPick={(tagged) => onSet({ tagged })}
      />
      <YesNo
        label="Off the record"
        words={["On or off record", "Off the record", "On the record"]}
        value={filter.offRecord}
        onPick={(offRecord) => onSet({ offRecord })}
      />
    </div>
  );
}

type YesNoProps = {
  label: string;
  /** For either, for yes, for no. */
  words: [string, string, string];
  value: boolean | undefined;
  onPick: (value: boolean | undefined) => void;
};

function YesNo({ label, words: [either, yes, no], value, onPick }: YesNoProps) {
  return (
    <Pick
      label={label}
      all={either}
      value={value === undefined ? undefined : String(value)}
      onPick={(chosen) => onPick(chosen === undefined ? undefined : chosen === "true")}
    >
      <option value="true">{yes}</option>
      <option value="false">{no}</option>
    </Pick>
  );
}
