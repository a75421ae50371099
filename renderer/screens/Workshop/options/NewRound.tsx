import { type FormEvent, useState } from "react";
import type { Round } from "../../../../shared/domain/voting/round.ts";
import { command } from "../../../api/useCommand.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { TextInput } from "../../../components/TextInput.tsx";
import { go } from "../../../route.ts";
import { sayDone } from "../../../state/history.ts";
import styles from "./NewRound.module.css";
import { formOf, rulesOf, unwise } from "./newRules.ts";
import { RulesFields } from "./RulesFields.tsx";

type Props = {
  workshopId: string;
  /** The round whose rules are being changed: a new one takes its place. */
  instead?: Round;
  onClose: () => void;
};

/** A round before its first ballot: the question, the options, the method and its rules, all at once. */
export function NewRound({ workshopId, instead, onClose }: Props) {
  const all = useQuery("option.list", { workshopId }).data ?? [];
  const before = new Set(instead?.options.map(({ optionId }) => optionId));
  const options = all.filter(({ retired }) => !retired);
  const [title, setTitle] = useState(instead?.title ?? "");
  const [left, setLeft] = useState<ReadonlySet<string> | null>(null);
  const [form, setForm] = useState(() => formOf(instead?.rules ?? null));
  const [hidden, setHidden] = useState(instead?.hidden ?? false);
  const [problem, setProblem] = useState("");
  const isOut = (id: string) => (left ? left.has(id) : instead !== undefined && !before.has(id));
  const chosen = options.filter(({ id }) => !isOut(id));
  const caution = unwise(form.method, chosen.length);

  const toggle = (id: string) => {
    const next = new Set(options.filter((option) => isOut(option.id)).map((option) => option.id));
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const start = async (event: FormEvent) => {
    event.preventDefault();
    const read = rulesOf(form);
    if (title.trim() === "") return setProblem("Type the question that is put to the room.");
    if (chosen.length === 0) return setProblem("A round needs at least one option.");
    if ("problem" in read) return setProblem(read.problem);
    const made = await command("round.add", {
      ...{ workshopId, title, hidden, rules: read.rules },
      optionIds: chosen.map(({ id }) => id),
      insteadOfId: instead?.id ?? null,
    });
    if (!made) return setProblem("The round was not started; why is said below.");
    onClose();
    go({ screen: "round", id: made.id });
    sayDone("Round started");
  };
  return (
    <Dialog
      title={instead ? `Instead of round ${instead.number}` : "New round"}
      wide
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={(event) => void start(event)} noValidate>
        <div className={styles.question}>
          <TextInput
            label="Question put to the room"
            placeholder="What should come first?"
            value={title}
            onChange={(text) => {
              setTitle(text);
              setProblem("");
            }}
          />
        </div>
        <RulesFields
          form={form}
          onChange={(patch) => {
            setForm((old) => ({ ...old, ...patch }));
            setProblem("");
          }}
        />
        <fieldset className={styles.options}>
          <legend>
            Options, {chosen.length} of {options.length}
          </legend>
          <ol>
            {options.map(({ id, title: words }) => (
              <li key={id}>
                <label>
                  <input type="checkbox" checked={!isOut(id)} onChange={() => toggle(id)} /> {words}
                </label>
              </li>
            ))}
          </ol>
          <label className={styles.hidden}>
            <input
              type="checkbox"
              checked={hidden}
              onChange={(event) => setHidden(event.target.checked)}
            />
            Hide the result until the round is closed
          </label>
        </fieldset>
        <div className={styles.foot}>
          <p>
            {problem !== "" ? (
              <strong role="alert">{problem}</strong>
            ) : (
              caution ||
              "All of this is fixed with the first ballot and printed with the result. Other rules are another round."
            )}
          </p>
          <Button type="submit" variant="main">
            Start the round
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
