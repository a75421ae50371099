import { useEffect, useState } from "react";
import type { Framework as AFramework } from "../../../shared/domain/framework.ts";
import { allQuestions, countWords } from "../../../shared/domain/frameworks/questionsOf.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import split from "../../components/Split.module.css";
import { useStart } from "../../components/useStart.ts";
import { go } from "../../route.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { About } from "./About.tsx";
import { type Adding, newQuestion, newSection, newSubQuestion } from "./adding.ts";
import { moveRow, removeRow, type TreeAction } from "./edit.ts";
import { type Row, rowsOf } from "./rows.ts";
import { Tree } from "./Tree.tsx";

/** One framework, where its sections and questions are written. */
export function Framework({ id }: { id: string }) {
  const { data } = useQuery("framework.list", {});
  const framework = data?.find((each) => each.id === id);
  if (!data) return null;
  if (!framework)
    return (
      <Page title="Framework">
        <Empty action={{ label: "Show all frameworks", run: () => go({ screen: "overview" }) }}>
          That framework is not there any more.
        </Empty>
      </Page>
    );
  return <Editor framework={framework} />;
}

function Editor({ framework }: { framework: AFramework }) {
  const rows = rowsOf(framework.sections);
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [adding, setAdding] = useState<Adding | null>(null);
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  const add = (next: Adding | null) => {
    if (next) setAdding(next);
  };
  const addQuestion = () => add(newQuestion(framework, row) ?? newSection(framework, row));
  useKeysOf("framework", {
    N: addQuestion,
    "Shift+N": () => add(newSection(framework, row)),
  });
  useStart(true, () =>
    document.querySelector<HTMLElement>("[role=tree] [data-row], main [data-begin]"),
  );
  const empty = rows.length === 0 && !adding;
  // With the last line gone, or the first one back, what had the focus is gone: it goes on from what there is.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const next = empty ? `.${split.list} button` : "[role=tree] [data-row]";
    document.querySelector<HTMLElement>(next)?.focus();
  }, [empty]);
  const act = (action: TreeAction, on: Row) => {
    if (action === "edit") setEditing(on.id);
    else if (action === "add") add(newQuestion(framework, on));
    else if (action === "add-below") add(newSubQuestion(framework, on));
    else if (action === "remove") void removeRow(on);
    else moveRow(framework.id, on.id, action);
  };
  return (
    <Page
      title={framework.title}
      aside={[
        framework.version,
        counted(framework.sections.length, "section"),
        countWords(allQuestions([framework])),
      ]
        .filter(Boolean)
        .join(" · ")}
      actions={
        <>
          <Button variant="quiet" onClick={() => go({ screen: "overview" })}>
            All frameworks
          </Button>
          <Button variant="quiet" onClick={() => add(newSection(framework, row))}>
            New section <Kbd keys="Shift+N" />
          </Button>
          <Button variant="quiet" onClick={addQuestion}>
            New question <Kbd keys="N" />
          </Button>
        </>
      }
    >
      <div className={split.split}>
        {empty ? (
          <div className={split.list}>
            <Empty
              action={{
                label: "New section",
                keys: "Shift+N",
                run: () => add(newSection(framework, undefined)),
              }}
            >
              A framework has sections, and questions in them. Begin with the first section.
            </Empty>
          </div>
        ) : (
          <Tree
            framework={framework}
            rows={rows}
            chosen={row?.id ?? null}
            editing={editing}
            adding={adding}
            onChoose={setChosen}
            onEdit={setEditing}
            onAdding={setAdding}
            onAction={act}
          />
        )}
        <About framework={framework} row={row} />
      </div>
    </Page>
  );
}
