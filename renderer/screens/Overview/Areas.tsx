import { useState } from "react";
import { type Area, bySchemes } from "../../../shared/domain/area.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { AddByName } from "../../components/AddByName.tsx";
import { Button } from "../../components/Button.tsx";
import { Cell } from "../../components/Cell.tsx";
import { focusLater } from "../../components/focusLater.ts";
import table from "../../components/Table.module.css";
import { TextInput } from "../../components/TextInput.tsx";
import { AreaLine } from "./AreaLine.tsx";
import styles from "./Areas.module.css";
import overview from "./Overview.module.css";

/** The schemes that divide the place up, each with its areas in order. */
export function Areas() {
  const areas = useQuery("area.list", {}).data;
  const [scheme, setScheme] = useState("");
  const [name, setName] = useState("");
  if (areas === undefined) return null;
  const add = async () => {
    const made = await command("area.add", { scheme, name });
    if (!made) return;
    setScheme("");
    setName("");
    focusLater(() => document.querySelector(`[data-area="${made.id}"] textarea`));
  };
  return (
    <>
      {areas.length === 0 && (
        <p className={overview.framework}>
          No areas yet: the neighbourhoods, wards or hubs that notes are about.
        </p>
      )}
      {bySchemes(areas).map((each) => (
        // The oldest area stays what it is while the name of the scheme is typed and areas are moved.
        <section key={oldest(each.areas)} aria-label={each.scheme} className={styles.scheme}>
          <div className={styles.head}>
            <Cell
              label={`Name of the scheme ${each.scheme}`}
              value={each.scheme}
              save={(text) =>
                call("area.renameScheme", { id: each.areas[0]?.id ?? "", name: text })
              }
            />
          </div>
          <ul>
            {each.areas.map((area, place) => (
              <AreaLine
                key={area.id}
                area={area}
                place={place}
                last={each.areas.length - 1}
                areas={areas}
              />
            ))}
          </ul>
          <AddByName
            label="Area"
            fieldLabel={`New area of ${each.scheme}`}
            buttonClass={table.add}
            fieldClass={styles.newArea}
            add={async (text) =>
              (await command("area.add", { scheme: each.scheme, name: text })) !== undefined
            }
          />
        </section>
      ))}
      <form
        className={styles.newScheme}
        onSubmit={(event) => {
          event.preventDefault();
          if (scheme.trim() !== "" && name.trim() !== "") void add();
        }}
      >
        <TextInput label="New scheme" value={scheme} onChange={setScheme} />
        <TextInput label="Its first area" value={name} onChange={setName} />
        <Button type="submit" disabled={scheme.trim() === "" || name.trim() === ""}>
          Add
        </Button>
      </form>
    </>
  );
}

const oldest = (areas: readonly Area[]) => areas.map(({ id }) => id).sort()[0];
