import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import {
  attributionWords,
  consentWords,
  type Stakeholder,
} from "../../../shared/domain/stakeholder.ts";
import { classes } from "../../components/classes.ts";
import split from "../../components/Split.module.css";
import type { useRows } from "../../components/useRows.ts";
import { sourceWords } from "./sourceWords.ts";

type Props = {
  people: readonly Stakeholder[];
  strata: readonly Stratum[];
  rows: ReturnType<typeof useRows>;
  selected: readonly string[];
  openId: string | null;
  onToggle: (id: string) => void;
  onOpen: (id: string) => void;
};

const headings = [
  "Code",
  "Name",
  "Role",
  "Organisation",
  "Stratum",
  "Source",
  "Consent",
  "Attribution",
];

const extra = new Set(["Source", "Consent"]);

/** The contact list as rows; the code is each row's control. */
export function StakeholderTable({ people, strata, rows, selected, openId, ...on }: Props) {
  const stratumName = (id: string | null) =>
    strata.find((stratum) => stratum.id === id)?.name ?? "";
  return (
    <table className={split.table}>
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
        {people.map((person) => (
          <tr
            key={person.id}
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
            <td className={classes(split.second, split.whole)}>{stratumName(person.stratumId)}</td>
            <td className={classes(split.second, split.extra)}>{sourceWords[person.source]}</td>
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
        ))}
      </tbody>
    </table>
  );
}
