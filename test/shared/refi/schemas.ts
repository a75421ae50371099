import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * The texts of the standard's two schemas, which are not ours to hand on, where somebody has put them: in the folder
 * that REFI_SCHEMAS names, or in `schemas/refi` of a folder beside this repository. One entry, or none.
 */
export function findSchemas(): { project: string; codebook: string }[] {
  const around = dirname(root.replace(/[\\/]$/, ""));
  const folders = [
    process.env.REFI_SCHEMAS ?? "",
    ...readdirSync(around).map((name) => join(around, name, "schemas", "refi")),
  ];
  const folder = folders.find((each) => each && existsSync(join(each, "Project.xsd")));
  if (!folder) return [];
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return [{ project: read("Project.xsd"), codebook: read("Codebook.xsd") }];
}
