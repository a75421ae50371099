import { useState } from "react";
import type { Option } from "../../../../shared/domain/workshop/option.ts";
import { command } from "../../../api/useCommand.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { counted } from "../../../components/format.ts";
import { Select } from "../../../components/Select.tsx";
import { sayDone } from "../../../state/history.ts";
import styles from "./Dialogs.module.css";
import { PickDialog } from "./PickDialog.tsx";

type Props = {
  workshopId: string;
  all: readonly Option[];
  onClose: () => void;
  onDone: () => void;
};

/** Carries options over from another workshop: which one first, where there are several. */
export function CarryDialog({ workshopId, all, onClose, onDone }: Props) {
  const workshops = useQuery("workshop.list", {}).data ?? [];
  const others = workshops.filter(({ id }) => id !== workshopId);
  const at = workshops.findIndex(({ id }) => id === workshopId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  // The one before this one, as a rule: each workshop feeds the next.
  const from = chosen ?? workshops[at - 1]?.id ?? others[0]?.id ?? null;
  const { data: options = [] } = useQuery("option.list", from ? { workshopId: from } : null);
  const carry = async (optionIds: string[]) => {
    const made = await command("option.carry", { workshopId, optionIds });
    if (!made) return;
    sayDone(`${counted(made.ids.length, "option")} carried over`);
    onDone();
  };
  if (others.length > 1 && !asked)
    return (
      <Dialog title="From which workshop?" onClose={onClose}>
        <Select
          label="Workshop"
          value={from ?? ""}
          options={others.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setChosen}
        />
        <p className={styles.end}>
          <button type="button" className={styles.next} onClick={() => setAsked(true)}>
            Choose its options
          </button>
        </p>
      </Dialog>
    );
  const source = others.find(({ id }) => id === from);
  return (
    <PickDialog
      title="Options from an earlier workshop"
      none={
        source
          ? `“${source.title}” has no options.`
          : "There is no other workshop in this diagnostic."
      }
      groups={[
        {
          title: source?.title ?? "",
          items: options
            .filter(({ retired }) => !retired)
            .map(({ id, title }) => ({
              ...{ id, title },
              there: all.some(({ origins }) => origins.some(({ optionId }) => optionId === id)),
            })),
        },
      ]}
      onPick={(ids) => void carry(ids)}
      onClose={onClose}
    />
  );
}
