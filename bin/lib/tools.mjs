import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../../test/tools/chromium.ts";
import { root } from "./root.mjs";

const onPath = (name) =>
  spawnSync(process.platform === "win32" ? "where" : "which", [name], { stdio: "ignore" })
    .status === 0;

const macOffice = "/Applications/LibreOffice.app/Contents/MacOS/soffice";

/** Programs that the tests need beyond npm: how to see whether one is there, and what brings it. */
const tools = [
  {
    name: "Chromium",
    isThere: () => findChromium() !== null,
    debian: ["chromium"],
    other: fetchChromium,
  },
  {
    name: "LibreOffice and pdftoppm",
    isThere: () =>
      onPath("pdftoppm") && (onPath("soffice") || onPath("libreoffice") || existsSync(macOffice)),
    debian: ["libreoffice-writer-nogui", "poppler-utils", "fonts-liberation"],
    other: () => "nothing; install LibreOffice and poppler",
  },
  {
    name: "strace",
    isThere: () => process.platform === "linux" && onPath("strace"),
    debian: ["strace"],
    other: () => "nothing; only Linux has it, from the package strace",
  },
];

/** Finds or gets every tool and says what it did. */
export function getTools() {
  let asked = false;
  for (const { name, isThere, debian, other } of tools) {
    if (isThere()) {
      console.log(`${name}: here.`);
      continue;
    }
    const said = [];
    if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
      if (!asked) apt(["update"]);
      asked = true;
      said.push(apt(["install", "-y", "--no-install-recommends", ...debian]));
    }
    if (!isThere()) said.push(other());
    console.log(
      isThere()
        ? `${name}: fetched (${said.join(", then ")}).`
        : `${name}: not here and not to be had (tried: ${said.join(", then ")}).`,
    );
  }
}

function apt(words) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["-q", ...words], { stdio: "ignore", env, timeout: 15 * 60_000 });
  return `apt-get ${words.join(" ")}`;
}

function fetchChromium() {
  const playwright = join(root, "node_modules", "playwright-core", "cli.js");
  spawnSync(process.execPath, [playwright, "install", "chromium"], {
    stdio: "ignore",
    timeout: 10 * 60_000,
  });
  return "playwright-core install chromium";
}
