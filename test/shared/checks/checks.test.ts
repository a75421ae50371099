import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedOf } from "../../../shared/domain/analysis/counted.ts";
import { checkKey } from "../../../shared/domain/checks/checkKey.ts";
import { checksOf } from "../../../shared/domain/checks/checksOf.ts";
import type { Grounds } from "../../../shared/domain/checks/grounds.ts";
import { textFinder } from "../../../shared/domain/checks/textFinder.ts";
import { themeFacts } from "../../../shared/domain/checks/themeFacts.ts";
import { runsFinder } from "../../../shared/domain/checks/wordsKept.ts";
import type { Evidence, Finding } from "../../../shared/domain/finding.ts";
import { type InterviewDetail, interviewDefaults } from "../../../shared/domain/interview.ts";
import type { Kind } from "../../../shared/domain/note.ts";
import { type Stakeholder, stakeholderDefaults } from "../../../shared/domain/stakeholder.ts";

type Said = {
  by: string;
  kind?: Kind;
  themes?: string[];
  text?: string;
  offRecord?: boolean;
  withdrawn?: boolean;
  /** As evidence; where it is left out, the note is none. */
  as?: Evidence["stance"] | "quoted";
};

const themes = [
  { id: "place", parentId: null, name: "Place" },
  { id: "forums", parentId: "place", name: "Forums" },
  { id: "trust", parentId: null, name: "Trust" },
];
const strata = new Map([
  ["lsp", "Partners"],
  ["vcs", "Community sector"],
  ["council", "Officers"],
]);

/** What is to be looked at where each person said something in an interview of their own. */
function checks(people: Partial<Stakeholder>[], said: Said[], silent: string[] = []) {
  const stakeholders = people.map(
    (each, i): Stakeholder => ({
      ...stakeholderDefaults,
      id: `r${i + 1}`,
      code: `R0${i + 1}`,
      ...each,
    }),
  );
  const stratumOf = (id: string) => stakeholders.find((each) => each.id === id)?.stratumId ?? null;
  const interviews = stakeholders
    .filter(({ id }) => !silent.includes(id))
    .map(
      ({ id }, i): InterviewDetail => ({
        ...interviewDefaults,
        ...{ id: `i-${id}`, number: i + 1, stakeholderIds: [id], noteCount: 0, progress: [] },
        ...{ startedAt: "2010-03-01T09:00:00Z", recordSentOn: "", recordAgreedOn: "" },
      }),
    );
  const notes = said.map(({ by, kind = "point", themes: themeIds = [], ...more }, i) => ({
    ...{ id: `n${i + 1}`, interviewId: `i-${by}`, questionId: null, stratumId: stratumOf(by) },
    ...{ speakerId: by, kind, offRecord: more.offRecord ?? false, themeIds, areaIds: [] },
    ...{ text: more.text ?? "Said", withdrawn: more.withdrawn ?? false, as: more.as },
  }));
  const counted = countedOf({
    ...{ notes: notes.filter(({ withdrawn }) => !withdrawn), stakeholders, interviews, themes },
    ...{ strata: [...strata.keys()].map((id) => ({ id })), sections: [], areas: [] },
  });
  const evidence = notes.flatMap(({ as, ...note }): Evidence[] =>
    as
      ? [
          {
            ...{ ...note, id: `e-${note.id}`, noteId: note.id, quoted: as === "quoted" },
            stance: as === "quoted" ? "supports" : as,
          },
        ]
      : [],
  );
  const finding: Finding = {
    ...{ id: "f", headingId: "h", statement: "It is hard", narrative: "", inProgress: false },
    evidence,
  };
  const ids = new Set(counted.people.map(({ id }) => id));
  const grounds: Grounds = {
    notes: new Map(counted.notes.map((note) => [note.id, note])),
    themeFacts: themeFacts(counted),
    quoted: new Map(
      notes
        .filter(({ as, offRecord, withdrawn }) => as === "quoted" && !offRecord && !withdrawn)
        .map((note) => [note.id, note]),
    ),
    notToPrint: [],
    runsOfNote: runsFinder(),
    held: counted.interviews.map(({ id, stakeholderIds }) => ({
      id,
      stratumIds: stakeholderIds.map(stratumOf),
    })),
    present: new Map(interviews.map(({ id, stakeholderIds }) => [id, stakeholderIds])),
    people: new Map(stakeholders.map((each) => [each.id, each])),
    respondents: stakeholders.filter(({ id }) => ids.has(id)),
    ...{ strata, themes: new Map(themes.map((each) => [each.id, each])) },
    finder: textFinder({
      ...{ people: stakeholders, attendees: [], places: ["Tilbury"], everywhere: [] },
    }),
  };
  const heading = { id: "h", title: "Culture", findings: [finding] };
  return checksOf([heading], grounds, []);
}
const words = (...given: Parameters<typeof checks>) => checks(...given).map(({ text }) => text);

