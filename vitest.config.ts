import { defineConfig } from "vitest/config";

/** Each project is one step of `npm test`; `unit` is also the fast gate of `npm run check`. */
const project = (name: string, include: string[], timeout = 20_000) => ({
  test: { name, include, testTimeout: timeout, hookTimeout: 60_000 },
});

export default defineConfig({
  test: {
    projects: [
      project("unit", ["test/shared/**/*.test.ts", "test/renderer/**/*.test.ts"]),
      project("backend", ["test/backend/**/*.test.ts", "test/migrations/**/*.test.ts"]),
      project("contract", ["test/contract/**/*.test.ts"], 60_000),
      project("report", ["test/report/**/*.test.ts"], 180_000),
      project("crash", ["test/crash/**/*.test.ts"], 600_000),
      project("browser", ["test/e2e/**/*.test.ts"], 120_000),
      project("electron", ["test/electron/**/*.test.ts"], 180_000),
    ],
  },
});
