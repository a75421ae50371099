import { useEffect, useState } from "react";
import { toWire } from "../../../shared/errors.ts";
import type { RecentFile } from "../../../shared/program.ts";
import { run } from "../../api/client.ts";
import { Button } from "../../components/Button.tsx";
import { longDate } from "../../components/format.ts";
import { say } from "../../state/say.ts";
import styles from "./Welcome.module.css";

type Props = { busy: boolean; onOpen: (path: string) => Promise<boolean> };

/** Files opened lately. One that is no longer there says so and can be taken off. */
export function Recent({ busy, onOpen }: Props) {
  const [files, setFiles] = useState<RecentFile[]>([]);
  const ask = async () => {
    try {
      setFiles(await run("program.recent", {}));
    } catch (error) {
      say(toWire(error).message);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and again after each change
  useEffect(() => void ask(), []);
  const forget = async (file: RecentFile) => {
    try {
      await run("program.forget", { path: file.path });
      say(`${file.title} is off the list; the file itself stays as it is`);
      await ask();
    } catch (error) {
      say(toWire(error).message);
    }
  };
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className={styles.heading}>
        Opened lately
      </h2>
      <ul>
        {files.map((file) => (
          <li key={file.path} className={styles.row}>
            <button
              type="button"
              className={styles.recent}
              disabled={busy || file.missing}
              onClick={() => void onOpen(file.path)}
            >
              <span className={styles.what}>{file.title}</span>
              <span className={styles.more}>
                {file.authority} · {longDate(file.openedAt)}
              </span>
              <span className={styles.path} title={file.path}>
                {file.path}
              </span>
              {file.missing && <span className={styles.missing}>No longer there</span>}
            </button>
            <Button
              variant="quiet"
              aria-label={`Take off the list: ${file.title}`}
              onClick={() => void forget(file)}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
