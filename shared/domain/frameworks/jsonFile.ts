import type { FrameworkFile } from "../framework.ts";
import { jsonLines } from "./jsonLines.ts";
import { checkFramework, failed, type ReadFramework } from "./readFramework.ts";

/** Deeper than any framework: what goes further is made to harm. */
const deepest = 20;

/** Reads a framework from JSON; what is wrong is told with its line. */
export function fromJson(source: string): ReadFramework {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (depthOf(text) > deepest)
    return failed([{ line: 1, message: "This is no framework: it is nested too deeply." }]);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return failed([
      { line: lineOfError(error, text), message: "This is no JSON: something is missing here." },
    ]);
  }
  return checkFramework(data, jsonLines(text));
}

export const toJson = (framework: FrameworkFile): string =>
  `${JSON.stringify(framework, null, 2)}\n`;

/** How deep brackets stand in one another, those in strings left out. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (mark === "{" || mark === "[") most = Math.max(most, ++depth);
    else if (mark === "}" || mark === "]") depth--;
  }
  return most;
}

/** The engine says where in some of its messages; at the end in all others. */
function lineOfError(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return before.split("\n").length;
}
