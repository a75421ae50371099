import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Strata and stakeholders. */
export function people({ ask }: Way): void {
  test("strata", async () => {
    const { id } = await ask("stratum.add", { name: "Young people" });
    await ask("stratum.rename", { id, name: "Younger people" });
    const named = async () => (await ask("diagnostic.get", {})).strata.map(({ name }) => name);
    expect((await named()).at(-1)).toBe("Younger people");
    await ask("stratum.remove", { id });
    expect(await named()).not.toContain("Younger people");
  });

  test("a stakeholder gets a code, and is edited and removed", async () => {
    const [stratum] = (await ask("diagnostic.get", {})).strata;
    const made = await ask("stakeholder.add", { name: "Ann", stratumId: stratum?.id ?? null });
    expect(made).toMatchObject({ name: "Ann", consent: "not-asked", attribution: "sector" });
    expect(made.code).toMatch(/^R\d\d$/);
    await ask("stakeholder.update", {
      id: made.id,
      patch: { role: "Chair", consent: "given", consentDate: "2010-03-02" },
    });
    const find = async () =>
      (await ask("stakeholder.list", {})).find((person) => person.id === made.id);
    expect(await find()).toEqual({
      ...made,
      role: "Chair",
      consent: "given",
      consentDate: "2010-03-02",
    });
    await ask("stakeholder.remove", { id: made.id });
    expect(await find()).toBeUndefined();
  });
}
