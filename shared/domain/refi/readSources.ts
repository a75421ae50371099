import { readRefs } from "./codes.ts";
import { plainGuid } from "./guid.ts";
import type { Left } from "./left.ts";
import { attribute, childOf, childrenOf, type XmlElement } from "./readXml.ts";
import type { RefiCoding, RefiSelection, RefiSource } from "./refi.ts";
import { timeOf } from "./times.ts";

/** A source as the project describes it: where its text stands, and positions as they are written there. */
export type ReadSource = Omit<RefiSource, "text"> & {
  /** The text itself where it is in the project. */
  content: string | null;
  plainPath: string;
  richPath: string;
  /** How many values of variables it has. */
  values: number;
};

/** The sources that are text, or have one: transcripts of recordings, and what a PDF says. */
export function readSources(sources: XmlElement | undefined, left: Left): ReadSource[] {
  return (sources?.children ?? []).flatMap((source) => {
    switch (source.name) {
      case "TextSource":
        return [readText(source)];
      case "PictureSource": {
        left.pictures++;
        return childrenOf(source, "TextDescription").map((text) => named(readText(text), source));
      }
      case "PDFSource": {
        const texts = childrenOf(source, "Representation");
        if (texts.length === 0) left.pdfs++;
        return texts.map((text) => named(readText(text, codingsIn(source)), source));
      }
      default: {
        const texts = childrenOf(source, "Transcript");
        if (texts.length === 0) left.recordings++;
        return texts.map((text) => named(readTranscript(text), source));
      }
    }
  });
}

/** What stands for another thing has that thing's name, which a person knows, and its id, which cases refer to. */
const named = (text: ReadSource, source: XmlElement): ReadSource => ({
  ...text,
  guid: plainGuid(attribute(source, "guid")) || text.guid,
  name: attribute(source, "name") || text.name,
});

function readText(source: XmlElement, codings: RefiCoding[] = []): ReadSource {
  return {
    guid: plainGuid(attribute(source, "guid")),
    name: attribute(source, "name"),
    description: childOf(source, "Description")?.text.trim() ?? "",
    content: childOf(source, "PlainTextContent")?.text ?? null,
    plainPath: attribute(source, "plainTextPath"),
    richPath: attribute(source, "richTextPath"),
    createdAt: timeOf(source, "creationDateTime"),
    modifiedAt: timeOf(source, "modifiedDateTime"),
    selections: childrenOf(source, "PlainTextSelection").map((selection) =>
      readSelection(
        selection,
        position(attribute(selection, "startPosition")),
        position(attribute(selection, "endPosition")),
      ),
    ),
    codings: [...codings, ...codingsIn(source)],
    noteRefs: readRefs(source, "NoteRef"),
    values: childrenOf(source, "VariableValue").length,
  };
}

/** The passages of a transcript lie between points that state both a time and a place in the text. */
function readTranscript(transcript: XmlElement): ReadSource {
  const places = new Map(
    childrenOf(transcript, "SyncPoint").map((point) => [
      plainGuid(attribute(point, "guid")),
      position(attribute(point, "position")),
    ]),
  );
  const placeOf = (selection: XmlElement, name: string) =>
    places.get(plainGuid(attribute(selection, name))) ?? -1;
  return {
    ...readText(transcript),
    selections: childrenOf(transcript, "TranscriptSelection").map((selection) =>
      readSelection(
        selection,
        placeOf(selection, "fromSyncPoint"),
        placeOf(selection, "toSyncPoint"),
      ),
    ),
  };
}

const readSelection = (selection: XmlElement, start: number, end: number): RefiSelection => ({
  guid: plainGuid(attribute(selection, "guid")),
  name: selection.attributes.get("name") ?? "",
  description: childOf(selection, "Description")?.text.trim() ?? "",
  start,
  end,
  createdAt: timeOf(selection, "creationDateTime"),
  codings: codingsIn(selection),
  noteRefs: readRefs(selection, "NoteRef"),
});

const codingsIn = (holder: XmlElement): RefiCoding[] =>
  childrenOf(holder, "Coding").flatMap((coding) =>
    readRefs(coding, "CodeRef").map((codeGuid) => ({
      guid: plainGuid(attribute(coding, "guid")),
      codeGuid,
    })),
  );

/** -1 where it is no position. */
const position = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1);
