import { mayFeedInto } from "../../../shared/domain/workshop/series.ts";
import type { Workshop } from "../../../shared/domain/workshop/workshop.ts";
import { command } from "../../api/useCommand.ts";
import { classes } from "../../components/classes.ts";
import type { Side } from "../../components/drag.ts";
import { longDate } from "../../components/format.ts";
import { Select } from "../../components/Select.tsx";
import split from "../../components/Split.module.css";
import table from "../../components/Table.module.css";
import type { useRows } from "../../components/useRows.ts";
import { ChainLines } from "./ChainLines.tsx";
import { chainOf } from "./chainLines.ts";
import { WorkshopLine } from "./WorkshopLine.tsx";
import styles from "./Workshops.module.css";
import { nameOf } from "./words.ts";

type Props = {
  workshops: readonly Workshop[];
  rows: ReturnType<typeof useRows>;
  /** One was dropped beside the row of this index. */
  onDrop: (id: string, index: number, side: Side) => void;
  onRemove: (workshop: Workshop) => void;
};

const numbers = ["Invited", "Present", "Rounds", "Notes"] as const;

/** The workshops as rows, with the series drawn down their left edge; the title is each row's control and opens it. */
export function WorkshopTable({ workshops, rows, onDrop, onRemove }: Props) {
  const chain = chainOf(workshops);
  return (
    <table className={classes(split.table, styles.table)}>
      <thead>
        <tr>
          <th scope="col">Workshop</th>
          <th scope="col">Date</th>
          {numbers.map((heading) => (
            <th key={heading} scope="col" className={split.number}>
              {heading}
            </th>
          ))}
          <th scope="col" className={styles.feeds}>
            Feeds into
          </th>
          <th scope="col" className={styles.tools}>
            <span className="visually-hidden">Delete</span>
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={rows.walk}>
        {workshops.map((workshop, index) => {
          const { id, title, date, place, illustrative } = workshop;
          return (
            <WorkshopLine key={id} id={id} onDrop={(moved, side) => onDrop(moved, index, side)}>
              <td className={styles.first} style={{ paddingInlineStart: `${chain.width / 16}rem` }}>
                {index === 0 && <ChainLines chain={chain} rows={workshops.length} />}
                <button
                  type="button"
                  className={classes(split.key, styles.title)}
                  {...rows.rowProps(id)}
                >
                  {title}
                </button>
                <span className={styles.place}>
                  {[place, illustrative && "illustrative"].filter(Boolean).join(" · ")}
                </span>
              </td>
              <td className={split.nowrap}>{longDate(date)}</td>
              <Count n={workshop.invited} />
              <Count n={workshop.present} />
              <Count n={workshop.roundCount} />
              <Count n={workshop.noteCount} />
              <td className={styles.feeds}>
                <Select
                  label={`${title} feeds into`}
                  hideLabel
                  inputClassName={styles.select}
                  value={workshop.feedsIntoId ?? ""}
                  options={[
                    { value: "", label: "Nothing yet" },
                    ...mayFeedInto(workshops, id).map((other) => ({
                      value: other.id,
                      label: nameOf(other, workshops),
                    })),
                  ]}
                  onChange={(to) =>
                    void command("workshop.update", { id, patch: { feedsIntoId: to || null } })
                  }
                />
              </td>
              <td className={styles.tools}>
                <button
                  type="button"
                  className={table.remove}
                  tabIndex={id === rows.active ? 0 : -1}
                  aria-label={`Delete ${title}`}
                  onClick={() => onRemove(workshop)}
                >
                  ×
                </button>
              </td>
            </WorkshopLine>
          );
        })}
      </tbody>
    </table>
  );
}

const Count = ({ n }: { n: number }) => (
  <td className={classes(split.number, n === 0 && styles.none)}>{n}</td>
);
