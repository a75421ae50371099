import { Fragment } from "react";
import { type Met, standingOf, standingWords } from "../../../shared/domain/contacts/standing.ts";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import {
  attributionWords,
  consentWords,
  type Stakeholder,
  sourceWords,
} from "../../../shared/domain/stakeholder.ts";
import { classes } from "../../components/classes.ts";
import { drawn } from "../../components/drawn.ts";
import split from "../../components/Split.module.css";
import type { useRows } from "../../components/useRows.ts";

type Props = {
  people: readonly Stakeholder[];
  met: Met;
  /** id → code of everybody, shown or not. */
  codes: ReadonlyMap<string, string>;
  strata: readonly Stratum[];
  rows: ReturnType<typeof useRows>;
  selected: readonly string[];
  openId: string | null;
  /** The rows in sight, and where each begins. */
  view: { first: number; last: number; offset: (index: number) => number };
  onToggle: (id: string) => void;
  onOpen: (id: string) => void;
};

const headings = [
  "Code",
  "Name",
  "Role",
  "Organisation",
  "Stratum",
  "Status",
  "Source",
  "Consent",
  "Attribution",
];

const extra = new Set(["Source", "Consent"]);

/** The contact list as rows; the code is each row's control. */
export function StakeholderTable(props: Props) {
  const { people, met, codes, strata, rows, view, selected, openId, ...on } = props;
  const stratumName = (id: string | null) =>
    strata.find((stratum) => stratum.id === id)?.name ?? "";
  const active = people.findIndex(({ id }) => id === rows.active);
  const shown = drawn(people.length, view.first, view.last, active);
  const sourceOf = ({ source, referredById }: Stakeholder) => {
    const referrer = source === "referral" && referredById && codes.get(referredById);
    return referrer ? `Referred by ${referrer}` : sourceWords[source];
  };
  return (
    <table className={split.table} aria-rowcount={people.length + 1}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Selected</span>
          </th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={extra.has(heading) ? split.extra : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={rows.walk}>
        {shown.map((at, index) => {
          const person = people[at];
          if (!person) return null;
          const gap = view.offset(at) - view.offset((shown[index - 1] ?? -1) + 1);
          return (
            <Fragment key={person.id}>
              {gap > 0 && (
                <tr className={split.gap}>
                  <td colSpan={headings.length + 1} style={{ height: gap }} />
                </tr>
              )}
              <tr
                data-key={person.id}
                aria-rowindex={at + 2}
                data-chosen={person.id === openId}
                onClick={() => on.onOpen(person.id)}
              >
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Select ${person.code}`}
                    tabIndex={person.id === rows.active ? 0 : -1}
                    checked={selected.includes(person.id)}
                    onClick={(event) => event.stopPropagation()}
                    onChange={() => on.onToggle(person.id)}
                  />
                </td>
                <td>
                  <button type="button" className={split.key} {...rows.rowProps(person.id)}>
                    {person.code}
                  </button>
                </td>
                <td>{person.name}</td>
                <td>{person.role}</td>
                <td>{person.organisation}</td>
                <td className={classes(split.second, split.whole)}>
                  {stratumName(person.stratumId)}
                </td>
                <td className={split.nowrap}>{standingWords[standingOf(person, met)]}</td>
                <td className={classes(split.second, split.extra, split.whole)}>
                  {sourceOf(person)}
                </td>
                <td
                  className={classes(
                    split.nowrap,
                    split.extra,
                    person.consent === "withdrawn" ? split.danger : split.second,
                  )}
                >
                  {consentWords[person.consent]}
                </td>
                <td className={classes(split.second, split.whole)}>
                  {attributionWords[person.attribution]}
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
