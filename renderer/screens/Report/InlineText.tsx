import type { Inline } from "../../../shared/report/model.ts";

/** Running text with its emphasis; line breaks are kept by the style around it. */
export function InlineText({ text }: { text: Inline }) {
  if (typeof text === "string") return text;
  return text.map((run, index) => {
    const words = run.italic ? <em>{run.text}</em> : run.text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no identity but their place
      <span key={index}>{run.bold ? <strong>{words}</strong> : words}</span>
    );
  });
}
