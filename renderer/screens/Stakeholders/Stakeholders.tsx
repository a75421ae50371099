import { useState } from "react";
import { respondentsOf } from "../../../shared/domain/respondents.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import split from "../../components/Split.module.css";
import { TextInput } from "../../components/TextInput.tsx";
import { rowElement, useRows } from "../../components/useRows.ts";
import { useRoute } from "../../route.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { NewInterview } from "../Interviews/NewInterview.tsx";
import { found } from "./found.ts";
import { StakeholderPanel } from "./StakeholderPanel.tsx";
import { StakeholderTable } from "./StakeholderTable.tsx";
import { useSelection } from "./useSelection.ts";
import { useStakeholderActions } from "./useStakeholderActions.ts";

/** The contact list: who is to be heard, from which stratum, and what they allow. */
export function Stakeholders() {
  const { data: all, error } = useQuery("stakeholder.list", {});
  const { data: interviews } = useQuery("interview.list", {});
  const { data: detail } = useQuery("diagnostic.get", {});
  const route = useRoute();
  const [openId, setOpenId] = useState(route.screen === "stakeholders" ? (route.id ?? null) : null);
  const [words, setWords] = useState("");
  const [planning, setPlanning] = useState(false);
  const strata = detail?.strata ?? [];
  const shown = found(all ?? [], strata, words);
  const { selected, toggle, clear } = useSelection(all ?? []);
  const rows = useRows(shown.map((person) => person.id));
  const { edit, add, remove } = useStakeholderActions(shown, interviews ?? [], setOpenId);
  const open = all?.find((person) => person.id === openId);
  const active = shown.find((person) => person.id === rows.active);

  useKeysOf("stakeholders", {
    n: () => void add(),
    s: () => active && toggle(active.id),
    p: () => setPlanning(true),
    delete: () => active && rowElement(active.id) === document.activeElement && void remove(active),
    "/": () => document.querySelector<HTMLElement>("main input[type=search]")?.focus(),
  });
  const close = () => {
    setOpenId(null);
    if (openId) rowElement(openId)?.focus();
  };
  const aside =
    all &&
    (words
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
        <div className={split.list}>
          {all?.length === 0 ? (
            <Empty action={{ label: "Add the first", keys: "N", run: () => void add() }}>
              Everybody who is to be heard stands here, with the stratum they speak for.
            </Empty>
          ) : (
            <StakeholderTable
              people={shown}
              strata={strata}
              rows={rows}
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
            respondents={respondentsOf(all, interviews ?? [])}
            strata={strata}
            onClose={close}
            onNext={() => void add()}
            onRemove={() => void remove(open)}
          />
        )}
      </div>
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
