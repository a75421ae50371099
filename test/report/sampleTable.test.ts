import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";

type Backend = ReturnType<typeof newForTest>["backend"];

function sampleTable(backend: Backend) {
  const { blocks } = backend.call("report.get", { document: "diagnostic-report" });
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const table = tables.find(({ caption }) => caption.startsWith("The sample by stratum"));
  return [table?.header, ...(table?.rows ?? [])];
}

test("the report's sample table has targets where there are any, and who withdrew is missing again", () => {
  const { backend } = newForTest();
  const [lsp, voluntary] = backend.call("diagnostic.get", {}).strata;
  const add = (source: "list" | "referral") =>
    backend.call("stakeholder.add", { stratumId: lsp?.id ?? null, source }).id;
  const [ann, ben] = [add("list"), add("referral")];
  const { id } = backend.call("interview.add", { stakeholderIds: [ann, ben] });
  backend.call("interview.start", { id });
  expect(sampleTable(backend)).toEqual([
    ["Stratum", "On the contact list", "By referral", "Interviewed", "Interviews"],
    ["LSP partners", "1", "1", "2", "1"],
    ["Voluntary and community sector", "0", "0", "0", "0"],
    ["Members and officers", "0", "0", "0", "0"],
    ["All", "1", "1", "2", "1"],
  ]);
  backend.call("stratum.setTarget", { id: lsp?.id ?? "", target: 2 });
  backend.call("stratum.setTarget", { id: voluntary?.id ?? "", target: 3 });
  backend.call("stakeholder.update", { id: ben, patch: { consent: "withdrawn" } });
  expect(sampleTable(backend).map((row) => row?.slice(1))).toEqual([
    ["Target", "On the contact list", "By referral", "Interviewed", "Still missing", "Interviews"],
    ["2", "1", "1", "1", "1", "1"],
    ["3", "0", "0", "0", "3", "0"],
    ["None stated", "0", "0", "0", "None stated", "0"],
    ["5", "1", "1", "1", "4", "1"],
  ]);
});
