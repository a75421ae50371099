import { type RefObject, useEffect, useRef, useState } from "react";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { ExportTable } from "../../components/ExportTable.tsx";
import { isLost } from "../../components/foothold.ts";
import { counted } from "../../components/format.ts";
import { Page } from "../../components/Page.tsx";
import { go } from "../../route.ts";
import { say } from "../../state/say.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./Evidence.module.css";
import { Filters } from "./Filters.tsx";
import { Grid } from "./Grid.tsx";
import { NoteList } from "./NoteList.tsx";
import { type Place, usePlace } from "./place.ts";
import { KeepDialog } from "./saved/KeepDialog.tsx";
import { SavedBar } from "./saved/SavedBar.tsx";
import { SavedDialog } from "./saved/SavedDialog.tsx";
import { useSaved } from "./saved/useSaved.ts";
import { useNames } from "./useNames.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

/** Every note of the diagnostic: filtered, searched, tagged; and theme × stratum. */
export function Evidence({ filter }: { filter?: NoteFilter }) {
  const place = usePlace(filter);
  return <Visit key={place.key} place={place} />;
}

function Visit({ place }: { place: Place }) {
  const [filter, setFilter] = useState(place.filter);
  const [view, setView] = useState(place.view);
  const search = useRef<HTMLInputElement>(null);
  const names = useNames();
  const all = useQuery("counts.get", {}).data?.notes;
  const found = useQuery("note.count", { filter }, { keep: true }).data;
  const [doing, setDoing] = useState<"keep" | "list" | null>(null);
  const narrowed = Object.keys(filter).length > 0;
  const some = narrowed && view === "list";
  const show = (next: NoteFilter) => {
    Object.assign(place, { filter: next, active: 0, top: 0 });
    setFilter(next);
  };
  const saved = useSaved(place, filter, show);
  const keep = () => {
    if (!narrowed) say("Filter the notes first, then keep the filters under a name");
    else if (saved.open && !saved.isChanged) say(`“${saved.open.name}” is kept as it stands`);
    else setDoing("keep");
  };
  const list = () => setDoing("list");
  useKeysOf("evidence", { k: keep, g: list });
  const turn = (next: Place["view"]) => {
    place.view = next;
    setView(next);
  };
  return (
    <Page
      title="Evidence"
      aside={
        <span aria-live="polite">{view === "list" ? asideFor(narrowed, found, all) : ""}</span>
      }
      actions={
        <>
          <span className={styles.export}>
            {some ? "These notes" : "All notes"}
            <ExportTable sheet="notes" name="Notes" {...(some && { filter })} />
          </span>
          <ViewSwitch view={view} onChange={turn} />
        </>
      }
    >
      {view === "grid" ? (
        <Grid
          names={names}
          startAt={place.cell}
          onOpen={(cell, opened) => {
            place.cell = cell;
            go({ screen: "evidence", filter: opened });
          }}
        />
      ) : (
        <div className={styles.screen}>
          <Filters filter={filter} names={names} search={search} onChange={show}>
            <SavedBar saved={saved} filter={filter} onFilter={show} onKeep={keep} onList={list} />
          </Filters>
          {found === 0 ? (
            <Nothing narrowed={narrowed} search={search} onClear={() => show({})} />
          ) : (
            found !== undefined && (
              <NoteList filter={filter} total={found} names={names} place={place} />
            )
          )}
        </div>
      )}
      {doing === "keep" && (
        <KeepDialog
          filter={filter}
          names={names}
          open={saved.open}
          onKept={saved.choose}
          onClose={() => setDoing(null)}
        />
      )}
      {doing === "list" && (
        <SavedDialog
          names={names}
          onPick={(query) => {
            setDoing(null);
            turn("list");
            saved.pick(query);
          }}
          onClose={() => setDoing(null)}
          onBegin={() => {
            setDoing(null);
            turn("list");
            requestAnimationFrame(() => search.current?.focus());
          }}
        />
      )}
    </Page>
  );
}

function asideFor(narrowed: boolean, found: number | undefined, all: number | undefined): string {
  if (found === undefined || all === undefined) return "";
  return narrowed
    ? `${found.toLocaleString("en-GB")} of ${counted(all, "note")}`
    : counted(found, "note");
}

type NothingProps = {
  narrowed: boolean;
  search: RefObject<HTMLInputElement | null>;
  onClear: () => void;
};

/** Where the list would be. Takes the focus that the list has lost to the search. */
function Nothing({ narrowed, search, onClear }: NothingProps) {
  useEffect(() => {
    if (isLost(document.activeElement)) search.current?.focus();
  }, [search]);
  if (!narrowed)
    return (
      <Empty action={{ label: "Go to interviews", run: () => go({ screen: "interviews" }) }}>
        Every note taken in an interview stands here, to be found, tagged and used as evidence.
      </Empty>
    );
  const clear = () => {
    onClear();
    search.current?.focus();
  };
  return (
    <Empty action={{ label: "Clear the filters", run: clear }}>No note matches all of this.</Empty>
  );
}
