import { useEffect, useState } from "react";
import type { Framework, FrameworkFile } from "../../../shared/domain/framework.ts";
import type { FrameworkProblem } from "../../../shared/domain/frameworks/readFramework.ts";
import { toWire } from "../../../shared/errors.ts";
import { run } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { AddByName } from "../../components/AddByName.tsx";
import { Button } from "../../components/Button.tsx";
import { askForFile } from "../../components/FileDialog.tsx";
import { counted } from "../../components/format.ts";
import { Select } from "../../components/Select.tsx";
import table from "../../components/Table.module.css";
import { go } from "../../route.ts";
import { sayDone } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import { FrameworkLine } from "./FrameworkLine.tsx";
import styles from "./Frameworks.module.css";

type Wrong = { name: string; problems: readonly FrameworkProblem[] };

/** The question frameworks that guide the interviews, and the way to further ones. */
export function Frameworks() {
  const { data } = useQuery("framework.list", {});
  const [builtIn, setBuiltIn] = useState<FrameworkFile[]>([]);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  useEffect(() => {
    run("frameworks.builtIn", {}).then(setBuiltIn, (error) => say(toWire(error).message));
  }, []);
  const isThere = ({ key, version }: Framework, file: FrameworkFile) =>
    key === file.id && version === file.version;
  const others = builtIn.filter((file) => !data?.some((each) => isThere(each, file)));
  const add = async (framework: FrameworkFile) => {
    if (await command("framework.add", { framework })) sayDone(`“${framework.title}” added`);
  };
  const create = async (title: string) => {
    const made = await command("framework.create", { title });
    if (made) go({ screen: "framework", id: made.id });
    return made !== undefined;
  };
  const read = async () => {
    const path = await askForFile("framework");
    if (path === null) return;
    try {
      const { framework, problems } = await run("frameworks.read", { path });
      setWrong(framework ? null : { name: path.split(/[\\/]/).at(-1) ?? path, problems });
      if (framework) await add(framework);
    } catch (error) {
      say(toWire(error).message);
    }
  };
  return (
    <>
      <ul className={styles.list}>
        {data?.map((framework) => (
          <FrameworkLine key={framework.id} framework={framework} />
        ))}
      </ul>
      <div className={styles.more}>
        {others.length > 0 && (
          <Select
            label="Add a framework"
            hideLabel
            value=""
            options={[
              { value: "", label: "Add one that comes with Soundings" },
              ...others.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(id) => {
              const framework = others.find((each) => each.id === id);
              if (framework) void add(framework);
            }}
          />
        )}
        <Button onClick={() => void read()}>Import a JSON or CSV file</Button>
        <AddByName
          label="Write one of your own"
          fieldLabel="Title of the new framework"
          buttonClass={table.add}
          fieldClass={styles.field}
          add={create}
        />
      </div>
      {wrong && (
        <div role="alert" className={styles.wrong}>
          <p>
            {wrong.name} was not imported: {counted(wrong.problems.length, "thing")} to mend.
          </p>
          <ul>
            {wrong.problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                {/\.csv$/i.test(wrong.name) ? "Row" : "Line"} {line}: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
