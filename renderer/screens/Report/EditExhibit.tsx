import { useLayoutEffect, useRef, useState } from "react";
import { exhibitSentences } from "../../../shared/report/exhibits/exhibitSheets.ts";
import { call } from "../../api/client.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { InPlace } from "../../components/InPlace.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import styles from "./Edit.module.css";
import { edit, endEditing } from "./editing.ts";
import { removeExhibit, shiftExhibit } from "./exhibits.ts";

/** What leads into a table of the analysis, and where it stands. */
export function EditExhibit({ id, label }: { id: string; label: string }) {
  const list = useQuery("exhibit.list", {}).data;
  const field = useRef<HTMLTextAreaElement>(null);
  const [cleared, setCleared] = useState(false);
  const index = list?.findIndex((each) => each.id === id) ?? -1;
  const exhibit = list?.[index];
  const ready = exhibit !== undefined;
  useLayoutEffect(() => {
    if (ready) field.current?.focus();
  }, [ready]);
  if (!list || !exhibit) return null;
  const ours = exhibitSentences[exhibit.sheet];
  // What is ours is not stored: it stays as it is written here.
  const save = (text: string) => {
    // Cleared by hand, the field stays empty until editing ends: somebody is about to write.
    setCleared(text === "");
    return call("exhibit.update", { id, patch: { caption: text === ours ? "" : text } });
  };
  const takeOut = async () => {
    const next = nextPiece(field.current);
    if (!(await removeExhibit(id))) return;
    edit(null);
    next?.focus();
  };
  return (
    <div className={styles.narrative}>
      <InPlace
        ref={field}
        label={label}
        className={styles.text}
        value={exhibit.caption || (cleared ? "" : ours)}
        placeholder={ours}
        save={save}
        onEscape={endEditing}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          disabled={index === 0}
          onClick={() => void shiftExhibit(list, id, -1)}
        >
          Move up
        </Button>
        <Button
          variant="quiet"
          disabled={index === list.length - 1}
          onClick={() => void shiftExhibit(list, id, 1)}
        >
          Move down
        </Button>
        <Button variant="quiet" onClick={() => void takeOut()}>
          Take out of the report
        </Button>
        <Button variant="quiet" onClick={endEditing}>
          Done <Kbd keys="Escape" />
        </Button>
      </div>
    </div>
  );
}

/** The way to change the piece after a field, or where it is the last one, the piece before. */
function nextPiece(field: HTMLElement | null): HTMLElement | undefined {
  if (!field) return undefined;
  const ways = [...document.querySelectorAll<HTMLElement>("[data-edit]")];
  const isAfter = (way: HTMLElement) =>
    (field.compareDocumentPosition(way) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return ways.find(isAfter) ?? ways.at(-1);
}
