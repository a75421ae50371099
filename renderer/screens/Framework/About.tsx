import type { Framework } from "../../../shared/domain/framework.ts";
import { numberingOf } from "../../../shared/domain/frameworks/numbering.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import split from "../../components/Split.module.css";
import { sayDone } from "../../state/history.ts";
import styles from "./Framework.module.css";
import type { Row } from "./rows.ts";
import { TheQuestion } from "./TheQuestion.tsx";

type Props = { framework: Framework; row: Row | undefined };
type Words = "title" | "version" | "source" | "rights";

/** The chosen question beside its source, and what is known of the framework as a whole. */
export function About({ framework, row }: Props) {
  const { id, sections } = framework;
  const words = (label: string, field: Words, rows?: number) => (
    <Field
      label={label}
      value={framework[field]}
      save={(text) => call("framework.update", { id, patch: { [field]: text } })}
      {...(rows ? { multiline: true, rows } : { wraps: true })}
    />
  );
  const renumber = async () => {
    if ((await command("framework.number", { id })) !== undefined)
      sayDone("Numbered by the places");
  };
  return (
    <aside className={split.panel} aria-label="About">
      {row?.question && <TheQuestion key={row.id} question={row.question} />}
      <section className={styles.part} aria-label="This framework">
        <h2>This framework</h2>
        {numberingOf(sections) === null && (
          <p className={split.aside}>
            The numbers are not those of the places. Once a question was asked, each keeps its
            number, because it stands on papers that people have.{" "}
            <Button variant="quiet" onClick={() => void renumber()}>
              Number by place
            </Button>
          </p>
        )}
        {words("Title", "title")}
        {words("Version", "version")}
        {words("Source", "source", 4)}
        {words("Rights", "rights", 4)}
      </section>
    </aside>
  );
}
