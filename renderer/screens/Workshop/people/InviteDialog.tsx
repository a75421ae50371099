import { type KeyboardEvent, useState } from "react";
import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import type { Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { counted } from "../../../components/format.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import split from "../../../components/Split.module.css";
import { TextInput } from "../../../components/TextInput.tsx";
import { useRoving } from "../../../components/useRoving.ts";
import { sayDone } from "../../../state/history.ts";
import { found } from "../../Stakeholders/found.ts";
import styles from "./InviteDialog.module.css";

type Props = {
  workshopId: string;
  title: string;
  /** Those who are not on the list yet. */
  people: readonly Stakeholder[];
  strata: readonly Stratum[];
  /** Said where there is nobody. */
  nobody: string;
  onClose: () => void;
};

/** Many at once from the contact list: words find them, Enter ticks all that are found. */
export function InviteDialog({ workshopId, title, people, strata, nobody, onClose }: Props) {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { ref, ...roving } = useRoving<HTMLUListElement>();
  const shown = found(people, strata, words);
  const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  const toggleAll = () =>
    toggle(
      shown.map(({ id }) => id),
      !all,
    );
  const invite = async () => {
    if (chosen.size === 0) return;
    const done = await command("attendee.invite", { workshopId, stakeholderIds: [...chosen] });
    if (!done) return;
    onClose();
    sayDone(`${counted(done.added, "person", "people")} invited`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) void invite();
    else if (event.target instanceof HTMLInputElement && event.target.type === "search")
      toggleAll();
    else return;
    event.preventDefault();
  };
  if (people.length === 0)
    return (
      <Dialog title={title} onClose={onClose}>
        <p>{nobody}</p>
      </Dialog>
    );
  return (
    <Dialog title={title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears keys of all its fields */}
      <div className={styles.form} onKeyDown={onKeyDown}>
        <TextInput
          label="Name, role, organisation or stratum"
          type="search"
          value={words}
          onChange={setWords}
        />
        <div className={styles.bar}>
          <Button variant="quiet" disabled={shown.length === 0} onClick={toggleAll}>
            {all ? "Tick none of" : "Tick all"} {shown.length} <Kbd keys="Enter" />
          </Button>
          <span>{chosen.size} ticked</span>
        </div>
        <ul ref={ref} className={styles.list} {...roving}>
          {shown.map((person) => (
            <li key={person.id} data-row>
              <label className={styles.person}>
                <input
                  type="checkbox"
                  data-cell
                  checked={chosen.has(person.id)}
                  onChange={() => toggle([person.id], !chosen.has(person.id))}
                />
                <span className={styles.code}>{person.code}</span>
                <span className={styles.who}>
                  {[person.name || person.role, person.organisation].filter(Boolean).join(", ")}
                </span>
                <span className={styles.stratum}>
                  {strata.find(({ id }) => id === person.stratumId)?.name}
                </span>
              </label>
            </li>
          ))}
          {shown.length === 0 && <li className={styles.person}>Nobody has these words.</li>}
        </ul>
        <div className={split.end}>
          <Button variant="main" disabled={chosen.size === 0} onClick={() => void invite()}>
            Invite {chosen.size || ""} <Kbd keys="Ctrl+Enter" />
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
