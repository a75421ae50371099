import { useState } from "react";
import type { Round } from "../../../../shared/domain/voting/round.ts";
import type { Priority, WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { call } from "../../../api/client.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Cell } from "../../../components/Cell.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { Select } from "../../../components/Select.tsx";
import { TextInput } from "../../../components/TextInput.tsx";
import { RowTable } from "../RowTable.tsx";
import styles from "./Agreed.module.css";

type Props = { workshop: WorkshopDetail; rounds: readonly Round[] };

/** The priorities as a table; the first is the first. */
export function Priorities({ workshop: { id: workshopId, priorities }, rounds }: Props) {
  const save = (id: string, patch: Partial<Priority>) => call("priority.update", { id, patch });
  const from = [
    { value: "", label: "No round" },
    ...rounds.map(({ id, number, title }) => ({ value: id, label: `Round ${number}: ${title}` })),
  ];
  return (
    <>
      {priorities.length === 0 && (
        <p className={styles.aside}>
          What the room agreed comes first stands here: type it
          {rounds.length > 0 ? ", or take it from a round" : ""}.
        </p>
      )}
      <RowTable
        what="Priority"
        title="Priorities"
        minWidth="36rem"
        rows={priorities}
        columns={[
          {
            label: "No",
            width: "2.4rem",
            cell: (_row, _name, index) => <span className={styles.number}>{index + 1}</span>,
          },
          {
            label: "Priority",
            width: "44%",
            cell: ({ id, text }, name) => (
              <Cell label={name} value={text} save={(words) => save(id, { text: words })} />
            ),
          },
          {
            label: "How it was agreed",
            width: "34%",
            cell: ({ id, how }, name) => (
              <Cell
                label={name}
                value={how}
                placeholder="For example: by consensus"
                save={(words) => save(id, { how: words })}
              />
            ),
          },
          {
            label: "Round",
            width: "18%",
            cell: ({ id, roundId }, name) => (
              <Select
                label={name}
                hideLabel
                inputClassName={styles.select}
                value={roundId ?? ""}
                options={from}
                onChange={(next) =>
                  void command("priority.update", { id, patch: { roundId: next || null } })
                }
              />
            ),
          },
        ]}
        onAdd={() => document.querySelector<HTMLElement>("[data-new-priority] input")?.focus()}
        move={(id, position) => command("priority.move", { id, position })}
        remove={(id) => command("priority.remove", { id })}
      >
        <NewPriority workshopId={workshopId} />
      </RowTable>
    </>
  );
}

/** The next one: words and Enter, and on with the one after. */
function NewPriority({ workshopId }: { workshopId: string }) {
  const [text, setText] = useState("");
  const add = async () => {
    if (text.trim() === "") return;
    const fields = { text, how: "", optionId: null, roundId: null };
    if (await command("priority.add", { workshopId, fields })) setText("");
  };
  return (
    <form
      data-new-priority
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput label="New priority" value={text} onChange={setText} />
      <Button type="submit" disabled={text.trim() === ""}>
        Add <Kbd keys="Enter" />
      </Button>
    </form>
  );
}
