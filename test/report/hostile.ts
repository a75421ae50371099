import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

const controls = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join("");

/** What has broken Word files, or might. */
export const hostileTexts = [
  `Every control character: ${controls}.`,
  "Not characters: \uFFFE and \uFFFF.",
  "Lone surrogates: \uD800 here, \uDC00 there.",
  "Right to left: שלום עולם, مرحبا بالعالم, \u202Eturned\u202C, \u200Fmark.",
  "Emoji: 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☃️, and 中文、日本語、한국어, 𝔘𝔫𝔦.",
  "<w:p><w:r><w:t>not mine</w:t></w:r></w:p> & &amp; &#0; \"quoted\" 'so'",
  "]]> <![CDATA[ <!-- --> <?xml version='1.0'?> {{rId1}} {bullets-0} {report-0} {bullets\uFFFF-0} $& $1 \\*",
  `A long word: ${"Llanfair".repeat(2_000)}`,
  "  two spaces  first,\ttabs\t, then lines\n\r\n\rand\u2028separators\u2029, a soft\u00ADhyphen.",
  "#* *- Bullets that are none\n- a bullet\n* another\n\nA paragraph.",
];

/** A diagnostic with every such text in every place that takes one. @returns its report */
export function hostileReport(more: readonly string[] = []) {
  const { backend } = newForTest();
  const { note, person } = startInterview(backend);
  const { id: headingId } = backend.call("heading.add", { title: hostileLine(0, 1_000) });
  for (const [i, text] of [...hostileTexts, ...more].entries()) {
    const line = text.slice(0, 1_900);
    const { id: noteId } = note(text, { themes: [{ name: line }], speakerId: person.id });
    const { id } = backend.call("finding.add", { headingId, statement: line });
    backend.call("finding.update", { id, patch: { narrative: text } });
    backend.call("evidence.add", { findingId: id, noteIds: [noteId] });
    const found = backend.call("finding.list", {}).headings[0]?.findings[i]?.evidence[0];
    backend.call("evidence.update", { id: found?.id ?? "", patch: { quoted: true } });
    backend.call("stratum.add", { name: line });
  }
  const everything = hostileLine(0, 1_900);
  backend.call("stakeholder.update", {
    id: person.id,
    patch: { attribution: "named", name: everything, role: everything, organisation: everything },
  });
  const front = { title: everything, authority: everything, area: everything, firm: everything };
  backend.call("diagnostic.update", { patch: front });
  backend.call("recommendation.add", { title: everything });
  return backend.call("report.get", { document: "diagnostic-report" });
}

const hostileLine = (from: number, to: number) =>
  hostileTexts
    .filter((text) => text.length < 400)
    .join(" ")
    .slice(from, to);
