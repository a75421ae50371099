import type { Theme } from "../../../shared/domain/theme.ts";
import { call } from "../../api/client.ts";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { Memos } from "../../components/Memos.tsx";
import split from "../../components/Split.module.css";
import { rowElement } from "../../components/useRows.ts";
import { Colours } from "./Colours.tsx";
import { Example } from "./Example.tsx";
import { ThemeNotes } from "./ThemeNotes.tsx";
import styles from "./Themes.module.css";
import type { TreeAction } from "./tree.ts";

type Props = {
  theme: Theme;
  themes: readonly Theme[];
  onAction: (action: TreeAction) => void;
  /** Whether an example is being chosen. */
  choosing: boolean;
  onChoose: (choosing: boolean) => void;
};
type Words = "name" | "definition" | "inclusion" | "exclusion";

/** One theme: what it means, what can be done with it, memos on it, and the newest notes tagged with it. */
export function ThemePanel({ theme, themes, onAction, choosing, onChoose }: Props) {
  const { id } = theme;
  const save = (field: Words) => (text: string) =>
    call("theme.update", { id, patch: { [field]: text } });
  const words = (label: string, field: Words, rows: number) => (
    <Field label={label} value={theme[field]} save={save(field)} multiline rows={rows} />
  );
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
      {words("Definition", "definition", 2)}
      {words("Belongs here", "inclusion", 1)}
      {words("Does not belong here", "exclusion", 1)}
      <Example theme={theme} choosing={choosing} onChoose={onChoose} />
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
      <section className={styles.memos} aria-label="Memos">
        <h2>
          Memos <Kbd keys="W" />
        </h2>
        <Memos on={{ themeId: id }} />
      </section>
      <ThemeNotes theme={theme} themes={themes} />
    </aside>
  );
}
