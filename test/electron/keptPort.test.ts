import { expect, onTestFinished, test } from "vitest";
import { startOnKeptPort } from "../../electron/cli/keptPort.ts";
import { rendererFolder } from "../../electron/paths.ts";
import { folderForTest } from "../tools/folder.ts";
import { admit } from "../tools/hostClient.ts";
import { createTestProgram } from "../tools/program.ts";

const portOf = ({ address }: { address: string }) => new URL(address).port;

function serving() {
  const settings = folderForTest();
  const { program } = createTestProgram(settings);
  onTestFinished(() => program.close());
  return (file: string) => startOnKeptPort(program, { settings, file, renderer: rendererFolder });
}

test("a file is served where it was last time, so that a page left open finds it again", async () => {
  const serve = serving();
  const first = await serve("/a.soundings");
  const old = await admit(first.address);
  await first.close();
  const other = await serve("/b.soundings");
  const again = await serve("/a.soundings");
  expect(portOf(again)).toBe(portOf(first));
  expect(portOf(other)).not.toBe(portOf(first));

  // The page of before has the cookie of before, and is let in only once the new address was opened beside it.
  const { origin } = new URL(again.address);
  const call = (cookie: string) =>
    fetch(`${origin}/call`, {
      method: "POST",
      headers: { origin, cookie, "content-type": "application/json" },
      body: JSON.stringify({ method: "program.recent", input: {} }),
    });
  expect((await call(old)).status).toBe(403);
  const fresh = await admit(again.address);
  expect(fresh.split("=")[0]).toBe(old.split("=")[0]);
  expect((await call(fresh)).status).toBe(200);
  await other.close();
  await again.close();
});

test("where its port is taken, it is served on another one", async () => {
  const serve = serving();
  const first = await serve("/a.soundings");
  const second = await serve("/a.soundings");
  expect(portOf(second)).not.toBe(portOf(first));
  await first.close();
  await second.close();
});
