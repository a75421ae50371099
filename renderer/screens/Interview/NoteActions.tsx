import type { RefObject } from "react";
import { type Kind, kinds, kindWords, type Note } from "../../../shared/domain/note.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { Select } from "../../components/Select.tsx";
import type { Known } from "./known.ts";
import styles from "./NoteActions.module.css";
import type { Doing } from "./NoteRow.tsx";
import { deleteRow } from "./useNoteKeys.ts";

type Props = {
  note: Note;
  known: Known;
  begin: (doing: Doing) => void;
  row: RefObject<HTMLElement | null>;
};

/** What can be done with the note that has the cursor, with its keys. */
export function NoteActions({ note, known, begin, row }: Props) {
  const { id, kind, offRecord, speakerId } = note;
  const update = (patch: object) => void command("note.update", { id, patch });
  return (
    <div className={styles.actions}>
      <Button variant="quiet" onClick={() => begin("edit")}>
        Edit <Kbd keys="Enter" />
      </Button>
      <Button
        variant="quiet"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => begin("tag")}
      >
        Theme <Kbd keys="#" />
      </Button>
      <Button variant="quiet" onClick={() => begin("area")}>
        Area <Kbd keys="A" />
      </Button>
      {known.order && (
        <Button variant="quiet" onClick={() => begin("move")}>
          Move <Kbd keys="M" />
        </Button>
      )}
      <Button
        variant="quiet"
        aria-pressed={offRecord}
        onClick={() => update({ offRecord: !offRecord })}
      >
        {offRecord ? "On the record" : "Off the record"} <Kbd keys="O" />
      </Button>
      <Button variant="quiet" onClick={() => begin("memo")}>
        Memo <Kbd keys="W" />
      </Button>
      <Button variant="quiet" onClick={() => row.current && deleteRow(note, row.current)}>
        Delete <Kbd keys="Del" />
      </Button>
      <Select<Kind>
        label="Kind"
        hideLabel
        inputClassName={styles.select}
        value={kind}
        options={kinds.map((value) => ({ value, label: kindWords[value] }))}
        onChange={(next) => update({ kind: next })}
      />
      {known.speakers === "find" && (
        <Button variant="quiet" onClick={() => begin("speaker")}>
          Speaker <Kbd keys="S" />
        </Button>
      )}
      {known.speakers === "turns" && (
        <Select
          label="Who said it"
          hideLabel
          inputClassName={styles.select}
          value={speakerId ?? ""}
          options={[
            { value: "", label: "Speaker not noted" },
            ...known.people.map((person) => ({ value: person.id, label: person.code })),
          ]}
          onChange={(next) => update({ speakerId: next || null })}
        />
      )}
    </div>
  );
}
