import { useMemo, useState } from "react";
import { type Check, isOpen } from "../../../../shared/domain/checks/check.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Empty } from "../../../components/Empty.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { useStart } from "../../../components/useStart.ts";
import { go } from "../../../route.ts";
import { sayDone } from "../../../state/history.ts";
import { tell } from "../../../state/tell.ts";
import { useKeysOf } from "../../../state/useKeys.ts";
import type { AssessedHeading } from "../assess.ts";
import { CheckList } from "./CheckList.tsx";
import styles from "./Checks.module.css";
import { ConsiderDialog } from "./ConsiderDialog.tsx";
import { type CheckRow, checkRows } from "./checkRows.ts";
import { openCheck } from "./openCheck.ts";
import { useChecksPlace } from "./place.ts";

type Props = { headings: readonly AssessedHeading[]; checks: readonly Check[] };

const focusList = () => document.querySelector<HTMLElement>("[data-checks]")?.focus();

/** Everything that is to be looked at before the findings are handed over, and what was left as it is. */
export function Checks({ headings, checks }: Props) {
  const { key, place, withConsidered } = useChecksPlace();
  const rows = useMemo(
    () => checkRows(checks, headings, withConsidered),
    [checks, headings, withConsidered],
  );
  const found = rows.findIndex((row) => row.key === key);
  // The one that comes into its place has the cursor when a row goes.
  const active = found >= 0 ? found : Math.max(0, Math.min(place, rows.length - 1));
  const current: CheckRow | undefined = rows[active];
  const [considering, setConsidering] = useState<CheckRow | null>(null);
  const considered = checks.filter((check) => !isOpen(check)).length;

  const toggle = () => {
    useChecksPlace.setState({ withConsidered: !withConsidered });
    tell(`${considered} considered ${withConsidered ? "hidden" : "shown"}`);
  };
  const open = () => current && openCheck(current.check);
  const decide = () => {
    if (!current) return;
    if (current.check.considered) void lookAgain(current.check.considered.id);
    else setConsidering(current);
  };
  useKeysOf("findings", { H: toggle });
  useStart(true, () => document.querySelector<HTMLElement>("[data-checks], [data-begin]"));

  const onKey = (pressed: string): boolean => {
    if (pressed === "Enter") open();
    else if (pressed === "C") decide();
    else return false;
    return true;
  };
  return (
    <section className={styles.checks} aria-label="Checks">
      {rows.length === 0 ? (
        <AllWell headings={headings} />
      ) : (
        <CheckList
          rows={rows}
          active={active}
          onActive={(index) => useChecksPlace.setState({ key: rows[index]?.key, place: index })}
          onKey={onKey}
          onOpen={open}
        />
      )}
      <footer className={styles.foot}>
        {current && (
          <>
            <Button onClick={open}>
              {current.check.filter ? "Open the notes" : "Go to the key message"}{" "}
              <Kbd keys="Enter" />
            </Button>
            <Button onClick={decide}>
              {current.check.considered ? "Look at it again" : "Leave it as it is"} <Kbd keys="C" />
            </Button>
          </>
        )}
        {considered > 0 && (
          <Button variant="quiet" aria-pressed={withConsidered} onClick={toggle}>
            {withConsidered ? "Hide" : "Show"} {considered} considered <Kbd keys="H" />
          </Button>
        )}
      </footer>
      {considering && (
        <ConsiderDialog
          check={considering.check}
          about={considering.about}
          onClose={() => {
            setConsidering(null);
            focusList();
          }}
        />
      )}
    </section>
  );
}

async function lookAgain(id: string): Promise<void> {
  const done = await command("check.reconsider", { id });
  if (done !== undefined) sayDone("To look at again");
}

/** Nothing to look at: because there is nothing yet, or because all is well. */
function AllWell({ headings }: Pick<Props, "headings">) {
  const none = headings.every(({ messages }) => messages.length === 0);
  const toMessages = () => go({ screen: "findings", tab: "messages" });
  return none ? (
    <Empty action={{ label: "Write a key message", run: toMessages }}>
      Key messages are checked here while you write them: what rests on nothing, what was left out,
      and which quotation could identify somebody.
    </Empty>
  ) : (
    <Empty action={{ label: "Go to the key messages", run: toMessages }}>
      Nothing to look at: every key message holds, and no quotation gives anybody away.
    </Empty>
  );
}
