import {
  BorderStyle,
  Document,
  type EstimatedPageNumbers,
  Footer,
  Header,
  LeaderType,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { cleanText } from "../../../shared/domain/text.ts";
import type { ReportDocument } from "../../../shared/report/model.ts";
import { childrenOf } from "./blocks.ts";
import { listNumbersFrom } from "./contentsNumbers.ts";
import { coreProperties } from "./coreProperties.ts";
import { settle } from "./settle.ts";
import { withShortWords } from "./shortWords.ts";
import { colours, numberingOptions, page, stylesOptions, textWidth } from "./styles.ts";

export type DocxOptions = {
  /** Works out the contents' page numbers, which takes most of the time; without, they stay blank. */
  pageNumbers: boolean;
  /** Told how far it is, from 0 to 1. */
  onProgress?: (done: number) => void;
};

/** Turns a document into the bytes of a .docx file: the same document gives the same bytes. */
export async function toDocx(
  report: ReportDocument,
  { pageNumbers, onProgress = () => {} }: DocxOptions,
): Promise<Uint8Array> {
  const estimate = pageNumbers ? await loadEstimator(onProgress) : noPages;
  onProgress(0.1);
  const document = makeDocument(report, estimate);
  onProgress(0.2);
  const packed = await Packer.toBuffer(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties(report) },
  ]);
  onProgress(0.9);
  return settle(packed);
}

type Estimate = (...given: Parameters<PageNumberEstimator>) => EstimatedPageNumbers;

/** Works out page numbers, guessing at what it has no widths for (an emoji), so that no entry is left blank. */
async function loadEstimator(onProgress: (done: number) => void): Promise<Estimate> {
  const { estimatePageNumbersWith } = await import("docx/layout");
  const estimate = estimatePageNumbersWith({ guess: true });
  return (body, context) => {
    onProgress(0.3);
    const estimated = withShortWords(body, () => estimate(body, context));
    onProgress(0.8);
    return estimated;
  };
}

/** With an estimator, even one that knows no page, the library asks nobody to update fields on opening. */
const noPages: Estimate = () => ({ bookmarks: new Map() });

/** The document in the library's form, with styles, running lines and numbering. */
export function makeDocument(report: ReportDocument, estimate = noPages): Document {
  return new Document({
    title: cleanText(report.title),
    creator: cleanText(report.author || report.authority),
    styles: stylesOptions,
    numbering: numberingOptions,
    pageNumbers: Object.assign(estimate.bind(null), {
      listNumbers: listNumbersFrom(report.blocks),
    }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
            },
          },
        },
        headers: { default: running(report), first: new Header({ children: [new Paragraph("")] }) },
        footers: { default: pageOf(report), first: new Footer({ children: [new Paragraph("")] }) },
        children: childrenOf(report.blocks),
      },
    ],
  });
}

const sides = [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.NONE }];

const running = ({ title, authority }: ReportDocument) =>
  new Header({
    children: [
      new Paragraph({
        style: "Running",
        tabStops: sides,
        children: [
          new TextRun(cleanText(title)),
          new TextRun({ children: [new Tab(), cleanText(authority)] }),
        ],
      }),
    ],
  });

const pageOf = ({ versionLine }: ReportDocument) =>
  new Footer({
    children: [
      new Paragraph({
        style: "Running",
        tabStops: sides,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 6 } },
        children: [
          new TextRun({ children: [cleanText(versionLine), new Tab()] }),
          new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
