import { useMemo, useRef, useState } from "react";
import { documents } from "../../../shared/report/documents.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import columns from "../../components/Columns.module.css";
import { classes } from "../../components/classes.ts";
import { Empty } from "../../components/Empty.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import { ToDo } from "../../components/ToDo.tsx";
import { useKeys } from "../../state/useKeys.ts";
import { useWork } from "../../state/work.ts";
import { type Chosen, DocumentPicker } from "./DocumentPicker.tsx";
import { ExportDialog } from "./ExportDialog.tsx";
import { ExportState } from "./ExportState.tsx";
import { jumpTo } from "./jumpTo.ts";
import { Outline } from "./Outline.tsx";
import { Paper } from "./Paper.tsx";
import { cut } from "./pieces.ts";
import styles from "./Report.module.css";
import { useCurrentPart } from "./useCurrentPart.ts";

/** The report as it will be printed: read it, write what is missing, export it. */
export function Report({ document, subjectId }: Chosen) {
  const { data, error } = useQuery("report.get", { document, subjectId });
  const parts = useMemo(() => cut(data?.blocks ?? []), [data]);
  const box = useRef<HTMLDivElement>(null);
  const current = useCurrentPart(box, parts.map(({ key }) => key).join(" "));
  const [asking, setAsking] = useState(false);
  const writing = useWork((state) => state.work !== null);
  const ask = () => setAsking(data !== undefined && !writing);
  useKeys({ "Ctrl+E": ask }, { inFields: true });

  const picker = <DocumentPicker document={document} subjectId={subjectId} />;
  if (!data)
    return (
      <Page title="Report" actions={picker}>
        {error && <Empty>{error.message}</Empty>}
      </Page>
    );
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
            <ToDo onPress={writeNext}>{counted(empty.length, "part")} to write</ToDo>
          )}
          {picker}
          <Button variant="main" data-export="" aria-disabled={writing} onClick={ask}>
            Export
          </Button>
          <Kbd keys="Ctrl+E" />
        </>
      }
    >
      <div className={classes(columns.columns, styles.columns)}>
        <Outline parts={parts} current={current} onJump={jumpTo} />
        <div className={styles.middle}>
          <ExportState />
          <div ref={box} className={styles.desk}>
            <Paper parts={parts} page={data.page} onJump={jumpTo} />
          </div>
        </div>
      </div>
      {asking && (
        <ExportDialog
          chosen={{ document, subjectId }}
          name={fileNameFor(
            document === "diagnostic-report"
              ? [data.title, data.authority]
              : [data.title, documents[document].name],
          )}
          toWrite={empty.length}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

/** A name that every system takes. */
const fileNameFor = (words: readonly string[]) =>
  `${words
    .filter(Boolean)
    .join(", ")
    .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, " ")
    .slice(0, 120)
    .trim()}.docx`;
