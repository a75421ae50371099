import { useState } from "react";
import { contactColumns, contactColumnWords } from "../../../../shared/domain/contacts/columns.ts";
import { mostImported } from "../../../../shared/domain/contacts/imported.ts";
import type { PlannedImport } from "../../../../shared/domain/contacts/planImport.ts";
import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import type { Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { counted } from "../../../components/format.ts";
import { ColumnChoice } from "../../../components/import/ColumnChoice.tsx";
import styles from "../../../components/import/Import.module.css";
import { SourceLine } from "../../../components/import/SourceLine.tsx";
import { Warnings } from "../../../components/import/Warnings.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { sayDone } from "../../../state/history.ts";
import { Duplicates } from "./Duplicates.tsx";
import { FirstRows } from "./FirstRows.tsx";
import { UnknownStrata } from "./UnknownStrata.tsx";
import { useContacts } from "./useContacts.ts";

type Props = { people: readonly Stakeholder[]; strata: readonly Stratum[]; onDone: () => void };

/** Takes over a contact list from a file. Nothing is written until it is confirmed; then all of it, in one step. */
export function ImportDialog({ people, strata, onDone }: Props) {
  const contacts = useContacts(people, strata);
  const [busy, setBusy] = useState(false);
  const { planned, rows, found } = contacts;
  const count = planned?.people.length ?? 0;
  const canImport = count > 0 && count <= mostImported && !busy;
  const confirm = async () => {
    if (!planned || !canImport) return;
    setBusy(true);
    const done = await command("stakeholder.import", {
      strata: planned.strata,
      people: planned.people,
    });
    setBusy(false);
    if (!done) return;
    onDone();
    const filled = done.merged > 0 && `${done.merged} filled in`;
    sayDone([`${counted(done.added, "stakeholder")} added`, filled].filter(Boolean).join(", "));
  };
  return (
    <Dialog title="Import contacts" onClose={onDone} wide>
      <form
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void confirm();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <SourceLine
          file={contacts.file}
          sheetAt={contacts.sheetAt}
          hint="with a row for each person or body"
          isFirst
          onFile={contacts.setFile}
          onSheet={contacts.setSheet}
        />
        {rows && planned && (
          <>
            <ColumnChoice
              rows={rows}
              header={found.header}
              isRecognised={contacts.isRecognised}
              mayLackHeader
              choices={contactColumns}
              words={contactColumnWords}
              of={(at) => found.columns[at] ?? null}
              onHeader={contacts.setHeader}
              onColumn={contacts.setColumn}
            />
            <p className={styles.counts} role="status">
              {countWords(planned)}
            </p>
            <UnknownStrata strata={planned.unknownStrata} contacts={contacts} />
            <Duplicates duplicates={planned.duplicates} contacts={contacts} />
            <Warnings warnings={planned.warnings} />
            <FirstRows planned={planned} people={people} />
          </>
        )}
        <div className={styles.end}>
          <Button onClick={onDone}>Cancel</Button>
          <Button variant="main" type="submit" disabled={!canImport}>
            {count === 0 ? "Import" : `Import ${counted(count, "contact")}`}{" "}
            <Kbd keys="Ctrl+Enter" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function countWords({ counts }: PlannedImport): string {
  const { added, merged, skipped } = counts;
  if (added + merged + skipped === 0) return "Nobody would be added.";
  const parts = [
    `${counted(added, "person", "people")} will be added`,
    merged > 0 && `${counted(merged, "row")} will fill in what is blank`,
    skipped > 0 && `${counted(skipped, "row")} will be left out`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}
