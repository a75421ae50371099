type Definition = { definition: string; inclusion: string; exclusion: string };

const marks = { inclusion: "Include: ", exclusion: "Exclude: " };

/** A theme's definition in the one text that a code has for it. */
export const writeDefinition = ({ definition, inclusion, exclusion }: Definition): string =>
  [
    definition,
    inclusion && `${marks.inclusion}${inclusion}`,
    exclusion && `${marks.exclusion}${exclusion}`,
  ]
    .filter(Boolean)
    .join("\n");

/** The same read back; what has no such lines is all definition. */
export function readDefinition(text: string): Definition {
  const [beforeExclusion, exclusion] = partOff(text, marks.exclusion);
  const [definition, inclusion] = partOff(beforeExclusion, marks.inclusion);
  return { definition, inclusion, exclusion };
}

function partOff(text: string, mark: string): [before: string, after: string] {
  const lined = `\n${text}`;
  const at = lined.lastIndexOf(`\n${mark}`);
  if (at < 0) return [text, ""];
  return [lined.slice(1, Math.max(at, 1)), lined.slice(at + 1 + mark.length)];
}
