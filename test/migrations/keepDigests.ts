import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { schemaDigestAt } from "../../electron/backend/db/migrate.ts";
import { migrations } from "../../electron/backend/db/migrations/index.ts";

const file = fileURLToPath(
  new URL("../../electron/backend/db/migrations/digests.ts", import.meta.url),
);

/** Writes down the digests of all schemas that the migrations make. */
export function keepDigests(): void {
  const lines = migrations.map((_, i) => `  "${schemaDigestAt(i + 1)}",\n`);
  writeFileSync(
    file,
    `/** The SHA-256 of the schema of each version, in order. Written by test/migrations/keep.ts. */
export const schemaDigests: readonly string[] = [
${lines.join("")}];
`,
  );
}
