import { utimesSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";

const here = import.meta.dirname;

const began = new Date();
/** Built files bear the time at which building began, so that a source edited meanwhile is newer than they are. */
const dated = (): Plugin => ({
  name: "dated",
  writeBundle: ({ dir = "" }, files) => {
    for (const name of Object.keys(files)) utimesSync(join(dir, name), began, began);
  },
});

/** One file per entry, everything in it but the two that must stay packages. */
const build = (
  folder: string,
  entries: Record<string, string>,
  format: "es" | "cjs",
): EnvironmentOptions => ({
  consumer: "server",
  resolve: { noExternal: true, external: ["electron", "better-sqlite3"] },
  build: {
    ssr: true,
    outDir: `dist/${folder}`,
    emptyOutDir: format === "es",
    copyPublicDir: false,
    target: "node24",
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(entries).map(([name, path]) => [name, join(here, "electron", path)]),
      ),
      output: {
        format,
        entryFileNames: format === "cjs" ? "[name].cjs" : "[name].js",
        chunkFileNames: "[name].js",
      },
    },
  },
});

const worker = {
  "export-worker": "backend/word/worker.ts",
  "job-worker": "jobs/worker.ts",
};

/** The desktop shell and the command line. A sandboxed preload must be CommonJS, so it is built on its own. */
export default defineConfig({
  environments: {
    main: build("electron", { main: "main.ts", ...worker }, "es"),
    preload: build("electron", { preload: "preload.ts" }, "cjs"),
    cli: build("cli", { cli: "cli.ts", ...worker }, "es"),
  },
  plugins: [dated()],
  builder: {
    buildApp: async (builder) => {
      for (const name of ["main", "preload", "cli"]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
