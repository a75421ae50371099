import type { Grouping } from "../../../../shared/domain/cluster.ts";
import type { Theme } from "../../../../shared/domain/theme.ts";
import { number } from "../../../components/format.ts";
import { Row } from "../../../components/Row.tsx";
import { RowList } from "../../../components/RowList.tsx";
import { ThemeMark } from "../../../components/ThemeMark.tsx";
import styles from "./Board.module.css";
import { chooseTheme, focusList } from "./place.ts";

type Props = {
  rows: readonly { theme: Theme; level: number }[];
  groupings: readonly Grouping[];
  chosenId: string;
};

const guess = () => 32;

/** The themes, with how many of their notes are in a cluster; the one under the cursor is on the board. */
export function ThemeList({ rows, groupings, chosenId }: Props) {
  const counts = new Map(groupings.map((grouping) => [grouping.themeId, grouping]));
  const keys = rows.map(({ theme }) => theme.id);
  const active = keys.indexOf(chosenId);
  const goTo = (index: number) => {
    const key = keys[Math.max(0, Math.min(keys.length - 1, index))];
    if (key) chooseTheme(key);
  };
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + 8,
    PageUp: active - 8,
    Home: 0,
    End: keys.length - 1,
  };
  const onKey = (key: string) => {
    const to = steps[key];
    if (to !== undefined) goTo(to);
    else if (key === "ArrowRight" || key === "Enter") focusList("pile");
    else return false;
    return true;
  };
  return (
    <div className={styles.themes}>
      <div className={styles.head}>
        <h2>Themes</h2>
        <span className={styles.aside}>in clusters</span>
      </div>
      <RowList
        name="themes"
        label="Themes"
        keys={keys}
        active={active}
        guess={guess}
        onKey={onKey}
        onRow={goTo}
        row={(index) => {
          const { theme, level } = rows[index] as (typeof rows)[number];
          const { notes = 0, inClusters = 0 } = counts.get(theme.id) ?? {};
          return (
            <Row
              key={theme.id}
              list="themes"
              id={theme.id}
              index={index}
              total={keys.length}
              active={index === active}
              selected={index === active}
              className={styles.theme}
            >
              <span style={{ paddingInlineStart: level * 14 }}>
                <ThemeMark theme={theme} />
              </span>
              <span className={styles.count}>
                {notes === 0 ? "0" : `${number(inClusters)} of ${number(notes)}`}
                <span className="visually-hidden"> notes in clusters</span>
              </span>
            </Row>
          );
        }}
      />
    </div>
  );
}
