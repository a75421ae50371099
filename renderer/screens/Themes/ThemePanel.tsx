import type { Theme } from "../../../shared/domain/theme.ts";
import { themeColours, withDescendants } from "../../../shared/domain/theme.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { KindWord } from "../../components/KindWord.tsx";
import split from "../../components/Split.module.css";
import { rowElement } from "../../components/useRows.ts";
import { go } from "../../route.ts";
import { useSpeakers } from "../Findings/useSpeakers.ts";
import styles from "./Themes.module.css";
import type { TreeAction } from "./tree.ts";

type Props = { theme: Theme; themes: readonly Theme[]; onAction: (action: TreeAction) => void };
const shown = 8;

/** One theme: name, definition, colour, what can be done with it, and the newest notes tagged with it. */
export function ThemePanel({ theme, themes, onAction }: Props) {
  const { id } = theme;
  const filter = { themeId: id };
  const notes = useQuery("note.find", { filter, limit: shown }).data;
  const total = useQuery("note.count", { filter }).data ?? 0;
  const speakers = useSpeakers();
  const below = withDescendants(themes, id).size - 1;
  const save = (field: "name" | "definition") => (text: string) =>
    call("theme.update", { id, patch: { [field]: text } });
  return (
    <aside className={split.panel} aria-label={`Theme ${theme.name}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it */}
      <div
        data-theme-name={id}
        onKeyDown={({ key, nativeEvent }) => {
          if (!nativeEvent.isComposing && /^(Enter|Escape)$/.test(key)) rowElement(id)?.focus();
        }}
      >
        <Field label="Name" value={theme.name} save={save("name")} />
      </div>
      <Field
        label="Definition"
        value={theme.definition}
        save={save("definition")}
        multiline
        rows={4}
      />
      <fieldset className={styles.colours}>
        <legend>Colour</legend>
        {themeColours.map((colour) => (
          <button
            key={colour}
            type="button"
            className={styles.swatch}
            style={{ background: colour }}
            aria-label={`Colour ${colour}`}
            aria-pressed={colour === theme.colour}
            onClick={() => void command("theme.update", { id, patch: { colour } })}
          />
        ))}
        <input
          type="color"
          aria-label="Another colour"
          value={theme.colour}
          onChange={(event) =>
            void command("theme.update", { id, patch: { colour: event.target.value } })
          }
        />
      </fieldset>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={() => onAction("add-below")}>
          New theme below <Kbd keys="Shift+N" />
        </Button>
        <Button variant="quiet" onClick={() => onAction("merge")}>
          Merge <Kbd keys="M" />
        </Button>
        <Button variant="quiet" onClick={() => onAction("remove")}>
          Delete <Kbd keys="Delete" />
        </Button>
      </div>
      <h2 className={styles.notesHead}>
        {counted(total, "note")}
        {below > 0 && <span className={split.aside}> with {counted(below, "theme")} below</span>}
      </h2>
      {notes?.map((note) => (
        <div key={note.id} className={styles.note}>
          <p className={note.offRecord ? styles.offRecord : undefined}>{note.text}</p>
          <p className={styles.meta}>
            <span>{speakers.who(note)}</span>
            <span>{speakers.question(note)}</span>
            <KindWord kind={note.kind} />
            {note.offRecord && <em>Never leaves this file</em>}
          </p>
        </div>
      ))}
      {total > 0 && (
        <Button variant="quiet" onClick={() => go({ screen: "evidence", filter })}>
          {total > shown ? `All ${total.toLocaleString("en-GB")} in Evidence` : "Open in Evidence"}
        </Button>
      )}
    </aside>
  );
}
