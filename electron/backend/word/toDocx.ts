import {
  BorderStyle,
  Document,
  Footer,
  Header,
  LeaderType,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { cleanText } from "../../../shared/domain/text.ts";
import type { ReportDocument } from "../../../shared/report/model.ts";
import { childrenOf } from "./blocks.ts";
import { coreProperties } from "./coreProperties.ts";
import { settle } from "./settle.ts";
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
  const estimator = pageNumbers ? await createEstimator(onProgress) : undefined;
  onProgress(0.1);
  const document = makeDocument(report, estimator);
  onProgress(0.2);
  const packed = await Packer.toBuffer(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties(report) },
  ]);
  onProgress(0.9);
  return settle(packed);
}

/** Works out page numbers, guessing at what it has no widths for (an emoji), so that no entry is left blank. */
async function createEstimator(onProgress: (done: number) => void): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import("docx/layout");
  const estimate = estimatePageNumbersWith({ guess: true });
  return Object.assign(
    (...[body, context]: Parameters<PageNumberEstimator>) => {
      onProgress(0.4);
      const estimated = estimate(body, context);
      onProgress(0.8);
      return estimated;
    },
    { listNumbers: estimate.listNumbers },
  );
}

/** The document in the library's form, with styles, running lines and numbering. */
export function makeDocument(report: ReportDocument, estimator?: PageNumberEstimator): Document {
  return new Document({
    title: cleanText(report.title),
    creator: cleanText(report.author || report.authority),
    styles: stylesOptions,
    numbering: numberingOptions,
    ...(estimator && { pageNumbers: estimator }),
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
          new TextRun({ text: `\t${cleanText(authority)}` }),
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
          new TextRun(`${cleanText(versionLine)}\t`),
          new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
