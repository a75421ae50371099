import { countings } from "../../../shared/domain/analysis/cross.ts";
import { bySchemes } from "../../../shared/domain/area.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Select } from "../../components/Select.tsx";
import type { Names } from "../Evidence/useNames.ts";
import styles from "./Analysis.module.css";
import { look, type Place } from "./place.ts";
import { Switch } from "./Switch.tsx";
import { schemeIn } from "./schemeIn.ts";
import { TakeAlong } from "./TakeAlong.tsx";
import { type View, views } from "./views.ts";

type Props = {
  place: Place;
  names: Names;
  onTurn: (view: View) => void;
  onCopy: () => void;
};

const byWords = { interviews: "By interviews", notes: "By notes" };

/** Which view, counted how, of which section; and ways to take it along. */
export function Bar({ place, names, onTurn, onCopy }: Props) {
  const { view, by, sectionId } = place;
  const schemes = bySchemes(names.areas);
  return (
    <div className={styles.bar}>
      <Switch
        label="View"
        value={view}
        options={views.map((each) => ({ value: each.view, word: each.word }))}
        onChange={onTurn}
      />
      <div className={styles.tools}>
        {(view === "stratum" ||
          view === "area" ||
          view === "question" ||
          view === "together" ||
          view === "balance") && (
          <>
            <Switch
              label="Counted"
              value={by}
              options={countings.map((each) => ({ value: each, word: byWords[each] }))}
              onChange={(next) => look({ by: next })}
            />
            <Kbd keys="B" />
          </>
        )}
        {view === "area" && schemes.length > 1 && (
          <Select
            label="Scheme of areas"
            hideLabel
            inputClassName={styles.section}
            value={schemeIn(place, names.areas) ?? ""}
            options={[
              { value: "", label: "All schemes" },
              ...schemes.map((each) => ({ value: each.scheme, label: each.scheme })),
            ]}
            onChange={(next) => look({ scheme: next || null, cell: null })}
          />
        )}
        {(view === "question" || view === "coverage") && (
          <Select
            label="Section"
            hideLabel
            inputClassName={styles.section}
            value={sectionId ?? ""}
            options={[
              { value: "", label: "All sections" },
              ...names.sections.map(({ id, number, title }) => ({
                value: id,
                label: `${number} ${title}`,
              })),
            ]}
            onChange={(id) => look({ sectionId: id || null })}
          />
        )}
        <TakeAlong place={place} onCopy={onCopy} />
      </div>
    </div>
  );
}
