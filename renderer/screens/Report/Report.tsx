import { useMemo, useRef, useState } from "react";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import { useKeys } from "../../state/useKeys.ts";
import { ExportDialog } from "./ExportDialog.tsx";
import { ExportState } from "./ExportState.tsx";
import { useExport } from "./exporting.ts";
import { jumpTo } from "./jumpTo.ts";
import { Outline } from "./Outline.tsx";
import { Paper } from "./Paper.tsx";
import { cut } from "./pieces.ts";
import styles from "./Report.module.css";
import { useCurrentPart } from "./useCurrentPart.ts";

/** The report as it will be printed: read it, write what is missing, export it. */
export function Report() {
  const { data, error } = useQuery("report.get", { document: "diagnostic-report" });
  const parts = useMemo(() => cut(data?.blocks ?? []), [data]);
  const box = useRef<HTMLDivElement>(null);
  const current = useCurrentPart(box, parts.map(({ key }) => key).join(" "));
  const [asking, setAsking] = useState(false);
  const writing = useExport((state) => state.export.phase === "writing");
  const ask = () => setAsking(data !== undefined && !writing);
  useKeys({ "Ctrl+E": ask }, { inFields: true });

  if (!data) return <Page title="Report">{error && <Empty>{error.message}</Empty>}</Page>;
  const empty = parts.filter((part) => part.empty);
  const writeNext = () => {
    const at = parts.findIndex(({ key }) => key === current);
    const next = empty.find((part) => parts.indexOf(part) > at) ?? empty[0];
    if (next) jumpTo(next.key);
  };
  return (
    <Page
      title="Report"
      aside={data.versionLine}
      actions={
        <>
          {empty.length > 0 && (
            <button type="button" className={styles.toWrite} onClick={writeNext}>
              {counted(empty.length, "part")} to write
            </button>
          )}
          <Button variant="main" data-export="" aria-disabled={writing} onClick={ask}>
            Export
          </Button>
          <Kbd keys="Ctrl+E" />
        </>
      }
    >
      <div className={styles.columns}>
        <Outline parts={parts} current={current} onJump={jumpTo} />
        <div className={styles.middle}>
          <ExportState />
          <div ref={box} className={styles.desk}>
            <Paper parts={parts} onJump={jumpTo} />
          </div>
        </div>
      </div>
      {asking && (
        <ExportDialog
          name={fileNameFor(data.title, data.authority)}
          toWrite={empty.length}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

/** A name that every system takes. */
const fileNameFor = (title: string, authority: string) =>
  `${[title, authority]
    .filter(Boolean)
    .join(", ")
    .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, " ")
    .slice(0, 120)
    .trim()}.docx`;
