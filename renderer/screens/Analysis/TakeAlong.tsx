import { sheets } from "../../../shared/report/documents.ts";
import { isDrawn } from "../../../shared/report/exhibits/exhibitSheets.ts";
import { Button } from "../../components/Button.tsx";
import { classes } from "../../components/classes.ts";
import { ExportTable } from "../../components/ExportTable.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { go } from "../../route.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./Analysis.module.css";
import { copyPicture } from "./copyPicture.ts";
import { exhibitOf, useExhibit } from "./exhibiting.ts";
import type { Place } from "./place.ts";
import { sheetOf } from "./sheetOf.ts";

type Props = { place: Place; onCopy: () => void };

/** Ways to take a view along: to the clipboard, into a spreadsheet, into the report. */
export function TakeAlong({ place, onCopy }: Props) {
  const sheet = sheetOf(place);
  const drawn = exhibitOf(sheet);
  const exhibit = useExhibit(sheet);
  const copyDrawn = () => {
    if (drawn && isDrawn(drawn)) void copyPicture(drawn);
  };
  useKeysOf("analysis", { "shift+c": copyDrawn, ...(exhibit && { r: exhibit.toggle }) });
  return (
    <span className={styles.out}>
      <Button variant="quiet" onClick={onCopy}>
        Copy <Kbd keys="C" />
      </Button>
      {drawn && isDrawn(drawn) && (
        <Button variant="quiet" onClick={copyDrawn}>
          Picture <Kbd keys="Shift+C" />
        </Button>
      )}
      <ExportTable sheet={sheet} name={sheets[sheet].name} />
      {place.view === "matrix" && (
        <Button
          variant="quiet"
          onClick={() => go({ screen: "report", document: "framework-matrix" })}
        >
          Word
        </Button>
      )}
      {exhibit && (
        <Button
          variant="quiet"
          aria-pressed={exhibit.isIn}
          className={classes(exhibit.isIn && styles.chosen)}
          onClick={exhibit.toggle}
        >
          In the report <Kbd keys="R" />
        </Button>
      )}
    </span>
  );
}