const lsp = { stratumId: "lsp" };
const vcs = { stratumId: "vcs" };
/** Three of each of two strata, so that nobody stands alone. */
const six = [lsp, lsp, lsp, vcs, vcs, vcs];
const good: Said = { by: "r1", kind: "good-practice", themes: ["forums"] };
const barrier: Said = { by: "r1", kind: "barrier", themes: ["forums"], as: "supports" };
const fromBoth: Said[] = [
  { by: "r1", as: "supports" },
  { by: "r4", as: "supports" },
];

describe("each check, by what it says", () => {
  test.each<[string, Parameters<typeof checks>, string[]]>([
    ["all is well", [six, fromBoth], []],
    ["no evidence", [six, []], ["No evidence yet"]],
    [
      "only what does not count",
      [six, [{ by: "r1", offRecord: true, as: "supports" }]],
      ["No evidence that counts: all of it is off the record or was taken back"],
    ],
    [
      "off the record and quoted",
      [six, [...fromBoth, { by: "r1", offRecord: true, as: "quoted", text: "Mr Nobody, Tilbury" }]],
      ["A note off the record is quoted; it will be left out of the report"],
    ],
    [
      "taken back",
      [six, [...fromBoth, { by: "r1", withdrawn: true, as: "quoted", text: "Mr Nobody" }]],
      ["One note of a respondent who withdrew no longer counts"],
    ],
    [
      "one stratum only",
      [
        six,
        [
          { by: "r1", as: "supports" },
          { by: "r2", as: "supports" },
          { by: "r4", as: "contradicts" },
        ],
      ],
      ["All its support is from Partners; nothing from Community sector"],
    ],
    [
      "one stratum, and no other interviewed",
      [[lsp, lsp, lsp], [{ by: "r1", as: "supports" }]],
      [],
    ],
    [
      "one stratum, and another listed only",
      [six, [{ by: "r1", as: "supports" }], ["r4", "r5", "r6"]],
      [],
    ],
    [
      "a stratum not known may be another",
      [
        [...six, {}],
        [
          { by: "r1", as: "supports" },
          { by: "r7", as: "supports" },
        ],
      ],
      [],
    ],
    [
      "good practice left out of what barriers show",
      [six, [barrier, { ...barrier, by: "r4" }, good, { ...good, by: "r5" }]],
      ["2 notes of good practice on Forums are not weighed here"],
    ],
    [
      "a barrier left out of what good practice shows",
      [
        six,
        [
          { ...good, as: "supports" },
          { ...good, by: "r4", as: "supports" },
          { ...barrier, as: undefined as never },
        ],
      ],
      ["1 barrier on Forums is not weighed here"],
    ],
    [
      "weighed, for or against",
      [six, [barrier, { ...barrier, by: "r4" }, { ...good, as: "contradicts" }]],
      [],
    ],
    [
      "off the record, it cannot be weighed",
      [six, [barrier, { ...barrier, by: "r4" }, { ...good, offRecord: true }]],
      [],
    ],
    [
      "on another theme",
      [six, [barrier, { ...barrier, by: "r4" }, { ...good, themes: ["trust"] }]],
      [],
    ],
    [
      "on a theme that leads it nowhere: fewer than half",
      [six, [barrier, ...fromBoth, { ...barrier, by: "r4", themes: [] }, good]],
      [],
    ],
    [
      "as many barriers as good practice",
      [six, [barrier, { ...good, by: "r4", as: "supports" }, good]],
      [],
    ],
    [
      "a theme that half of the interviews raise and nothing takes up; the one above stands for both",
      [six, [...fromBoth, ...["r1", "r2", "r4"].map((by) => ({ by, themes: ["forums"] }))]],
      ["Place was raised in 3 of 6 interviews; none of its notes is evidence of a key message"],
    ],
    [
      "raised in two only, or off the record",
      [
        six,
        [
          ...fromBoth,
          { by: "r1", themes: ["trust"] },
          { by: "r2", themes: ["trust"] },
          { by: "r4", themes: ["trust"], offRecord: true },
        ],
      ],
      [],
    ],
    [
      "taken up once",
      [
        six,
        [
          ...fromBoth,
          ...["r1", "r2", "r4"].map((by) => ({ by, themes: ["trust"] })),
          { by: "r5", themes: ["trust"], as: "contradicts" as const },
        ],
      ],
      [],
    ],
    [
      "the only one of a role",
      [
        [{ ...lsp, attribution: "role", role: "Vicar" }, ...six],
        [
          { by: "r1", as: "quoted" },
          { by: "r5", as: "supports" },
        ],
      ],
      ["A quotation could identify R01: the only one in this role"],
    ],
    [
      "one of two of a stratum",
      [
        [...six, { stratumId: "council" }, { stratumId: "council" }],
        [
          { by: "r7", as: "quoted" },
          { by: "r7", as: "quoted" },
          { by: "r1", as: "supports" },
        ],
      ],
      ["2 quotations are attributed to Officers, which has two respondents"],
    ],
    [
      "two of a stratum, and not for attribution",
      [
        [...six, { stratumId: "council", attribution: "none" }, { stratumId: "council" }],
        [
          { by: "r7", as: "quoted" },
          { by: "r1", as: "supports" },
        ],
      ],
      [],
    ],
    [
      "a name and a place in the text",
      [
        six,
        [
          { by: "r1", as: "quoted", text: "Cllr Nguyen of Tilbury" },
          { by: "r4", as: "supports" },
        ],
      ],
      [
        "A quotation of R01 has a name in it: “Cllr Nguyen”",
        "A quotation of R01 has a place in it: “Tilbury”",
      ],
    ],
    [
      "names in what is not quoted",
      [
        six,
        [
          { by: "r1", as: "supports", text: "Cllr Nguyen of Tilbury" },
          { by: "r4", as: "supports" },
        ],
      ],
      [],
    ],
    [
      "limits to the consent",
      [
        [{ ...lsp, consent: "limited", consentLimits: "no quotations" }, ...six],
        [
          { by: "r1", as: "quoted" },
          { by: "r5", as: "supports" },
        ],
      ],
      ["A quotation: R01 gave consent with limits: “no quotations”"],
    ],
  ])("%s", (_, given, expected) => expect(words(...given)).toEqual(expected));
});

