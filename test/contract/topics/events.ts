import { expect, test, vi } from "vitest";
import type { Way } from "../suite.ts";

/** What a window is told without asking. */
export function events({ ask, refusal, events }: Way): void {
  test("every change is told, with a number that grows; what is only read or refused is not", async () => {
    const changes = () => events().filter((event) => event.type === "changed");
    await ask("theme.add", { name: "Told" });
    await vi.waitFor(() => expect(changes().length).toBeGreaterThan(0));
    const before = changes().length;
    await ask("theme.list", {});
    await refusal("theme.add", {});
    await ask("theme.add", { name: "Told again" });
    await vi.waitFor(() => expect(changes()).toHaveLength(before + 1));
    const numbers = changes().map((event) => event.revision);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("characters that were left out are told", async () => {
    await ask("theme.add", { name: "Be\u0007ll" });
    await vi.waitFor(() =>
      expect(events()).toContainEqual({
        type: "notice",
        text: "One character that a document cannot hold was left out.",
      }),
    );
  });
}
