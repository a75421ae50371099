import { memo } from "react";
import type { NoteHit } from "../../../shared/domain/note.ts";
import { classes } from "../../components/classes.ts";
import { notesType } from "../../components/drag.ts";
import { Excerpt } from "../../components/Excerpt.tsx";
import { KindWord } from "../../components/KindWord.tsx";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import styles from "./NoteList.module.css";
import { rowHeight } from "./NotePage.tsx";
import type { Names } from "./useNames.ts";

type Props = {
  index: number;
  total: number;
  hit: NoteHit;
  names: Names;
  active: boolean;
  selected: boolean;
  onActive: (index: number) => void;
  onToggle: (id: string) => void;
  onOpen: (index: number) => void;
};

/** One note: who, on what, what kind, the words with what was found in them, and its themes. */
export const NoteLine = memo(function NoteLine({
  index,
  total,
  hit,
  names,
  active,
  selected,
  ...on
}: Props) {
  const speaker = names.people.find((person) => person.id === hit.speakerId);
  const interview = names.interviews.find((each) => each.id === hit.interviewId);
  const stratum = names.strata.find((each) => each.id === hit.stratumId);
  const question = names.sections
    .flatMap((section) => section.questions)
    .find((each) => each.id === hit.questionId);
  const themeIds = [...new Set(hit.tags.map((tag) => tag.themeId))];
  return (
    // The keys are those of the list, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={`note-row-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-active={active}
      className={classes(styles.row, hit.offRecord && styles.offRecord)}
      style={{ top: index * rowHeight, height: rowHeight }}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(notesType, JSON.stringify([hit.id]))}
      onClick={(event) => {
        on.onActive(index);
        if (event.ctrlKey || event.metaKey || event.shiftKey) on.onToggle(hit.id);
      }}
      onDoubleClick={() => on.onOpen(index)}
    >
      <span className={styles.tick} aria-hidden="true">
        {selected ? "✓" : ""}
      </span>
      <span className={styles.who}>
        <strong>{speaker?.code ?? (interview ? `Interview ${interview.number}` : "")}</strong>
        <span>{stratum?.name ?? "No stratum"}</span>
      </span>
      <span className={styles.question} title={question?.text}>
        {question?.number ?? "–"}
      </span>
      <span className={styles.kind}>
        <KindWord kind={hit.kind} />
        {hit.offRecord && <em>Off the record: never leaves this file</em>}
      </span>
      <span className={styles.words} title={hit.text}>
        <span className={styles.text}>
          <Excerpt text={hit.excerpt} />
        </span>
        <span className={styles.themes}>
          {themeIds.map((id) => {
            const theme = names.theme(id);
            return theme && <ThemeMark key={id} theme={theme} />;
          })}
        </span>
      </span>
    </div>
  );
});