const own = (attribution: Stakeholder["attribution"], text: string) =>
  checks(
    [
      {
        ...lsp,
        name: "Ann Nguyen",
        role: "Bus Driver",
        organisation: "Bluebird Coaches",
        attribution,
      },
      ...six,
    ],
    [
      { by: "r1", as: "quoted", text },
      { by: "r5", as: "supports" },
    ],
  ).flatMap(({ kind }) => (kind === "name" || kind === "place" ? [kind] : []));

test.each([
  ["Ann Nguyen", ["name"], ["name"], []],
  ["the bus driver", ["name"], [], []],
  ["Bluebird Coaches", ["name"], [], []],
  ["down in Tilbury", ["place"], ["place"], []],
] as const)(
  "what people let be said of themselves gives nothing away: %s",
  (text, sector, role, named) => {
    expect(own("sector", text)).toEqual(sector);
    expect(own("none", text)).toEqual(sector);
    expect(own("role", text)).toEqual(role);
    expect(own("named", text)).toEqual(named);
  },
);

test("the key of a check is that of its facts, in any order, and of no others", () => {
  const fact = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fact), fact, (facts, more) => {
      const key = checkKey({ kind: "left-out", facts });
      expect(checkKey({ kind: "left-out", facts: facts.toReversed() })).toBe(key);
      expect(checkKey({ kind: "left-out", facts: [...facts, more] })).not.toBe(key);
      expect(checkKey({ kind: "name", facts })).not.toBe(key);
      expect(key.length).toBeLessThan(100);
    }),
  );
});

test("another quotation, or another note left out, is another check", () => {
  const key = (said: Said[], kind: string) =>
    checks([{ ...lsp, attribution: "role", role: "Vicar" }, ...six], said).find(
      (check) => check.kind === kind,
    )?.key;
  const quoted: Said = { by: "r1", as: "quoted" };
  expect(key([quoted], "identifies")).toBeDefined();
  expect(key([quoted, quoted], "identifies")).not.toBe(key([quoted], "identifies"));
  expect(key([quoted, ...fromBoth], "identifies")).toBe(key([quoted], "identifies"));
  expect(key([barrier, good, good], "left-out")).not.toBe(key([barrier, good], "left-out"));
});
