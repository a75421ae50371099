import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { keyName } from "../../state/keyName.ts";
import {
  removeRecommendation,
  saveField,
  shiftRecommendation,
} from "../Plan/recommendations/actions.ts";
import { RecommendationFields } from "../Plan/recommendations/Fields.tsx";
import { KeyMessages } from "../Plan/recommendations/KeyMessages.tsx";
import styles from "./Edit.module.css";
import { edit, endEditing } from "./editing.ts";

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

  const move = (by: 1 | -1) => void shiftRecommendation(list, id, by);
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
      <Field
        label="Recommendation"
        value={recommendation.title}
        save={(text) => saveField(id, "title", text)}
      />
      <RecommendationFields recommendation={recommendation} />
      <KeyMessages recommendation={recommendation} />
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

async function remove(id: string): Promise<void> {
  if (!(await removeRecommendation(id))) return;
  edit(null);
  // Its own place is gone; the nearest thing is the way to add another.
  document.querySelector<HTMLElement>("[data-add=Recommendation]")?.focus();
}
