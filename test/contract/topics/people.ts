import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Strata and stakeholders. */
export function people({ ask, refusal }: Way): void {
  test("strata", async () => {
    const { id } = await ask("stratum.add", { name: "Young people" });
    await ask("stratum.rename", { id, name: "Younger people" });
    const named = async () => (await ask("diagnostic.get", {})).strata.map(({ name }) => name);
    expect((await named()).at(-1)).toBe("Younger people");
    await ask("stratum.setTarget", { id, target: 12 });
    expect((await ask("diagnostic.get", {})).strata.at(-1)).toMatchObject({ id, target: 12 });
    expect((await refusal("stratum.setTarget", { id, target: -1 })).message).not.toBe("");
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

  test("a contact list is imported, and a withdrawal told beforehand", async () => {
    const contact = {
      ...{ role: "Chair", organisation: "Grays Forum", contact: "", remarks: "" },
      ...{ source: "list" as const, stratum: "New sector", into: null },
    };
    const before = (await ask("stakeholder.list", {})).length;
    const done = await ask("stakeholder.import", {
      strata: ["New sector"],
      people: [
        { ...contact, name: "Cat", referredBy: { at: 1 } },
        { ...contact, name: "Dan", referredBy: null },
      ],
    });
    expect(done).toEqual({ added: 2, merged: 0, strata: 1 });
    const [cat, dan] = (await ask("stakeholder.list", {})).slice(before);
    expect(cat).toMatchObject({ name: "Cat", source: "referral", referredById: dan?.id });
    const { notes, findings } = await ask("stakeholder.withdrawal", { id: cat?.id ?? "" });
    expect([notes, findings]).toEqual([0, []]);
    await ask("stakeholder.remove", { id: cat?.id ?? "" });
    const gone = await refusal("stakeholder.withdrawal", { id: cat?.id ?? "" });
    expect(gone.code ?? "not-found").toBe("not-found");
  });
}
