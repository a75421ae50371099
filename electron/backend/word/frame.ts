import {
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { strToU8 } from "fflate";
import { cleanText } from "../../../shared/domain/text.ts";
import type { Block, ReportDocument } from "../../../shared/report/model.ts";
import type { Held } from "./body.ts";
import { coreProperties } from "./coreProperties.ts";
import { settle } from "./settle.ts";
import { colours, layouts, numberingOptions, stylesOptions } from "./styles.ts";
import { type Parts, textOf } from "./zip.ts";

const body = "word/document.xml";

/** A Word file without its text: what stands before and after it, and every other part. */
export type Frame = Held & { parts: Parts; before: string; after: string };

/** Made with docx: styles, numbering, running lines, charts with their workbooks, properties. */
export async function frameOf(report: ReportDocument): Promise<Frame> {
  const document = new Document({
    styles: stylesOptions,
    numbering: numberingOptions,
    sections: [
      {
        properties: { titlePage: true, page: layouts[report.page].page },
        headers: { default: running(report), first: new Header({ children: [new Paragraph("")] }) },
        footers: { default: pageOf(report), first: new Footer({ children: [new Paragraph("")] }) },
        children: await chartParagraphs(report.blocks),
      },
    ],
  });
  const parts = partsOf(document, [{ path: "docProps/core.xml", data: coreProperties(report) }]);
  const { textWidth } = layouts[report.page];
  return open(settle(parts), { textWidth, ownPages: report.chapters === "own-page" });
}

type Made = { path: string; data: string };
type Compiler = {
  compile: (file: Document, pretty: undefined, more: Made[]) => Map<string, string | Uint8Array>;
};

/**
 * The parts as they are before the library zips them: it deflates in JavaScript, and we would only unzip them
 * again. Its compiler is not part of its public face; the version is pinned, and a test would fail at once.
 */
function partsOf(document: Document, more: Made[]): Parts {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  return Object.fromEntries(
    [...compiler.compile(document, undefined, more)].map(([path, data]) => [
      path,
      typeof data === "string" ? strToU8(data) : new Uint8Array(data),
    ]),
  );
}

async function chartParagraphs(blocks: readonly Block[]): Promise<Paragraph[]> {
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  if (charts.length === 0) return [];
  const { chartParagraph } = await import("./chart.ts");
  return charts.map(chartParagraph);
}

function open(parts: Parts, layout: Pick<Held, "textWidth" | "ownPages">): Frame {
  const text = textOf(parts, body);
  const start = text.indexOf("<w:body>") + "<w:body>".length;
  const end = text.lastIndexOf("<w:sectPr>");
  const charts = text.slice(start, end).match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const heading = /<w:style [^>]*w:styleId="Heading1".*?<w:numId w:val="(\d+)"/s;
  const reportList = heading.exec(textOf(parts, "word/styles.xml"))?.[1];
  if (end < start || !reportList) throw new Error("docx writes its files in another form now");
  return {
    parts,
    before: text.slice(0, start),
    after: text.slice(end),
    reportList,
    charts,
    ...layout,
  };
}

const sides = ({ page }: ReportDocument) => [
  { type: TabStopType.RIGHT, position: layouts[page].textWidth },
];

const running = (report: ReportDocument) =>
  new Header({
    children: [
      new Paragraph({
        style: "Running",
        tabStops: sides(report),
        children: [
          new TextRun({
            children: [cleanText(report.title), new Tab(), cleanText(report.authority)],
          }),
        ],
      }),
    ],
  });

const pageOf = (report: ReportDocument) =>
  new Footer({
    children: [
      new Paragraph({
        style: "Running",
        tabStops: sides(report),
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 6 } },
        children: [
          new TextRun({ children: [cleanText(report.versionLine), new Tab()] }),
          new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
