import { join } from "node:path";
import { defineConfig, type EnvironmentOptions } from "vite";

const here = import.meta.dirname;

/** One file per entry, everything in it but the two that must stay packages. */
const build = (entries: Record<string, string>, format: "es" | "cjs"): EnvironmentOptions => ({
  consumer: "server",
  resolve: { noExternal: true, external: ["electron", "better-sqlite3"] },
  build: {
    ssr: true,
    outDir: "dist/electron",
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

/** The desktop shell. A sandboxed preload must be CommonJS, so it is built on its own. */
export default defineConfig({
  environments: {
    main: build({ main: "main.ts", "export-worker": "backend/word/worker.ts" }, "es"),
    preload: build({ preload: "preload.ts" }, "cjs"),
  },
  builder: {
    buildApp: async (builder) => {
      for (const name of ["main", "preload"]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
