import { Empty } from "../../components/Empty.tsx";
import { Page } from "../../components/Page.tsx";
import { go } from "../../route.ts";
import { hush } from "../../state/say.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { useNames } from "../Evidence/useNames.ts";
import styles from "./Analysis.module.css";
import { Bar } from "./Bar.tsx";
import { copyTable } from "./copyTable.ts";
import { look, type Place, usePlace } from "./place.ts";
import { sheetOf } from "./sheetOf.ts";
import { View } from "./View.tsx";
import { views } from "./views.ts";

/** What the notes come to: themes against the sample, the questions and each other; coverage, saturation, contrast. */
export function Analysis() {
  const place = usePlace();
  const names = useNames();
  const turn = (view: Place["view"]) => {
    // What was said of one table is over on the next.
    if (view !== place.view) hush();
    look({ view, cell: null });
  };
  const copy = () => void copyTable(sheetOf(place));
  useKeysOf("analysis", {
    ...Object.fromEntries(views.map(({ view }, i) => [`Alt+${i + 1}`, () => turn(view)])),
    b: () => look({ by: place.by === "notes" ? "interviews" : "notes" }),
    c: copy,
    ...(place.view === "contrast" && { escape: () => look({ contrastId: null }) }),
  });
  return (
    <Page title="Analysis">
      <div className={styles.screen}>
        {names.themes.length === 0 && place.view !== "coverage" ? (
          <Empty action={{ label: "Go to themes", run: () => go({ screen: "themes" }) }}>
            When notes are tagged with themes, this shows who raised what, and where.
          </Empty>
        ) : (
          <>
            <Bar place={place} names={names} onTurn={turn} onCopy={copy} />
            <div className={styles.view}>
              <View place={place} names={names} />
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
