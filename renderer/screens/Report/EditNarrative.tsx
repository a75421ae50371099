import { useLayoutEffect, useRef } from "react";
import { narrativeKeys } from "../../../shared/domain/narrative.ts";
import { call } from "../../api/client.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { InPlace } from "../../components/InPlace.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import styles from "./Edit.module.css";
import { endEditing } from "./editing.ts";

/** A written part of the report, edited where it stands. */
export function EditNarrative({ id, label }: { id: string; label: string }) {
  const key = narrativeKeys.find((name) => name === id);
  const narratives = useQuery("narrative.list", {}).data;
  const field = useRef<HTMLTextAreaElement>(null);
  const ready = narratives !== undefined;
  useLayoutEffect(() => {
    if (ready) field.current?.focus();
  }, [ready]);
  if (!key || !narratives) return null;
  return (
    <div className={styles.narrative}>
      <InPlace
        ref={field}
        label={label}
        className={styles.text}
        value={narratives[key]}
        save={(text) => call("narrative.set", { key, text })}
        onEscape={endEditing}
      />
      <div className={styles.foot}>
        <span>A blank line parts paragraphs; “- ” begins a bullet.</span>
        <Button variant="quiet" onClick={endEditing}>
          Done <Kbd keys="Escape" />
        </Button>
      </div>
    </div>
  );
}
