import { join } from "node:path";
import { expect, test } from "vitest";
import { openForTest, writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { call, rawCall } from "./call.ts";
import { openDesk } from "./desk.ts";

function withWorkshop() {
  const file = writeNew(join(folderForTest(), "Hall.soundings"));
  const backend = openForTest(file);
  const { id } = backend.call("workshop.add", { title: "Town hall" });
  backend.close();
  return { file, workshopId: id };
}

test("the room's window is on the projector, shows what it is told, and may ask for nothing else", async () => {
  const { file, workshopId } = withWorkshop();
  const desk = await openDesk({ words: [file] });
  expect(await call(desk.page, "presenter.open", {})).toEqual({ opened: true });
  const room = desk.window(2);
  if (!room) throw new Error("there is no second window");
  await call(desk.page, "presenter.show", { ref: { kind: "title", workshopId } });
  await room.getByRole("heading", { name: "Town hall" }).waitFor();
  await call(desk.page, "workshop.update", { id: workshopId, patch: { title: "Village hall" } });
  await room.getByRole("heading", { name: "Village hall" }).waitFor();
  for (const [method, input] of [
    ["note.find", {}],
    ["stakeholder.list", {}],
    ["workshop.remove", { id: workshopId }],
    ["presenter.show", { ref: { kind: "blank" } }],
  ] as const)
    expect(await rawCall(room, method, input)).toMatchObject({ ok: false });
  const record = (await desk.ask("record")) as Record<string, object[]>;
  expect(record.bounds).toMatchObject([{ id: 2, bounds: { x: 1440 } }]);
  expect(record.fullScreen).toEqual([{ id: 2, full: true }]);
  // A second press finds the window that is there; closing the program closes both.
  expect(await call(desk.page, "presenter.open", {})).toEqual({ opened: true });
  expect(((await desk.ask("record")) as Record<string, object[]>).windows).toHaveLength(2);
  expect(await desk.close()).toBe(0);
});
