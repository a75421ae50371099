import { type FormEvent, useState } from "react";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import styles from "./Dialogs.module.css";

export type Pickable = {
  id: string;
  title: string;
  /** It is an option already. */
  there: boolean;
};
type Props = {
  title: string;
  groups: readonly { title: string; items: readonly Pickable[] }[];
  none: string;
  onPick: (ids: string[]) => void;
  onClose: () => void;
};

/** A list to pick many from; what is taken already is marked and cannot be taken twice. */
export function PickDialog({ title, groups, none, onPick, onClose }: Props) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const open = groups.flatMap(({ items }) => items).filter(({ there }) => !there);
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  const take = (event: FormEvent) => {
    event.preventDefault();
    const ids = open.filter(({ id }) => picked.has(id)).map(({ id }) => id);
    if (ids.length > 0) onPick(ids);
  };
  const whole = open.length > 0 && open.every(({ id }) => picked.has(id));
  return (
    <Dialog title={title} wide onClose={onClose}>
      {groups.every(({ items }) => items.length === 0) ? (
        <p className={styles.why}>{none}</p>
      ) : (
        <form onSubmit={take}>
          {groups.map((group) => (
            <fieldset key={group.title} className={styles.group}>
              <legend>{group.title}</legend>
              {group.items.map(({ id, title: words, there }) => (
                <label key={id} data-there={there}>
                  <input
                    type="checkbox"
                    checked={there || picked.has(id)}
                    disabled={there}
                    onChange={() => toggle(id)}
                  />
                  <span>
                    {words}
                    {there && <em> is an option already</em>}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
          <p className={styles.foot}>
            <Button
              variant="quiet"
              disabled={open.length === 0}
              onClick={() => setPicked(whole ? new Set() : new Set(open.map(({ id }) => id)))}
            >
              {whole ? "Select none" : "Select all"}
            </Button>
            <Button type="submit" variant="main" disabled={picked.size === 0}>
              Add {picked.size === 0 ? "options" : picked.size}
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
