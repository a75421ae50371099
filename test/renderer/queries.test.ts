import { beforeEach, expect, test, vi } from "vitest";
import { askAfter, keyOf, peek, subscribe } from "../../renderer/api/queries.ts";
import type { ProgramState } from "../../shared/program.ts";
import { host } from "./page.ts";

const answers = (value: () => unknown) => {
  host.answer = () => ({ ok: true, value: structuredClone(value()) });
};
beforeEach(() => {
  host.calls.length = 0;
});
const known = (key: string) => peek(key).data as unknown;

test("asks when it is mounted and again on every change, and keeps equal answers as they are", async () => {
  let themes = [{ id: "t1", name: "Trust" }];
  answers(() => themes);
  const key = keyOf("theme.list", {});
  const heard = vi.fn();
  const leave = subscribe("theme.list", {}, heard);
  await vi.waitFor(() => expect(known(key)).toEqual(themes));
  const first = known(key) as unknown[];
  expect(heard).toHaveBeenCalledTimes(1);

  host.tell({ type: "changed", revision: 2 });
  await vi.waitFor(() => expect(host.calls.length).toBe(2));
  themes = [...themes, { id: "t2", name: "Time" }];
  host.tell({ type: "changed", revision: 3 });
  await vi.waitFor(() => expect(known(key)).toEqual(themes));
  expect(heard).toHaveBeenCalledTimes(2);
  expect((known(key) as unknown[])[0]).toBe(first[0]);

  leave();
  const before = host.calls.length;
  host.tell({ type: "changed", revision: 4 });
  expect(host.calls.length).toBe(before);
});

test("a change during an answer is asked for afterwards, however many there were", async () => {
  const waiting: (() => void)[] = [];
  let value = 1;
  host.answer = () => {
    const now = value;
    return new Promise((resolve) => waiting.push(() => resolve({ ok: true, value: now })));
  };
  const key = keyOf("note.count", { filter: {} });
  const leave = subscribe("note.count", { filter: {} }, () => {});
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  value = 2;
  for (const revision of [5, 6, 7]) host.tell({ type: "changed", revision });
  expect(host.calls.length).toBe(1);
  waiting[0]?.();
  await vi.waitFor(() => expect(waiting.length).toBe(2));
  waiting[1]?.();
  await vi.waitFor(() => expect(known(key)).toBe(2));
  expect(host.calls.length).toBe(2);
  leave();
});

test("a failure is told and what was known stays; another diagnostic makes everything unknown", async () => {
  answers(() => ({ notes: 3 }));
  const key = keyOf("counts.get", {});
  const leave = subscribe("counts.get", {}, () => {});
  await vi.waitFor(() => expect(known(key)).toEqual({ notes: 3 }));
  host.answer = () => ({ ok: false, error: { code: "file-gone", message: "It is gone." } });
  host.tell({ type: "changed", revision: 8 });
  await vi.waitFor(() => expect(peek(key).error?.code).toBe("file-gone"));
  expect(known(key)).toEqual({ notes: 3 });
  host.tell({ type: "state", state: { file: null } as ProgramState });
  expect(known(key)).toBeUndefined();
  leave();
});

test("after a command a query is asked once and first, also where the change is heard of before", async () => {
  let value = 1;
  answers(() => value);
  const [input, besides] = [{ filter: { words: "once" } }, { filter: { words: "besides" } }];
  const [key, other] = [keyOf("note.count", input), keyOf("note.count", besides)];
  const leave = [input, besides].map((each) => subscribe("note.count", each, () => {}));
  await vi.waitFor(() => expect([known(key), known(other)]).toEqual([1, 1]));
  const doing = Promise.withResolvers<void>();
  const asked = askAfter(doing.promise, "note.count", input);
  value = 2;
  host.tell({ type: "changed", revision: 9 });
  expect(host.calls.length).toBe(2);
  doing.resolve();
  await asked;
  expect([known(key), known(other)]).toEqual([2, 1]);
  expect(host.calls.length).toBe(3);
  await vi.waitFor(() => expect(known(other)).toBe(2));
  expect(host.calls.length).toBe(4);
  // From then on as before.
  value = 3;
  host.tell({ type: "changed", revision: 10 });
  await vi.waitFor(() => expect([known(key), known(other)]).toEqual([3, 3]));
  for (const each of leave) each();
});
