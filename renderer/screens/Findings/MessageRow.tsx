import { memo, useLayoutEffect, useRef } from "react";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { classes } from "../../components/classes.ts";
import drop from "../../components/Drop.module.css";
import { findingType, notesType, placeFor, readNoteIds, useDrop } from "../../components/drag.ts";
import { InPlace } from "../../components/InPlace.tsx";
import { keyName } from "../../state/keyName.ts";
import { addEvidence, moveTo, removeMessage, shiftMessage } from "./actions.ts";
import type { Assessed, AssessedHeading } from "./assess.ts";
import { choose, useChosen, wishFor, wishGranted } from "./chosen.ts";
import styles from "./MessageList.module.css";
import { MessageTools } from "./MessageTools.tsx";
import { StrengthLine } from "./StrengthLine.tsx";

type Props = {
  message: Assessed;
  heading: AssessedHeading;
  headings: AssessedHeading[];
  chosen: boolean;
};

/** One key message: its words edited in place, its strength, and what needs a person. */
export const MessageRow = memo(function MessageRow(props: Props) {
  const { message, heading, headings, chosen } = props;
  const { finding, strength, marks, warnings } = message;
  const { id } = finding;
  const index = heading.messages.indexOf(message);
  const row = useRef<HTMLButtonElement>(null);
  const statement = useRef<HTMLTextAreaElement>(null);
  const narrative = useRef<HTMLTextAreaElement>(null);

  const wish = useChosen((state) => wishFor(state, heading.id, id));
  useLayoutEffect(() => {
    if (!wish || !chosen) return;
    (wish === "statement" ? statement : row).current?.focus();
    row.current?.closest("li")?.scrollIntoView({ block: "nearest" });
    wishGranted();
  }, [wish, chosen]);

  // With the arrows a row is chosen by its handle; what opens below it should be seen too.
  useLayoutEffect(() => {
    if (chosen && document.activeElement === row.current)
      row.current?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const { over, handlers } = useDrop({
    [notesType]: {
      between: false,
      take: (data) => void addEvidence(id, readNoteIds(data)),
    },
    [findingType]: {
      between: true,
      take: (dragged, side) => {
        const from = heading.messages.findIndex((entry) => entry.finding.id === dragged);
        const position = placeFor(from, index, side);
        choose(heading.id, dragged);
        void command("finding.move", { id: dragged, headingId: heading.id, position });
      },
    },
  });

  /** Keys that move the message hold in its fields too. */
  const move = (key: string): boolean => {
    const by = key.endsWith("ArrowUp") ? -1 : 1;
    const next = headings[headings.indexOf(heading) + by];
    if (/^Alt\+Arrow(Up|Down)$/.test(key)) void shiftMessage(heading, id, by);
    else if (!/^Alt\+Shift\+Arrow(Up|Down)$/.test(key)) return false;
    else if (next) void moveTo(next, id);
    return true;
  };
  const act = (key: string): boolean => {
    if (key === "Delete") void removeMessage(id);
    else if (key === "Enter") statement.current?.focus();
    else return false;
    return true;
  };
  const toRow = () => row.current?.focus();
  return (
    <li
      data-row
      className={classes(drop.drop, styles.row, chosen && styles.chosen)}
      data-over={over ?? undefined}
      onKeyDown={(event) => move(keyName(event.nativeEvent)) && event.preventDefault()}
      onPointerDown={(event) => event.target === event.currentTarget && choose(heading.id, id)}
      {...handlers}
    >
      <button
        ref={row}
        type="button"
        data-cell
        data-message={id}
        tabIndex={-1}
        draggable
        className={styles.handle}
        aria-current={chosen}
        aria-label={`Key message ${index + 1}: ${finding.statement || "no words yet"}`}
        // Not when the mouse takes hold of it: a row that grows would slide away under the drag.
        onFocus={(event) => event.target.matches(":focus-visible") && choose(heading.id, id)}
        onClick={() => choose(heading.id, id)}
        onKeyDown={(event) => act(keyName(event.nativeEvent)) && event.preventDefault()}
        onDragStart={(event) => {
          event.dataTransfer.setData(findingType, id);
          const item = event.currentTarget.closest("li");
          if (item) event.dataTransfer.setDragImage(item, 12, 12);
        }}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <InPlace
        ref={statement}
        label="Statement"
        className={styles.statement}
        placeholder="The message, in one sentence"
        value={finding.statement}
        tabIndex={chosen ? 0 : -1}
        onFocus={() => choose(heading.id, id)}
        save={(text) => call("finding.update", { id, patch: { statement: text } })}
        onEnter={() => narrative.current?.focus()}
        onEscape={toRow}
      />
      {chosen && (
        <InPlace
          ref={narrative}
          label="Narrative"
          name="narrative"
          className={styles.narrative}
          placeholder="What was said, in a few sentences"
          value={finding.narrative}
          save={(text) => call("finding.update", { id, patch: { narrative: text } })}
          onEscape={toRow}
        />
      )}
      {finding.evidence.length > 0 && <StrengthLine strength={strength} marks={marks} />}
      {warnings.map((warning) => (
        <p key={warning.key} className={styles.warning}>
          {warning.text}
        </p>
      ))}
      {!chosen && finding.inProgress && <p className={styles.aside}>Work already in progress</p>}
      {chosen && <MessageTools finding={finding} headings={headings} />}
    </li>
  );
});
