import { useState } from "react";
import { useQuery } from "../../../api/useQuery.ts";
import { Empty } from "../../../components/Empty.tsx";
import { ShowToRoom } from "../../../components/ShowToRoom.tsx";
import { useStart } from "../../../components/useStart.ts";
import { useKeysOf } from "../../../state/useKeys.ts";
import { CompareDialog } from "../../Round/CompareDialog.tsx";
import { AddOptions } from "./AddOptions.tsx";
import { newOption, optionRow } from "./actions.ts";
import { NewRound } from "./NewRound.tsx";
import { type Asking, OptionDialogs } from "./OptionDialogs.tsx";
import { OptionList } from "./OptionList.tsx";
import styles from "./Options.module.css";
import { Retired } from "./Retired.tsx";
import { Rounds } from "./Rounds.tsx";

/** What the room chooses among, and the rounds in which it did. */
export function Options({ workshopId }: { workshopId: string }) {
  const { data: all, error } = useQuery("option.list", { workshopId });
  const { data: rounds } = useQuery("round.list", { workshopId });
  const [asking, setAsking] = useState<Asking | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [starting, setStarting] = useState(false);
  const [comparing, setComparing] = useState(false);
  const options = all?.filter(({ retired }) => !retired) ?? [];
  const picked = options.filter(({ id }) => selected.has(id));
  const start = () => options.length > 0 && setStarting(true);
  const merge = () => picked.length > 1 && setAsking({ what: "merge", options: picked });

  useKeysOf("workshop", { r: start, n: () => newOption()?.focus(), m: merge });
  useKeysOf("workshop", { "Alt+R": start, "Alt+V": () => setComparing(true) }, { inFields: true });
  useStart(all !== undefined, () => {
    const [first] = options;
    return (first && optionRow(first.id)) ?? newOption();
  });
  if (!all) return error ? <Empty>{error.message}</Empty> : null;

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  return (
    <div className={styles.tab}>
      <section className={styles.options} aria-labelledby="options">
        <header className={styles.head}>
          <h2 id="options">Options</h2>
          {options.length > 0 && <ShowToRoom slide={{ kind: "options", workshopId }} />}
        </header>
        {options.length === 0 && (
          <p className={styles.why}>
            Options are what the room chooses among. Type the first one, or take them from the key
            messages.
          </p>
        )}
        <OptionList
          options={options}
          selected={selected}
          onToggle={toggle}
          onSplit={(option) => setAsking({ what: "split", options: [option] })}
          onMerge={merge}
        />
        <AddOptions
          workshopId={workshopId}
          onPick={(from) => setAsking({ what: from, options: [] })}
        />
        <Retired all={all} />
      </section>
      <Rounds
        rounds={rounds ?? []}
        ready={options.length > 0}
        onNew={start}
        onCompare={() => setComparing(true)}
      />
      {asking && (
        <OptionDialogs
          asking={asking}
          workshopId={workshopId}
          all={all}
          onClose={() => setAsking(null)}
          onDone={() => {
            setAsking(null);
            setSelected(new Set());
          }}
        />
      )}
      {starting && <NewRound workshopId={workshopId} onClose={() => setStarting(false)} />}
      {comparing && <CompareDialog workshopId={workshopId} onClose={() => setComparing(false)} />}
    </div>
  );
}
