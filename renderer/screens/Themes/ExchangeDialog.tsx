import { useState } from "react";
import type { MergedCodebook } from "../../../shared/contract/exchange.ts";
import { toWire } from "../../../shared/errors.ts";
import { run } from "../../api/client.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { askForFile } from "../../components/FileDialog.tsx";
import { asFileName } from "../../components/filePath.ts";
import { counted } from "../../components/format.ts";
import { sayDone } from "../../state/history.ts";
import { finishStep, markStep } from "../../state/lastStep.ts";
import { begin } from "../../state/saving.ts";
import { say } from "../../state/say.ts";
import { runLong } from "../../state/work.ts";
import styles from "./Exchange.module.css";

/** The codebook and the whole project for other programs, and their codebooks for this one. */
export function ExchangeDialog({ onClose }: { onClose: () => void }) {
  const [cases, setCases] = useState(true);
  const diagnostic = useQuery("diagnostic.get", {}).data?.diagnostic;
  const write = async (format: "qdc" | "qdpx", name: string) => {
    onClose();
    const path = await askForFile(format, asFileName(name));
    if (path === null) return;
    try {
      const label = format === "qdc" ? "Writing the codebook" : "Writing the project";
      const written = await runLong(label, "exchange.export", { format, path, cases });
      const reveal = () => void run("program.reveal", { path: written.path }).catch(() => {});
      say(`Written: ${written.path}`, { label: "Show in folder", run: reveal });
    } catch (error) {
      say(toWire(error).message);
    }
  };
  const bringIn = async () => {
    onClose();
    const path = await askForFile("codebook");
    if (path !== null) await mergeCodebook(path);
  };
  return (
    <Dialog title="Exchange with other programs" onClose={onClose}>
      <div className={styles.parts}>
        <p className={styles.explain}>
          For MAXQDA, NVivo, ATLAS.ti and other programs that read REFI-QDA files.
        </p>
        <section aria-labelledby="exchange-codebook">
          <h3 id="exchange-codebook">Codebook</h3>
          <p className={styles.explain}>
            Themes with their definitions, colours and places in the tree. A codebook that comes in
            adds what is not there yet; what your themes say already stays.
          </p>
          <div className={styles.actions}>
            <Button data-first onClick={() => void write("qdc", "Codebook")}>
              Write the codebook
            </Button>
            <Button onClick={() => void bringIn()}>Bring in a codebook</Button>
          </div>
        </section>
        <section aria-labelledby="exchange-project">
          <h3 id="exchange-project">Project</h3>
          <p className={styles.explain}>
            Interviews and workshops with their notes, themes, tags and memos. Notes off the record
            and respondents who withdrew are not in the file, in any form.
          </p>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={cases}
              onChange={(event) => setCases(event.target.checked)}
            />
            <span>
              With the people, by code
              <small>Names and roles only as far as each person allows.</small>
            </span>
          </label>
          <div className={styles.actions}>
            <Button onClick={() => void write("qdpx", diagnostic?.title ?? "Project")}>
              Write the project
            </Button>
          </div>
          <p className={styles.explain}>
            A project of another program becomes a diagnostic of its own: bring it in from the first
            page.
          </p>
        </section>
      </div>
    </Dialog>
  );
}

async function mergeCodebook(path: string): Promise<void> {
  const done = begin();
  const step = markStep();
  try {
    const result = await runLong("Bringing in the codebook", "exchange.import", { path });
    done(true);
    if (result.kind !== "codebook") return;
    const { added, completed } = result.merged;
    if (added + completed === 0) return void say(mergedWords(result.merged));
    finishStep(step);
    sayDone(mergedWords(result.merged));
  } catch (error) {
    done(false);
    say(toWire(error).message);
  }
}

const mergedWords = ({ added, completed, kept }: MergedCodebook): string =>
  [
    `${counted(added, "theme")} added`,
    completed > 0 && `${completed} given a definition`,
    kept > 0 && `${kept} already there`,
  ]
    .filter(Boolean)
    .join(", ");
