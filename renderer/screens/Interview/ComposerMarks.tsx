import { areaName } from "../../../shared/domain/area.ts";
import type { Draft } from "../../../shared/domain/composer.ts";
import { sameTheme } from "../../../shared/domain/composer.ts";
import type { Kind } from "../../../shared/domain/note.ts";
import { themePath } from "../../../shared/domain/theme.ts";
import { AreaMark } from "../../components/AreaMark.tsx";
import { ConsentLimits } from "../../components/ConsentLimits.tsx";
import { KindWord } from "../../components/KindWord.tsx";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import styles from "./ComposerMarks.module.css";
import { type Known, themeOf } from "./known.ts";
import { unmade } from "./rows.ts";
import { TakeOff } from "./TakeOff.tsx";

type Composed = Pick<Draft, "themes" | "areaIds" | "speakerId" | "offRecord">;
type Props = {
  composed: Composed;
  kind: Kind;
  known: Known;
  onChange: (patch: Partial<Composed>) => void;
  onDone: () => void;
};

/** What the note being typed will be, beside its words: kind, who said it, its themes and areas, off the record. */
export function ComposerMarks({ composed, kind, known, onChange, onDone }: Props) {
  const { themes, areaIds, speakerId, offRecord } = composed;
  const code = speakerId && known.codes.get(speakerId);
  // Where nobody is noted it may be anybody present; in a hall that is too many to say.
  const speaking = known.people.filter(({ id }) =>
    speakerId === null ? known.speakers !== "find" && known.order !== null : id === speakerId,
  );
  return (
    <div className={styles.marks}>
      <KindWord kind={kind} />
      {known.speakers !== "one" && <span>{code || "Speaker not noted"}</span>}
      <ConsentLimits people={speaking} />
      {offRecord && (
        <span className={styles.off}>
          <strong>Off the record</strong> · Never leaves this file
        </span>
      )}
      {themes.map((choice) => {
        const id = "id" in choice ? choice.id : unmade + choice.name;
        const theme = themeOf(known, id);
        if (!theme) return null;
        return (
          <span key={id} className={styles.theme}>
            <ThemeMark theme={theme} name={themePath(known.themes, id) || theme.name} />
            <TakeOff
              name={theme.name}
              onPress={() => {
                onChange({ themes: themes.filter((each) => !sameTheme(each, choice)) });
                onDone();
              }}
            />
          </span>
        );
      })}
      {areaIds.map((id) => {
        const name = areaName(known.areas, id);
        if (name === undefined) return null;
        return (
          <span key={id} className={styles.theme}>
            <AreaMark name={name} said />
            <TakeOff
              name={name}
              onPress={() => {
                onChange({ areaIds: areaIds.filter((each) => each !== id) });
                onDone();
              }}
            />
          </span>
        );
      })}
    </div>
  );
}
