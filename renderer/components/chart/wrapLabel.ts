const lettersPerLine = 32;

/** A name in lines that fit beside the bars. */
export function wrapLabel(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && longer.length <= lettersPerLine) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
