import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { Recommendation } from "../../../shared/domain/finding.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { undo } from "../../state/history.ts";
import { keyName } from "../../state/keyName.ts";
import { say } from "../../state/say.ts";
import { Basis } from "./Basis.tsx";
import styles from "./Edit.module.css";
import { edit, endEditing } from "./editing.ts";

const fields = [
  { name: "title", label: "Recommendation", multiline: false },
  { name: "rationale", label: "Why, and what it asks for", multiline: true },
  { name: "responsible", label: "Responsible body", multiline: false },
  { name: "reportBack", label: "Report back by", multiline: false },
] as const;

/** One recommendation, edited where it stands. */
export function EditRecommendation({ id }: { id: string }) {
  const list = useQuery("recommendation.list", {}).data;
  const form = useRef<HTMLDivElement>(null);
  const index = list?.findIndex((entry) => entry.id === id) ?? -1;
  const recommendation = list?.[index];
  const ready = recommendation !== undefined;
  useLayoutEffect(() => {
    if (ready) form.current?.querySelector("input")?.focus();
  }, [ready]);
  if (!list || !recommendation) return null;

  const move = (by: 1 | -1) => {
    const position = index + by;
    if (position >= 0 && position < list.length)
      void command("recommendation.move", { id, position });
  };
  const act = (key: string): boolean => {
    if (key === "Escape") endEditing();
    else if (key === "Alt+ArrowUp") move(-1);
    else if (key === "Alt+ArrowDown") move(1);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!act(keyName(event.nativeEvent))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that hold in every field of the editor
    <div ref={form} className={styles.recommendation} onKeyDown={onKeyDown}>
      <p className={styles.title}>Recommendation {index + 1}</p>
      {fields.map(({ name, label, multiline }) => (
        <Field
          key={name}
          label={label}
          multiline={multiline}
          value={recommendation[name]}
          save={(text) => saveField(id, name, text)}
        />
      ))}
      <Basis recommendation={recommendation} />
      <div className={styles.foot}>
        <Button variant="quiet" disabled={index === 0} onClick={() => move(-1)}>
          Move up <Kbd keys="Alt+ArrowUp" />
        </Button>
        <Button variant="quiet" disabled={index === list.length - 1} onClick={() => move(1)}>
          Move down <Kbd keys="Alt+ArrowDown" />
        </Button>
        <Button variant="quiet" onClick={() => void remove(id)}>
          Delete
        </Button>
        <Button variant="quiet" onClick={endEditing}>
          Done <Kbd keys="Escape" />
        </Button>
      </div>
    </div>
  );
}

/** A recommendation has a title always: an emptied one is not kept until it has words again. */
async function saveField(id: string, name: keyof Recommendation, text: string): Promise<void> {
  if (name === "title" && text.trim() === "") return;
  await call("recommendation.update", { id, patch: { [name]: text } });
}

async function remove(id: string): Promise<void> {
  if ((await command("recommendation.remove", { id })) === undefined) return;
  edit(null);
  // Its own place is gone; the nearest thing is the way to add another.
  document.querySelector<HTMLElement>("[data-add=Recommendation]")?.focus();
  say("Recommendation deleted", { label: "Undo", run: undo });
}
