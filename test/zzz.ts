import { existsSync } from "node:fs";
import { Packer } from "docx";
import { createBackend, realMachine } from "../electron/backend/createBackend.ts";
import { makeDiagnostic } from "../electron/backend/newDiagnostic.ts";
import { fillSample } from "../electron/backend/sample.ts";
import { settle } from "../electron/backend/word/settle.ts";
import { makeDocument } from "../electron/backend/word/toDocx.ts";
import { resourcesFolder } from "../electron/paths.ts";

const f = "/tmp/rep/ten.soundings";
const m = realMachine("x");
if (!existsSync(f))
  makeDiagnostic(f, m, (s) => {
    for (let i = 0; i < 10; i++) fillSample(resourcesFolder)(s);
  });
let t = performance.now();
const lap = (n: string) => {
  console.log(n, (performance.now() - t).toFixed(0));
  t = performance.now();
};
const b = createBackend(f, m);
lap("open");
const d = b.call("report.get", { document: "diagnostic-report" });
b.close();
lap("report");
structuredClone(d);
lap("clone");
const doc = makeDocument(d);
lap("make");
const buf = await Packer.toBuffer(doc);
lap("pack " + buf.length);
settle(buf);
lap("settle");
(Packer as any).compiler.compile(makeDocument(d), undefined, []);
lap("make+compile");
