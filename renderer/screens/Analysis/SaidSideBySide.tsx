import type { ContrastGroup, ContrastRow } from "../../../shared/domain/analysis/contrast.ts";
import { shortExcerpt } from "../../../shared/domain/excerpt.ts";
import { useQueries } from "../../api/useQueries.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Excerpt } from "../../components/Excerpt.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { KindWord } from "../../components/KindWord.tsx";
import { go } from "../../route.ts";
import type { Names } from "../Evidence/useNames.ts";
import styles from "./Contrast.module.css";
import { type Contrasted, contrastFilter } from "./contrastFilter.ts";
import { look } from "./place.ts";

/** So many notes of each stratum stand side by side; the figures open all of them. */
const most = 30;

type Props = {
  what: Contrasted;
  row: ContrastRow;
  name: string;
  groups: readonly ContrastGroup[];
  names: Names;
};

/** What each stratum said on a theme or key message, a column each. */
export function SaidSideBySide({ what, row, name, groups, names }: Props) {
  const filters = groups.map(({ stratumId }) => contrastFilter(what, row.id, stratumId));
  const said = useQueries(
    "note.find",
    filters.map((filter) => ({ filter, limit: most })),
  );
  const evidence = useQuery("finding.list", what === "finding" ? {} : null)
    .data?.headings.flatMap(({ findings }) => findings)
    .find(({ id }) => id === row.id)?.evidence;
  const against = new Set(
    evidence?.flatMap(({ noteId, stance }) => (stance === "contradicts" ? [noteId] : [])),
  );
  return (
    <section className={styles.said} aria-label={`What was said: ${name}`}>
      <header className={styles.saidHead}>
        <h2>{name}</h2>
        <Button variant="quiet" onClick={() => look({ contrastId: null })}>
          Close <Kbd keys="Escape" />
        </Button>
      </header>
      <div className={styles.columns}>
        {groups.map(({ stratumId }, i) => {
          const notes = said[i] ?? [];
          return (
            <div key={stratumId} className={styles.column}>
              <h3 style={{ borderColor: `var(--stratum-${(i % 6) + 1})` }}>
                {names.stratum(stratumId)?.name}
              </h3>
              {notes.length === 0 && <p className={styles.nothing}>Nothing said on it</p>}
              <ul>
                {notes.map((note) => (
                  <li key={note.id} className={styles.note} data-off={note.offRecord}>
                    <span className={styles.who}>
                      {names.person(note.speakerId)?.code ??
                        `Interview ${names.interview(note.interviewId ?? undefined)?.number ?? ""}`}{" "}
                      <KindWord kind={note.kind} />
                      {against.has(note.id) && <strong className={styles.against}>Against</strong>}
                      {note.offRecord && <em>Off the record. Never leaves this file</em>}
                    </span>
                    <Excerpt text={shortExcerpt(note.excerpt)} />
                  </li>
                ))}
              </ul>
              {notes.length === most && (
                <Button
                  variant="quiet"
                  onClick={() => go({ screen: "evidence", filter: filters[i] ?? {} })}
                >
                  All of them
                </Button>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
