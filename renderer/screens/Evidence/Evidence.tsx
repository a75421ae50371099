import { useState } from "react";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import { useQuery } from "../../api/useQuery.ts";
import { classes } from "../../components/classes.ts";
import { counted } from "../../components/format.ts";
import { Page } from "../../components/Page.tsx";
import styles from "./Evidence.module.css";
import { Filters } from "./Filters.tsx";
import { Grid } from "./Grid.tsx";
import { NoteList } from "./NoteList.tsx";
import { useNames } from "./useNames.ts";

/** Every note of the diagnostic: filtered, searched, tagged; and theme × stratum. */
export function Evidence({ filter: asked = {} }: { filter?: NoteFilter }) {
  const [filter, setFilter] = useState<NoteFilter>(asked);
  const [view, setView] = useState<"list" | "grid">("list");
  const names = useNames();
  const all = useQuery("counts.get", {}).data?.notes;
  const found = useQuery("note.count", { filter }, { keep: true }).data;
  const narrowed = Object.keys(filter).length > 0;
  const aside =
    all === undefined || found === undefined
      ? ""
      : narrowed
        ? `${found.toLocaleString("en-GB")} of ${counted(all, "note")}`
        : counted(all, "note");
  const open = (cell: NoteFilter) => {
    setFilter(cell);
    setView("list");
  };
  return (
    <Page
      title="Evidence"
      aside={
        <span aria-live="polite">
          {view === "list" ? aside : "Interviews in which each theme was raised"}
        </span>
      }
      actions={
        <fieldset className={styles.views}>
          <legend className="visually-hidden">View</legend>
          {(["list", "grid"] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={view === each}
              className={classes(styles.view, view === each && styles.chosen)}
              onClick={() => setView(each)}
            >
              {each === "list" ? "List" : "Theme × stratum"}
            </button>
          ))}
        </fieldset>
      }
    >
      {view === "grid" ? (
        <Grid names={names} onOpen={open} />
      ) : (
        <div className={styles.screen}>
          <Filters filter={filter} names={names} onChange={setFilter} />
          <NoteList
            key={JSON.stringify(filter)}
            filter={filter}
            total={found ?? 0}
            ready={found !== undefined}
            names={names}
            onClear={narrowed ? () => setFilter({}) : null}
          />
        </div>
      )}
    </Page>
  );
}
