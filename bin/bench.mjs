#!/usr/bin/env node
// Measures the figures that Soundings promises: npm run bench -- [--only NAME] [--long]
import { bringUpToDate, parts } from "./lib/build.mjs";
import { onGoodNode } from "./node-version.mjs";

onGoodNode(async () => {
  const { main } = await import("../test/bench/main.ts");
  process.exitCode = parts.every(bringUpToDate) ? await main(process.argv.slice(2)) : 1;
});
