import { useEffect, useState } from "react";
import { type SampleName, samples } from "../../../shared/domain/sample/names.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { StatusLine } from "../../components/StatusLine.tsx";
import { useKeysOf } from "../../state/useKeys.ts";
import { NewDiagnostic } from "./NewDiagnostic.tsx";
import { Recent } from "./Recent.tsx";
import { useOpening } from "./useOpening.ts";
import styles from "./Welcome.module.css";

const inWords = (name: SampleName) => `${samples[name].title}: ${samples[name].what}`;

/** What stands in the window while no diagnostic is open. */
export function Welcome() {
  const [making, setMaking] = useState(false);
  const { failure, busy, sample, openFile, openPath, make, bringIn } = useOpening();
  useEffect(() => {
    document.title = "Soundings";
  }, []);
  const ways = [
    {
      keys: "N",
      what: "New diagnostic",
      more: "One commission, kept in one file of yours",
      run: () => setMaking(true),
    },
    { keys: "O", what: "Open a file", more: "A diagnostic that is already there", run: openFile },
    {
      keys: "W",
      what: "Open the worked example",
      more: inWords("thurrock-2010"),
      run: () => sample("thurrock-2010"),
    },
    {
      keys: "P",
      what: "Bring in a project",
      more: "Of MAXQDA, NVivo, ATLAS.ti and others: a REFI-QDA file (.qdpx)",
      run: bringIn,
    },
  ] as const;
  useKeysOf("welcome", Object.fromEntries(ways.map((way) => [way.keys, () => void way.run()])));
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <div>
          <h1 className={styles.name}>Soundings</h1>
          <p className={styles.line}>
            Interview the people around a council, sort what they say by theme, and hand over a
            report that can prove every sentence. Nothing leaves this computer.
          </p>
          <ul className={styles.ways}>
            {ways.map((way) => (
              <li key={way.keys}>
                <button
                  type="button"
                  className={styles.way}
                  disabled={busy}
                  onClick={() => void way.run()}
                >
                  <span className={styles.what}>{way.what}</span>
                  <Kbd keys={way.keys} />
                  <span className={styles.more}>{way.more}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className={styles.other}>
            Another worked example:{" "}
            <button
              type="button"
              className={styles.otherName}
              disabled={busy}
              onClick={() => void sample("redcar-2007")}
            >
              {inWords("redcar-2007")}
            </button>
          </p>
          {failure !== null && (
            <p role="alert" className={styles.failure}>
              {failure}
            </p>
          )}
        </div>
        <Recent busy={busy} onOpen={openPath} />
      </main>
      {making && (
        <NewDiagnostic
          onClose={() => setMaking(false)}
          onMake={async (title, authority) => {
            if (await make(title, authority)) setMaking(false);
          }}
          failure={failure}
        />
      )}
      <StatusLine />
    </div>
  );
}
