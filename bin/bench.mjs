#!/usr/bin/env node
// Measures the figures that Soundings promises. Kept to plain JavaScript, so that an old Node can say what it lacks.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `soundings: this needs Node 22.18 or newer, and this is ${process.versions.node}. Run it as "npm run bench", which brings its own.`,
  );
  process.exitCode = 1;
} else {
  const { main } = await import("../test/bench/main.ts");
  process.exitCode = await main(process.argv.slice(2));
}
