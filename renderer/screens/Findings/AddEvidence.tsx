import { useState } from "react";
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import type { Finding } from "../../../shared/domain/finding.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Excerpt } from "../../components/Excerpt.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { KindWord } from "../../components/KindWord.tsx";
import type { Speakers } from "../../components/useSpeakers.ts";
import styles from "./AddEvidence.module.css";
import { addEvidence } from "./actions.ts";

/** As many as can be taken in at a glance. */
const shown = 7;
type Props = { finding: Finding; speakers: Speakers };

/** Finds notes by their words and adds them: type, Enter, type on. */
export function AddEvidence({ finding, speakers }: Props) {
  const [words, setWords] = useState("");
  const asked = words.trim() === "" ? null : words;
  const found = useQuery(
    "note.find",
    asked === null
      ? null
      : { filter: { words: asked, notFindingId: finding.id }, order: "best", limit: shown },
  ).data;
  const hits = found ?? [];
  const add = (id: string) => {
    setWords("");
    void addEvidence(finding.id, [id]);
  };
  return (
    <div className={styles.add}>
      <Autocomplete inputValue={words} onInputChange={setWords}>
        {asked !== null && (
          <div className={styles.results}>
            <ListBox
              aria-label="Notes found"
              items={hits}
              className={styles.list ?? ""}
              onAction={(key) => add(String(key))}
              renderEmptyState={() =>
                found && <p className={styles.none}>No other note has these words.</p>
              }
            >
              {(hit) => (
                <ListBoxItem id={hit.id} textValue={hit.text} className={styles.hit ?? ""}>
                  <span className={styles.text}>
                    <Excerpt text={hit.excerpt} />
                  </span>
                  <span className={styles.meta}>
                    <span>{speakers.who(hit)}</span>
                    <span>{speakers.question(hit)}</span>
                    <KindWord kind={hit.kind} />
                    {hit.offRecord && <em>Off the record</em>}
                  </span>
                </ListBoxItem>
              )}
            </ListBox>
          </div>
        )}
        <SearchField aria-label="Add a note as evidence" className={styles.search ?? ""}>
          <Input
            data-add-evidence=""
            className={styles.input ?? ""}
            placeholder="Add: type part of a note, or drag one here"
          />
        </SearchField>
      </Autocomplete>
      <span className={styles.key}>
        <Kbd keys={asked === null ? "E" : "Enter"} />
      </span>
    </div>
  );
}
