import { useState } from "react";
import { neighbourOf } from "../../../shared/domain/codebook.ts";
import { inTreeOrder } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { focusLater } from "../../components/focusLater.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import split from "../../components/Split.module.css";
import { rowElement } from "../../components/useRows.ts";
import { useStart } from "../../components/useStart.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { AllMemos } from "./AllMemos.tsx";
import { CodebookDialog } from "./CodebookDialog.tsx";
import { Compare } from "./Compare.tsx";
import { ExchangeDialog } from "./ExchangeDialog.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { ThemePanel } from "./ThemePanel.tsx";
import { ThemeTree } from "./ThemeTree.tsx";
import type { TreeAction } from "./tree.ts";
import { move } from "./tree.ts";

/** What is being asked about the chosen theme, or the group that gets a new one. */
type Asking =
  | "merge"
  | "remove"
  | "example"
  | "export"
  | "compare"
  | "exchange"
  | "memos"
  | { parentId: string | null };

/** The codebook: a tree on the left, the chosen theme on the right. */
export function Themes() {
  const themes = useQuery("theme.list", {}).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const rows = inTreeOrder(themes ?? []);
  const theme = themes?.find((each) => each.id === chosen) ?? rows[0]?.theme;
  const stand = (id: string | null) => {
    setAsking(null);
    setChosen(id);
    focusLater(() => (id === null ? document.querySelector("[data-new-theme]") : rowElement(id)));
  };
  const add = () => setAsking({ parentId: theme?.parentId ?? null });
  useKeysOf("themes", {
    N: add,
    W: writeMemo,
    "Shift+W": () => setAsking("memos"),
    x: () => setAsking("example"),
    c: () => setAsking("compare"),
    p: () => setAsking("exchange"),
    e: () => setAsking("export"),
  });
  useStart(themes !== undefined, () =>
    theme ? rowElement(theme.id) : document.querySelector<HTMLElement>("main [data-begin]"),
  );
  if (!themes) return null;

  const act = (action: TreeAction) => {
    if (!theme) return;
    if (action === "merge" || action === "remove") setAsking(action);
    else if (action === "edit") editName(theme.id);
    else if (action === "add") add();
    else if (action === "add-below") setAsking({ parentId: theme.id });
    else void move(themes, theme, action);
  };
  const adding = asking !== null && typeof asking === "object" ? asking : null;
  return (
    <Page
      title="Themes"
      aside={counted(themes.length, "theme")}
      actions={
        <>
          <Button variant="quiet" onClick={() => setAsking("memos")}>
            All memos <Kbd keys="Shift+W" />
          </Button>
          <Button variant="quiet" onClick={() => setAsking("compare")}>
            Compare <Kbd keys="C" />
          </Button>
          <Button variant="quiet" onClick={() => setAsking("exchange")}>
            Other programs <Kbd keys="P" />
          </Button>
          <Button variant="quiet" onClick={() => setAsking("export")}>
            Export <Kbd keys="E" />
          </Button>
          <Button variant="quiet" data-new-theme onClick={add}>
            New theme <Kbd keys="N" />
          </Button>
        </>
      }
    >
      {theme === undefined && !adding ? (
        <Empty action={{ label: "New theme", keys: "N", run: add }}>
          Themes are what notes are tagged with. Make them here, or with # while taking notes.
        </Empty>
      ) : (
        <div className={split.split}>
          <ThemeTree
            rows={rows}
            chosen={theme?.id ?? null}
            adding={adding}
            onAdded={(id) => stand(id ?? theme?.id ?? null)}
            onChoose={setChosen}
            onAction={act}
          />
          {theme && (
            <ThemePanel
              key={theme.id}
              theme={theme}
              themes={themes}
              onAction={act}
              choosing={asking === "example"}
              onChoose={(choosing) => setAsking(choosing ? "example" : null)}
            />
          )}
        </div>
      )}
      {asking === "export" && <CodebookDialog onClose={() => setAsking(null)} />}
      {asking === "exchange" && <ExchangeDialog onClose={() => setAsking(null)} />}
      {asking === "compare" && <Compare onClose={() => setAsking(null)} />}
      {asking === "memos" && <AllMemos onTheme={stand} onClose={() => setAsking(null)} />}
      {theme && asking === "merge" && (
        <MergeDialog
          theme={theme}
          themes={themes}
          onClose={() => setAsking(null)}
          onMerged={stand}
        />
      )}
      {theme && asking === "remove" && (
        <RemoveDialog
          theme={theme}
          onClose={() => setAsking(null)}
          onRemoved={() =>
            stand(
              neighbourOf(
                rows.map((row) => row.theme),
                theme.id,
              ),
            )
          }
        />
      )}
    </Page>
  );
}

/** Puts the cursor where the next memo on the chosen theme is written. */
function writeMemo(): void {
  document.querySelector<HTMLElement>("[data-memo-new] textarea")?.focus();
}

/** Puts the cursor in the name of a theme, once its panel is there: never in that of another theme. */
function editName(id: string): void {
  focusLater(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-theme-name="${id}"] input`);
    field?.select();
    return field;
  });
}
