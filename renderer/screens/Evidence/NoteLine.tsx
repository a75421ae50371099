import { memo } from "react";
import { areaName } from "../../../shared/domain/area.ts";
import { shortExcerpt } from "../../../shared/domain/excerpt.ts";
import { earlierWords } from "../../../shared/domain/frameworks/askedAs.ts";
import type { NoteHit } from "../../../shared/domain/note.ts";
import { AreaMark } from "../../components/AreaMark.tsx";
import { classes } from "../../components/classes.ts";
import { Excerpt } from "../../components/Excerpt.tsx";
import { dayAndMonth } from "../../components/format.ts";
import { KindWord } from "../../components/KindWord.tsx";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import styles from "./NoteLine.module.css";
import type { Names } from "./useNames.ts";

type Props = {
  index: number;
  total: number;
  height: number;
  hit: NoteHit;
  names: Names;
  active: boolean;
  selected: boolean;
};

/** One note: who, on what, what kind, the words with what was found in them, and its themes. */
export const NoteLine = memo(function NoteLine(props: Props) {
  const { index, total, height, hit, names, active, selected } = props;
  const code = names.person(hit.speakerId)?.code;
  const question = names.question(hit.questionId);
  const asked = earlierWords(question, hit);
  const themes = [...new Set(hit.tags.map((tag) => tag.themeId))].flatMap(
    (id) => names.theme(id) ?? [],
  );
  const areas = hit.areaIds.flatMap((id) => areaName(names.areas, id) ?? []).join(", ");
  const allThemes = themes.map((theme) => theme.name).join(", ");
  return (
    <div
      id={`note-row-${index}`}
      data-index={index}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-active={active}
      className={classes(styles.row, hit.offRecord && styles.offRecord)}
      style={{ top: index * height, height }}
      draggable
    >
      <span className={styles.tick} data-tick aria-hidden="true">
        {selected ? "✓" : ""}
      </span>
      <span className={styles.who} title={names.workshop(hit.workshopId)?.title}>
        <strong>{code ?? placeWords(hit, names)}</strong>
        <span>{names.stratum(hit.stratumId)?.name ?? "No stratum"}</span>
      </span>
      <span className={styles.question} title={question?.text}>
        {question?.number ?? "–"}
      </span>
      <span className={styles.kind}>
        <KindWord kind={hit.kind} />
        {hit.offRecord && (
          <em>
            <span className="visually-hidden">Off the record. </span>Never leaves this file
          </em>
        )}
      </span>
      <span className={styles.text} title={shortExcerpt(hit.text)}>
        {asked === null ? (
          <Excerpt text={shortExcerpt(hit.excerpt)} />
        ) : (
          <>
            <span className={styles.one}>
              <Excerpt text={shortExcerpt(hit.excerpt)} />
            </span>
            <span className={styles.asked} title={asked}>
              Asked as: {asked}
            </span>
          </>
        )}
      </span>
      <span className={styles.themes}>
        {areas === "" ? (
          <>
            {themes.slice(0, themes.length > 2 ? 1 : 2).map((theme) => (
              <ThemeMark key={theme.id} theme={theme} />
            ))}
            {themes.length > 2 && <span title={allThemes}>and {themes.length - 1} more</span>}
          </>
        ) : (
          <>
            <span className={styles.first}>
              {themes[0] && <ThemeMark theme={themes[0]} />}
              {themes.length > 1 && <span title={allThemes}>+{themes.length - 1}</span>}
            </span>
            <AreaMark name={areas} said />
          </>
        )}
      </span>
    </div>
  );
});

/** "Interview 7", "Workshop 9 May" */
function placeWords({ interviewId, workshopId }: NoteHit, names: Names): string {
  if (interviewId) return `Interview ${names.interview(interviewId)?.number ?? ""}`;
  const date = names.workshop(workshopId)?.date;
  return date ? `Workshop ${dayAndMonth(date)}` : "Workshop";
}
