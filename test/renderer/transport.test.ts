import { afterEach, expect, test, vi } from "vitest";
import { listen } from "../../renderer/api/transport.ts";
import { useLink } from "../../renderer/state/link.ts";
import type { ProgramEvent } from "../../shared/program.ts";

/** What a browser has, as far as it matters: a connection that can break, or be refused for good. */
class FakeSource {
  static readonly CLOSED = 2;
  static readonly made: FakeSource[] = [];
  readyState = 0;
  onopen = () => {};
  onerror = () => {};
  onmessage = () => {};
  constructor() {
    FakeSource.made.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a host that was started again is asked until it admits the page, and then everything is asked anew", () => {
  vi.useFakeTimers();
  vi.stubGlobal("window", {});
  vi.stubGlobal("EventSource", FakeSource);
  const heard: ProgramEvent[] = [];
  const stop = listen((event) => heard.push(event));
  const [first] = FakeSource.made;
  first?.onopen();
  expect(heard).toEqual([]);

  // The host is gone: the browser tries again by itself.
  first?.onerror();
  expect(useLink.getState().lost).toBe(true);
  vi.runAllTimers();
  expect(FakeSource.made).toHaveLength(1);

  // Another run of the host refuses: the browser gives up, the page does not.
  first?.close();
  first?.onerror();
  vi.runAllTimers();
  expect(FakeSource.made).toHaveLength(2);
  FakeSource.made[1]?.onopen();
  expect(useLink.getState().lost).toBe(false);
  expect(heard).toEqual([{ type: "changed", revision: 0 }]);
  stop();
});
