import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { keyGroups } from "../../renderer/state/keys.ts";

const readme = fileURLToPath(new URL("../../README.md", import.meta.url));
const begin = "## Keys\n";
const end = "\n## ";

const names: Record<string, string> = { " ": "Space", Escape: "Esc", "#": "\\#" };
const spoken = (keys: string) =>
  (names[keys] ?? keys)
    .replace("ArrowUp", "↑")
    .replace("ArrowDown", "↓")
    .replace("ArrowLeft", "←")
    .replace("ArrowRight", "→");

/** The keys as the README lists them: what the "?" sheet shows, group by group. */
const listed = keyGroups
  .map(
    ({ screen, lines }) =>
      `- **${screen}**: ${lines.map(({ keys, what }) => `${spoken(keys)} ${what.charAt(0).toLowerCase()}${what.slice(1)}`).join(" · ")}`,
  )
  .join("\n");

test("the README lists the keys that the program has", () => {
  const text = readFileSync(readme, "utf8");
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end, from);
  const should = `\n${listed}\n`;
  // SOUNDINGS_WRITE_README=1 brings it up to date.
  if (process.env.SOUNDINGS_WRITE_README)
    writeFileSync(readme, text.slice(0, from) + should + text.slice(to));
  else expect(text.slice(from, to)).toBe(should);
});
