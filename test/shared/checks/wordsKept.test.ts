import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsFinder, wordsKept } from "../../../shared/domain/checks/wordsKept.ts";

/** What is said of a narrative beside one note that may not be printed. */
function said(
  narrative: string,
  text: string,
  more: { statement?: string; takenBack?: boolean } = {},
) {
  const { statement = "", takenBack = false } = more;
  return (
    wordsKept([{ id: "f", statement, narrative }], {
      notToPrint: [{ id: "n", text, takenBack }],
      runsOfNote: runsFinder(),
    }).get("f") ?? []
  );
}
const words = (...given: Parameters<typeof said>) => said(...given).map(({ text }) => text);

const note = "The chair sold the hall to his brother, and nobody was told.";

describe("words of a note that may not be printed", () => {
  test.each<[string, Parameters<typeof said>, string[]]>([
    [
      "as they are put in",
      [`As one said, “${note}” (Chair).`, note],
      [
        "The narrative says words of a note that is off the record: “The chair sold the hall to his brother, and nobody was told”",
      ],
    ],
    ["five words of them", ["It seems the chair sold the hall, and to whom?", note], []],
    [
      "six words of them, set otherwise",
      ["It seems THE CHAIR SOLD\nthe hall – to whom?", "The chair sold the hall to friends"],
      ["The narrative says words of a note that is off the record: “THE CHAIR SOLD the hall – to”"],
    ],
    [
      "four long words",
      [
        "Neighbourhood regeneration partnerships notwithstanding, it went on",
        "x neighbourhood regeneration partnerships notwithstanding y",
      ],
      [
        "The narrative says words of a note that is off the record: “Neighbourhood regeneration partnerships notwithstanding”",
      ],
    ],
    [
      "a short note as a whole",
      ["“Councillors never listen” (Chair)", "Councillors never listen."],
      ["The narrative says words of a note that is off the record: “Councillors never listen”"],
    ],
    ["a shorter one that anybody may say", ["It is hard to say", "It is hard"], []],
    ["two words of a short note", ["Councillors never", "Councillors never listen"], []],
    [
      "in the statement, and taken back",
      [
        "",
        "The café’s hall was sold to his brother",
        { statement: "The cafe's hall was sold to his brother", takenBack: true },
      ],
      [
        "The statement says words of a note that was taken back: “The cafe's hall was sold to his brother”",
      ],
    ],
    ["other words", ["The hall was sold by the chair to one of his brothers", note], []],
  ])("%s", (_, given, expected) => {
    expect(words(...given)).toEqual(expected);
  });

  test("the same words are the same check, other words another", () => {
    const facts = (narrative: string) => said(narrative, note)[0]?.facts;
    expect(facts(`One said “${note}”`)).toEqual(facts(`Here: “${note.toUpperCase()}” (Chair)`));
    expect(facts(`One said “${note}”`)).not.toEqual(
      facts("The chair sold the hall to his brother"),
    );
  });

  test("a run is found wherever it stands, and nothing where there is none", () => {
    const word = fc.constantFrom("hall", "sold", "a", "brother", "the", "ward", "nine", "Bürger");
    const some = (max: number) => fc.array(word, { maxLength: max });
    const fold = (each: string) => each.replace("Bürger", "burger");
    fc.assert(
      fc.property(some(14), some(14), (one, other) => {
        const six = (list: string[]) =>
          list.map((_, i) => list.slice(i, i + 6).map(fold)).filter((run) => run.length === 6);
        const inCommon = six(one).some((run) =>
          six(other).some((each) => each.join() === run.join()),
        );
        const found = said(one.join(" "), other.join(", ")).length > 0;
        // Fewer words can be enough where they are long or the whole note; six always are.
        if (inCommon) expect(found).toBe(true);
        else if (other.length >= 6) expect(found).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
