import { useState } from "react";
import type { Workshop } from "../../../shared/domain/workshop/workshop.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { placeFor } from "../../components/drag.ts";
import { Empty } from "../../components/Empty.tsx";
import { focusLater } from "../../components/focusLater.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { KeyHints } from "../../components/KeyHints.tsx";
import { Page } from "../../components/Page.tsx";
import split from "../../components/Split.module.css";
import { tellPlace } from "../../components/tellPlace.ts";
import { rowElement, useRows } from "../../components/useRows.ts";
import { useStart } from "../../components/useStart.ts";
import { sayDone } from "../../state/history.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { AddWorkshop } from "./AddWorkshop.tsx";
import styles from "./Workshops.module.css";
import { WorkshopTable } from "./WorkshopTable.tsx";

const hints = [
  ["Enter", "open"],
  ["Alt+ArrowUp", "up"],
  ["Alt+ArrowDown", "down"],
  ["Delete", "delete"],
] as const;

/** The workshops in their order, and which feeds into which. */
export function Workshops() {
  const { data: workshops, error } = useQuery("workshop.list", {});
  const [adding, setAdding] = useState(false);
  const rows = useRows((workshops ?? []).map(({ id }) => id));
  const at = workshops?.findIndex(({ id }) => id === rows.active) ?? -1;
  const active = workshops?.[at];
  useStart(workshops !== undefined, () =>
    document.querySelector("main [data-row], main [data-begin]"),
  );

  const remove = async (workshop: Workshop) => {
    if ((await command("workshop.remove", { id: workshop.id })) === undefined) return;
    sayDone(`“${workshop.title}”${along(workshop)} deleted`);
  };
  const move = (by: number) => {
    const position = at + by;
    if (!active || !workshops || position < 0 || position >= workshops.length) return;
    void command("workshop.move", { id: active.id, position }).then(
      (done) => done !== undefined && tellPlace(position, workshops.length),
    );
  };
  const onRow = () => active && rowElement(active.id) === document.activeElement;
  useKeysOf("workshops", {
    n: () => setAdding(true),
    "Alt+ArrowUp": () => move(-1),
    "Alt+ArrowDown": () => move(1),
    delete: () => active && onRow() && void remove(active),
  });
  return (
    <Page
      title="Workshops"
      aside={workshops && (workshops.length > 0 ? summary(workshops) : "None yet")}
      actions={
        !!workshops?.length && (
          <Button variant="main" onClick={() => setAdding(true)}>
            Add a workshop <Kbd keys="N" />
          </Button>
        )
      }
    >
      {error && <p role="alert">{error.message}</p>}
      {workshops?.length === 0 && (
        <Empty action={{ label: "Add the first", keys: "N", run: () => setAdding(true) }}>
          Meetings of many stand here, each with who came, what was said, what was put to the vote
          and what was agreed.
        </Empty>
      )}
      {!!workshops?.length && (
        <div className={split.list}>
          <WorkshopTable
            workshops={workshops}
            rows={rows}
            onRemove={(workshop) => void remove(workshop)}
            onDrop={(id, index, side) => {
              const from = workshops.findIndex((workshop) => workshop.id === id);
              const position = placeFor(from, index, side);
              if (from >= 0) void command("workshop.move", { id, position });
            }}
          />
          <KeyHints hints={hints} className={styles.hints} />
        </div>
      )}
      {adding && (
        <AddWorkshop
          onClose={() => setAdding(false)}
          onMade={(id) => {
            setAdding(false);
            focusLater(() => rowElement(id));
          }}
        />
      )}
    </Page>
  );
}

function summary(workshops: readonly Workshop[]): string {
  const present = workshops.reduce((sum, workshop) => sum + workshop.present, 0);
  return [
    counted(workshops.length, "workshop"),
    present > 0 && `${present.toLocaleString("en-GB")} present in all`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What goes with a workshop. */
function along({ noteCount, roundCount }: Workshop): string {
  const parts = [
    noteCount > 0 && counted(noteCount, "note"),
    roundCount > 0 && counted(roundCount, "round"),
  ].filter(Boolean);
  return parts.length > 0 ? `, its ${parts.join(" and ")}` : "";
}
