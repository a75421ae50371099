import { useState } from "react";
import { inTreeOrder } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { focusLater } from "../../components/focusLater.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import split from "../../components/Split.module.css";
import { useKeys } from "../../state/useKeys.ts";
import { MergeDialog } from "./MergeDialog.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { ThemePanel } from "./ThemePanel.tsx";
import { ThemeTree } from "./ThemeTree.tsx";
import type { TreeAction } from "./tree.ts";
import { move } from "./tree.ts";

/** The codebook: a tree on the left, the chosen theme on the right. */
export function Themes() {
  const themes = useQuery("theme.list", {}).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState<"merge" | "remove" | null>(null);
  const rows = inTreeOrder(themes ?? []);
  const theme = themes?.find((each) => each.id === chosen) ?? rows[0]?.theme;
  const add = async (parentId: string | null) => {
    const made = await command("theme.add", { name: "New theme", parentId });
    if (!made) return;
    setChosen(made.id);
    editName(made.id);
  };
  useKeys({ n: () => void add(theme?.parentId ?? null) });
  if (!themes) return null;

  const act = (action: TreeAction) => {
    if (!theme) return;
    if (action === "merge" || action === "remove") setAsking(action);
    else if (action === "edit") editName(theme.id);
    else if (action === "add") void add(theme.parentId);
    else if (action === "add-below") void add(theme.id);
    else void move(themes, theme, action);
  };
  return (
    <Page
      title="Themes"
      aside={counted(themes.length, "theme")}
      actions={
        <Button variant="quiet" onClick={() => void add(theme?.parentId ?? null)}>
          New theme <Kbd keys="N" />
        </Button>
      }
    >
      {theme === undefined ? (
        <Empty action={{ label: "New theme", run: () => void add(null) }}>
          Themes are what notes are tagged with. Make them here, or with # while taking notes.
        </Empty>
      ) : (
        <div className={split.split}>
          <ThemeTree rows={rows} chosen={theme.id} onChoose={setChosen} onAction={act} />
          <ThemePanel key={theme.id} theme={theme} themes={themes} onAction={act} />
        </div>
      )}
      {theme && asking === "merge" && (
        <MergeDialog
          theme={theme}
          themes={themes}
          onDone={(into) => {
            setAsking(null);
            if (into) setChosen(into);
          }}
        />
      )}
      {theme && asking === "remove" && (
        <RemoveDialog theme={theme} onDone={() => setAsking(null)} />
      )}
    </Page>
  );
}

/** Puts the cursor in the name of a theme, once its panel is there: never in that of another theme. */
function editName(id: string): void {
  focusLater(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-theme-name="${id}"] input`);
    field?.select();
    return field;
  });
}
