import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parts, vite } from "./build.mjs";
import { root } from "./root.mjs";
import { getTools } from "./tools.mjs";

const projects = ["unit", "backend", "contract", "report", "crash", "browser", "electron"];

/** The script behind a package's command, to be run with this Node on every system. */
function script(name, command = name) {
  const manifest = join(root, "node_modules", name, "package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

const steps = () => [
  { name: "lint", words: [script("@biomejs/biome", "biome"), "check", "."] },
  { name: "types", words: [script("typescript", "tsc"), "-b"] },
  { name: "unused code", words: [script("knip")] },
  ...parts.map(({ name, config }) => ({
    name: `build of ${name}`,
    words: [vite, "build", "--logLevel", "warn", "--config", config],
  })),
];

/** `npm test`: every check, one after the other, whatever becomes of those before it. */
export function test() {
  const started = Date.now();
  getTools();
  const results = [
    ...steps().map(({ name, words }) => ({ name, state: run(name, words), note: "" })),
    ...projects.flatMap(runProject),
  ];
  const of = (state) => results.filter((result) => result.state === state);
  const [passed, failed, skipped] = [of("passed"), of("failed"), of("skipped")];
  console.log(`\nAll of it took ${Math.round((Date.now() - started) / 1000)} seconds.`);
  for (const { name } of failed) console.log(`failed: ${name}`);
  for (const { name, note } of skipped)
    console.log(`skipped: ${name} (${note || "no reason given"})`);
  console.log(`${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** Runs one step; its output is shown where it fails. */
function run(name, words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  console.log(`${status === 0 ? "passed" : "failed"}: ${name}`);
  if (status !== 0) console.log(`${stdout ?? ""}${stderr ?? ""}`);
  return status === 0 ? "passed" : "failed";
}

/** Runs the tests of one project. Tests that are not there or did not come to an end have failed. */
function runProject(project) {
  const folder = join(root, ".cache", "results");
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  console.log(`\n${project}`);
  const { status } = spawnSync(
    process.execPath,
    [
      script("vitest"),
      "run",
      "--project",
      project,
      "--allowOnly=false",
      "--reporter=default",
      `--reporter=${join(root, "bin", "lib", "run-reporter.mjs")}`,
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, SOUNDINGS_RESULTS: file } },
  );
  const results = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  if (results.length === 0) return [{ name: `${project}: no test ran`, state: "failed", note: "" }];
  const told = results.some(({ state }) => state === "failed");
  return status === 0 || told
    ? results
    : [...results, { name: `${project}: did not end well`, state: "failed", note: "" }];
}
