import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { handlers } from "../../electron/backend/handlers.ts";
import { contract } from "../../shared/contract.ts";

/** The methods that a folder's modules name, so that a name in two of them stands here twice. */
async function namesIn(folder: string): Promise<string[]> {
  const at = new URL(`../../${folder}/`, import.meta.url);
  const modules = await Promise.all(
    readdirSync(fileURLToPath(at)).map((file) => import(new URL(file, at).href)),
  );
  return modules
    .flatMap((module: Record<string, object>) => Object.entries(module))
    .filter(([name]) => /(Methods|Handlers)$/.test(name))
    .flatMap(([, methods]) => Object.keys(methods))
    .sort();
}

test("no method stands in two topics, where the later would silently win", async () => {
  expect(await namesIn("shared/contract")).toEqual(Object.keys(contract).sort());
  expect(await namesIn("electron/backend/handlers")).toEqual(Object.keys(handlers).sort());
});
