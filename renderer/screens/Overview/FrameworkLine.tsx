import type { Framework } from "../../../shared/domain/framework.ts";
import { allQuestions, countWords } from "../../../shared/domain/frameworks/questionsOf.ts";
import { toWire } from "../../../shared/errors.ts";
import { run } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { askForFile } from "../../components/FileDialog.tsx";
import { asFileName } from "../../components/filePath.ts";
import { counted } from "../../components/format.ts";
import { go } from "../../route.ts";
import { sayDone } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import styles from "./Frameworks.module.css";

/** One framework of the diagnostic: what it is, as a file, and its removal. */
export function FrameworkLine({ framework }: { framework: Framework }) {
  const { id, title, version, source, sections } = framework;
  const write = async (kind: "json" | "csv") => {
    const path = await askForFile(kind, `${asFileName(title)}.${kind}`);
    if (path === null) return;
    try {
      const written = await run("frameworks.write", { id, path, overwrite: true });
      const reveal = () => void run("program.reveal", { path: written.path }).catch(() => {});
      say(`Written: ${written.path}`, { label: "Show in folder", run: reveal });
    } catch (error) {
      say(toWire(error).message);
    }
  };
  const remove = async () => {
    if ((await command("framework.remove", { id })) !== undefined) sayDone(`“${title}” removed`);
  };
  return (
    <li className={styles.line}>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.aside}>
          {[version, counted(sections.length, "section"), countWords(allQuestions([framework]))]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {source && <p className={styles.aside}>{source}</p>}
      </div>
      <div className={styles.actions}>
        <Button
          variant="quiet"
          aria-label={`Edit ${title}`}
          onClick={() => go({ screen: "framework", id })}
        >
          Edit
        </Button>
        <Button
          variant="quiet"
          aria-label={`JSON file of ${title}`}
          onClick={() => void write("json")}
        >
          JSON
        </Button>
        <Button
          variant="quiet"
          aria-label={`CSV file of ${title}`}
          onClick={() => void write("csv")}
        >
          CSV
        </Button>
        <Button variant="quiet" aria-label={`Remove ${title}`} onClick={() => void remove()}>
          Remove
        </Button>
      </div>
    </li>
  );
}
