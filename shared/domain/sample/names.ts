/** The worked examples that come with the program, by the name of their folder. */
export const samples = {
  "thurrock-2010": {
    title: "Thurrock 2010",
    what: "a whole diagnostic to look around in and try things on",
  },
  "redcar-2007": {
    title: "Redcar and Cleveland 2007",
    what: "four workshops, and a budget",
  },
} as const satisfies Record<string, { title: string; what: string }>;
export type SampleName = keyof typeof samples;
export const sampleNames = Object.keys(samples) as [SampleName, ...SampleName[]];
