import { useMemo, useState } from "react";
import { isBriefed } from "../../../shared/domain/contacts/briefed.ts";
import { metIn } from "../../../shared/domain/contacts/standing.ts";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import { respondentsOf } from "../../../shared/domain/respondents.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { focusLater } from "../../components/focusLater.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import split from "../../components/Split.module.css";
import { TextInput } from "../../components/TextInput.tsx";
import { today } from "../../components/today.ts";
import { rowElement, useRows } from "../../components/useRows.ts";
import { useRowWindow } from "../../components/useRowWindow.ts";
import { useStart } from "../../components/useStart.ts";
import { useRoute } from "../../route.ts";
import { orSay } from "../../state/say.ts";
import { tell } from "../../state/tell.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { NewInterview } from "../Interviews/NewInterview.tsx";
import { BriefingsDialog } from "./BriefingsDialog.tsx";
import { found } from "./found.ts";
import { ImportDialog } from "./import/ImportDialog.tsx";
import { ListBar } from "./ListBar.tsx";
import { SampleFrame } from "./SampleFrame.tsx";
import { StakeholderPanel } from "./StakeholderPanel.tsx";
import styles from "./Stakeholders.module.css";
import { StakeholderTable } from "./StakeholderTable.tsx";
import { isIn, type Part } from "./shown.ts";
import { useSelection } from "./useSelection.ts";
import { useStakeholderActions } from "./useStakeholderActions.ts";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

const noStrata: Stratum[] = [];
/** How high a row is before it was drawn, in pixels. */
const guess = () => 35;

/** The contact list: who is to be heard, from which stratum, and what they allow. */
export function Stakeholders() {
  const { data: all, error } = useQuery("stakeholder.list", {});
  const { data: interviews } = useQuery("interview.list", {});
  const { data: detail } = useQuery("diagnostic.get", {});
  const route = useRoute();
  const [openId, setOpenId] = useState(route.screen === "stakeholders" ? (route.id ?? null) : null);
  const [words, setWords] = useState("");
  const [planning, setPlanning] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const [briefing, setBriefing] = useState(false);
  const [importing, setImporting] = useState(false);
  const [part, setPart] = useState<Part>("all");
  const strata = detail?.strata ?? noStrata;
  const day = today();
  const met = useMemo(() => metIn(interviews ?? []), [interviews]);
  const codes = useMemo(() => new Map((all ?? []).map(({ id, code }) => [id, code])), [all]);
  const shown = useMemo(
    () => found(all ?? [], strata, words).filter((each) => isIn(part, each, met, day)),
    [all, strata, words, part, met, day],
  );
  const { selected, toggle, clear } = useSelection(all ?? []);
  const ids = useMemo(() => shown.map((person) => person.id), [shown]);
  const rows = useRows(ids);
  const view = useRowWindow<HTMLDivElement>(ids, guess);
  const { edit, add, remove } = useStakeholderActions(shown, interviews ?? [], setOpenId);
  const chosen = (all ?? []).filter(({ id }) => selected.length === 0 || selected.includes(id));
  const open = all?.find((person) => person.id === openId);
  const active = shown.find((person) => person.id === rows.active);

  useKeysOf("stakeholders", {
    n: () => void add(),
    s: () => {
      if (!active) return;
      toggle(active.id);
      const count = selected.length + (selected.includes(active.id) ? -1 : 1);
      tell(count === 0 ? "None selected" : `${counted(count, "stakeholder")} selected`);
    },
    p: () => setPlanning(true),
    i: () => all && setImporting(true),
    b: () => !!all?.length && setBriefing(true),
    delete: () =>
      active && rowElement(active.id) === document.activeElement && orSay(remove(active)),
    "/": () => document.querySelector<HTMLElement>("main input[type=search]")?.focus(),
  });
  useStart(all !== undefined && rows.active !== undefined, () => {
    if (openId === null)
      return rows.active === null
        ? document.querySelector<HTMLElement>("main [data-begin]")
        : rowElement(rows.active);
    focusLater(() => document.querySelector(`[data-editing="${openId}"] input`));
  });
  const close = () => {
    setOpenId(null);
    if (openId) rowElement(openId)?.focus();
  };
  const aside =
    all &&
    (words || part !== "all"
      ? `${shown.length} of ${all.length}`
      : counted(all.length, "on the list", "on the list"));
  return (
    <Page
      title="Stakeholders"
      aside={aside}
      actions={
        !!all?.length && (
          <>
            <div className={split.search}>
              <TextInput
                label="Find a stakeholder"
                hideLabel
                type="search"
                placeholder="Find"
                value={words}
                onChange={setWords}
              />
            </div>
            <Button onClick={() => setPlanning(true)}>
              Plan an interview{selected.length > 0 && ` with ${selected.length}`} <Kbd keys="P" />
            </Button>
            <Button variant="main" onClick={() => void add()}>
              Add stakeholder <Kbd keys="N" />
            </Button>
          </>
        )
      }
    >
      {error && <p role="alert">{error.message}</p>}
      <div className={split.split}>
        <div className={split.list} ref={view.frame}>
          {!!all?.length && (
            <>
              <SampleFrame strata={strata} people={all} interviews={interviews ?? []} />
              <ListBar
                people={all}
                met={met}
                today={day}
                part={part}
                onPart={setPart}
                onImport={() => setImporting(true)}
                briefed={chosen.filter(isBriefed).length}
                onBrief={() => setBriefing(true)}
              />
            </>
          )}
          {all?.length === 0 ? (
            <>
              <Empty action={{ label: "Add the first", keys: "N", run: () => void add() }}>
                Everybody who is to be heard stands here, with the stratum they speak for.
              </Empty>
              <p className={styles.or}>
                <Button variant="quiet" onClick={() => setImporting(true)}>
                  Import a contact list <Kbd keys="I" />
                </Button>
              </p>
            </>
          ) : (
            <StakeholderTable
              people={shown}
              met={met}
              codes={codes}
              strata={strata}
              rows={rows}
              view={view}
              selected={selected}
              openId={openId}
              onToggle={toggle}
              onOpen={edit}
            />
          )}
        </div>
        {open && all && (
          <StakeholderPanel
            key={open.id}
            person={open}
            all={all}
            met={met}
            respondents={respondentsOf(all, interviews ?? [])}
            strata={strata}
            onClose={close}
            onNext={() => void add()}
            onOpen={setOpenId}
            onWithdraw={() => setWithdrawing(true)}
            onRemove={() => orSay(remove(open))}
          />
        )}
      </div>
      {withdrawing && open && (
        <WithdrawDialog person={open} onClose={() => setWithdrawing(false)} />
      )}
      {importing && all && (
        <ImportDialog people={all} strata={strata} onDone={() => setImporting(false)} />
      )}
      {briefing && (
        <BriefingsDialog
          people={chosen}
          all={selected.length === 0}
          onClose={() => setBriefing(false)}
        />
      )}
      {planning && (
        <NewInterview
          start={selected}
          onClose={() => setPlanning(false)}
          onMade={() => {
            setPlanning(false);
            clear();
          }}
        />
      )}
    </Page>
  );
}
