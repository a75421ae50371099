import { Empty } from "../../components/Empty.tsx";
import styles from "./Chain.module.css";
import { ask, usePlace } from "./place.ts";

/** Stands in place of the columns where nothing is left of them. */
export function NothingFits() {
  const { only, words } = usePlace();
  const fits = only === "unsupported" ? "Everything rests on something." : "Everything leads on.";
  return (
    <div className={styles.nothing}>
      <Empty action={{ label: "Show all", run: () => ask({ only: null, words: "" }) }}>
        {words.trim() === "" ? fits : "Nothing that is shown has these words."}
      </Empty>
    </div>
  );
}
