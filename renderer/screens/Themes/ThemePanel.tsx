import type { Theme } from "../../../shared/domain/theme.ts";
import { call } from "../../api/client.ts";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import split from "../../components/Split.module.css";
import { rowElement } from "../../components/useRows.ts";
import { Colours } from "./Colours.tsx";
import { ThemeNotes } from "./ThemeNotes.tsx";
import styles from "./Themes.module.css";
import type { TreeAction } from "./tree.ts";

type Props = { theme: Theme; themes: readonly Theme[]; onAction: (action: TreeAction) => void };

/** One theme: name, definition, colour, what can be done with it, and the newest notes tagged with it. */
export function ThemePanel({ theme, themes, onAction }: Props) {
  const { id } = theme;
  const save = (field: "name" | "definition") => (text: string) =>
    call("theme.update", { id, patch: { [field]: text } });
  return (
    <aside
      className={split.panel}
      aria-label={`Theme ${theme.name}`}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== "Escape") return;
        event.preventDefault();
        rowElement(id)?.focus();
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it */}
      <div
        data-theme-name={id}
        onKeyDown={({ key, nativeEvent }) => {
          if (!nativeEvent.isComposing && key === "Enter") rowElement(id)?.focus();
        }}
      >
        <Field label="Name" value={theme.name} save={save("name")} />
      </div>
      <Field
        label="Definition"
        value={theme.definition}
        save={save("definition")}
        multiline
        rows={3}
      />
      <Colours id={id} colour={theme.colour} />
      <div className={styles.tools}>
        <Button variant="quiet" onClick={() => onAction("add-below")}>
          New below <Kbd keys="Shift+N" />
        </Button>
        <Button variant="quiet" onClick={() => onAction("merge")}>
          Merge <Kbd keys="M" />
        </Button>
        <Button variant="quiet" onClick={() => onAction("remove")}>
          Delete <Kbd keys="Del" />
        </Button>
      </div>
      <ThemeNotes theme={theme} themes={themes} />
    </aside>
  );
}
