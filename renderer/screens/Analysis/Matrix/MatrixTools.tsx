import { type MatrixRows, matrixRows } from "../../../../shared/domain/summary.ts";
import type { Theme } from "../../../../shared/domain/theme.ts";
import { Button } from "../../../components/Button.tsx";
import { counted, number } from "../../../components/format.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import { Select } from "../../../components/Select.tsx";
import { ToDo } from "../../../components/ToDo.tsx";
import { look } from "../place.ts";
import { Switch } from "../Switch.tsx";
import styles from "./Matrix.module.css";
import { lookAt } from "./place.ts";
import { type Across, branches } from "./themesAcross.ts";

type Props = {
  side: MatrixRows;
  across: Across;
  themes: readonly Theme[];
  progress: { written: number; of: number };
  onNext: () => void;
  onPick: () => void;
};
const sideWords: Record<MatrixRows, string> = { people: "By respondent", strata: "By stratum" };

/** What stands down the side and across, and how much of it is written. */
export function MatrixTools({ side, across, themes, progress, onNext, onPick }: Props) {
  const { written, of } = progress;
  const words = `${number(written)} of ${counted(of, "cell")} written`;
  const value = across.kind === "branch" ? across.themeId : across.kind;
  return (
    <div className={styles.tools}>
      <span className={styles.tool}>
        <Switch
          label="Rows"
          value={side}
          options={matrixRows.map((each) => ({ value: each, word: sideWords[each] }))}
          onChange={(next) => look({ side: next })}
        />
        <Kbd keys="S" />
      </span>
      <span className={styles.tool}>
        <Select
          label="Themes across"
          hideLabel
          inputClassName={styles.select}
          value={value}
          options={[
            { value: "main", label: "Main themes" },
            { value: "all", label: "All themes" },
            ...(across.kind === "picked" ? [{ value: "picked", label: "Themes picked" }] : []),
            ...branches(themes).map(({ id, name }) => ({
              ...{ value: id, label: name, group: "A theme with those below it" },
            })),
          ]}
          onChange={(to) => {
            if (to === "main" || to === "all") lookAt({ across: { kind: to } });
            else if (to !== "picked") lookAt({ across: { kind: "branch", themeId: to } });
          }}
        />
        <Button variant="quiet" onClick={onPick}>
          Pick themes <Kbd keys="T" />
        </Button>
      </span>
      <span className={styles.progress}>
        {written === of ? (
          words
        ) : (
          <ToDo keys="N" onPress={onNext}>
            {words}
          </ToDo>
        )}
      </span>
    </div>
  );
}
