import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Stakeholder {
  key: string;
  role: string;
  organisation: string;
  stratum: string;
  source: string;
  referredBy: string | null;
  attribution: string;
  consent: string;
}
interface Interview {
  key: string;
  stakeholders: string[];
  date: string;
  start: string;
  minutes: number;
  promisedMinutes: number;
  mode: string;
  place: string;
  rescheduled: boolean;
  focus: string[];
  states: Record<string, string>;
}
interface Theme {
  key: string;
  name: string;
  definition: string;
  colour: string;
  children?: Theme[];
}
interface Note {
  key: string;
  interview: string;
  speaker: string;
  question: string;
  kind: string;
  text: string;
  themes: string[];
  paragraph: string;
  minute: number;
  passages: { theme: string; words: string }[];
}
interface Finding {
  key: string;
  statement: string;
  narrative: string;
  inProgress: boolean;
  evidence: { note: string; stance: string; quoted: boolean }[];
}
interface Heading {
  key: string;
  title: string;
  findings: Finding[];
}
interface Recommendation {
  key: string;
  title: string;
  rationale: string;
  bullets: string[];
  findings: string[];
}
interface Diagnostic {
  description: string;
  strata: { key: string; name: string }[];
  narratives: Record<string, string>;
}

const folder = new URL("../../resources/samples/thurrock-2010/", import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;

const diagnostic = read<Diagnostic>("diagnostic.json");
const indicators = read<Record<string, string>[]>("indicators.json");
const stakeholders = read<Stakeholder[]>("stakeholders.json");
const interviews = read<Interview[]>("interviews.json");
const codebook = read<Theme[]>("themes.json");
const notes = read<Note[]>("notes.json");
const headings = read<Heading[]>("findings.json");
const recommendations = read<Recommendation[]>("recommendations.json");

const nea = JSON.parse(
  readFileSync(new URL("../../resources/frameworks/nea.json", import.meta.url), "utf8"),
) as { sections: { questions: { id: string; subQuestions: { id: string }[] }[] }[] };

const questionIds = new Set(
  nea.sections
    .flatMap((section) => section.questions)
    .flatMap((question) => [question.id, ...question.subQuestions.map((sub) => sub.id)]),
);
const themes = codebook.flatMap((theme) => [theme, ...(theme.children ?? [])]);
const findings = headings.flatMap((heading) => heading.findings);
const byKey = <T extends { key: string }>(list: T[]) =>
  new Map(list.map((item) => [item.key, item]));
const person = byKey(stakeholders);
const interviewOf = byKey(interviews);
const themeOf = byKey(themes);
const noteOf = byKey(notes);
const findingOf = byKey(findings);
const notesOf = (interview: Interview) => notes.filter((note) => note.interview === interview.key);

test("keys are unique", () => {
  for (const list of [stakeholders, interviews, themes, notes, headings, findings, recommendations])
    expect(byKey(list as { key: string }[]).size).toBe(list.length);
});

describe("the sample", () => {
  test("twenty-five people in three strata took part in twenty-two interviews", () => {
    expect(stakeholders).toHaveLength(25);
    expect(interviews).toHaveLength(22);
    expect(interviews.flatMap((interview) => interview.stakeholders).sort()).toEqual(
      stakeholders.map((stakeholder) => stakeholder.key).sort(),
    );
    const strata = diagnostic.strata.map((stratum) => stratum.key);
    expect(strata).toEqual(["lsp", "vcs", "council"]);
    expect([...new Set(stakeholders.map((each) => each.stratum))].sort()).toEqual(
      [...strata].sort(),
    );
  });

  test("seventeen interviews came from the contact list and five by referral", () => {
    const sources = interviews.map((interview) => {
      const found = new Set(interview.stakeholders.map((key) => person.get(key)?.source));
      expect(found.size).toBe(1);
      return [...found][0];
    });
    expect(sources.filter((source) => source === "list")).toHaveLength(17);
    expect(sources.filter((source) => source === "referral")).toHaveLength(5);
  });

  test("a referral names somebody who was interviewed before", () => {
    const dateOf = (key: string) =>
      interviews.find((interview) => interview.stakeholders.includes(key))?.date ?? "";
    for (const { key, source, referredBy } of stakeholders) {
      if (source === "list") expect(referredBy).toBeNull();
      else expect(dateOf(referredBy ?? "").localeCompare(dateOf(key)), key).toBe(-1);
    }
  });

  test("nobody is to be named and everybody consented", () => {
    for (const { attribution, consent, role, organisation } of stakeholders) {
      expect(["role", "sector", "none"]).toContain(attribution);
      expect(consent).toBe("given");
      expect(role && organisation).toBeTruthy();
    }
  });

  test("two interviews were by telephone, all within three working weeks, none overlong", () => {
    expect(interviews.filter(({ mode }) => mode === "telephone")).toHaveLength(2);
    expect(interviews.filter(({ mode }) => mode === "face-to-face")).toHaveLength(20);
    for (const { date, start, minutes, promisedMinutes, place } of interviews) {
      expect(date >= "2010-02-15" && date <= "2010-03-05").toBe(true);
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
      expect(start).toMatch(/^\d\d:\d\d$/);
      expect(minutes).toBeGreaterThanOrEqual(30);
      expect(minutes).toBeLessThanOrEqual(promisedMinutes);
      expect(place).not.toBe("");
    }
    expect(interviews.filter(({ minutes }) => minutes > 30).length).toBeGreaterThan(11);
    expect(interviews.some(({ rescheduled }) => rescheduled)).toBe(true);
  });

  test("states and focus questions belong to the framework and do not clash with notes", () => {
    for (const interview of interviews) {
      const answered = new Set(notesOf(interview).map((note) => note.question));
      const states = Object.entries(interview.states);
      expect(states.length).toBeGreaterThanOrEqual(3);
      expect(states.length).toBeLessThanOrEqual(8);
      for (const [question, state] of states) {
        expect(questionIds).toContain(question);
        expect(["asked", "noView", "notApplicable"]).toContain(state);
        expect(answered.has(question), `${interview.key} ${question}`).toBe(false);
      }
      for (const question of interview.focus) expect(questionIds).toContain(question);
    }
  });
});

describe("the codebook", () => {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  test("has 15 to 30 themes in two levels", () => {
    expect(themes.length).toBeGreaterThanOrEqual(15);
    expect(themes.length).toBeLessThanOrEqual(30);
    expect(codebook.some((theme) => theme.children?.length)).toBe(true);
    for (const child of codebook.flatMap((theme) => theme.children ?? []))
      expect(child.children ?? []).toEqual([]);
  });

  test("every theme is defined, short, used and visible on light and dark", () => {
    expect(new Set(themes.map((theme) => theme.colour)).size).toBe(themes.length);
    for (const { key, name, definition, colour } of themes) {
      expect(name.length).toBeLessThanOrEqual(34);
      expect(definition).not.toBe("");
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrast(colour, "#ffffff"), key).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, "#16191b"), key).toBeGreaterThanOrEqual(3);
      expect(
        notes.some((note) => note.themes.includes(key)),
        key,
      ).toBe(true);
    }
  });
});

describe("the notes", () => {
  const kinds = ["point", "quotation", "barrier", "good-practice", "idea", "document", "follow-up"];

  test("there are at least 120, at least four in every interview", () => {
    expect(notes.length).toBeGreaterThanOrEqual(120);
    for (const interview of interviews)
      expect(notesOf(interview).length, interview.key).toBeGreaterThanOrEqual(4);
  });

  test("every note has a theme, a kind, a question, a paragraph and a speaker who was there", () => {
    for (const note of notes) {
      expect(interviewOf.get(note.interview)?.stakeholders, note.key).toContain(note.speaker);
      expect(questionIds, note.key).toContain(note.question);
      expect(kinds, note.key).toContain(note.kind);
      expect(note.paragraph, note.key).toMatch(/^\d\.\d(\.\d+)? ¶\d+$/);
      expect(note.text.length, note.key).toBeGreaterThan(20);
      expect(note.themes.length, note.key).toBeGreaterThan(0);
      for (const theme of note.themes)
        expect(themeOf.has(theme), `${note.key} ${theme}`).toBe(true);
    }
    expect([...new Set(notes.map((note) => note.kind))].sort()).toEqual([...kinds].sort());
  });

  test("passages are words of their note", () => {
    expect(notes.filter((note) => note.passages.length > 0).length).toBeGreaterThanOrEqual(25);
    for (const { key, text, passages } of notes) {
      expect(passages.length).toBeLessThanOrEqual(2);
      for (const { theme, words } of passages) {
        expect(words.length).toBeGreaterThan(0);
        expect(text.includes(words), key).toBe(true);
        expect(themeOf.has(theme), key).toBe(true);
      }
    }
  });

  test("notes stand in the order of the interviews and of the clock", () => {
    expect(notes.map((note) => note.key)).toEqual(notes.map((note) => note.key).sort());
    expect([...new Set(notes.map((note) => note.interview))]).toEqual(
      interviews.map((interview) => interview.key),
    );
    for (const interview of interviews) {
      const minutes = notesOf(interview).map((note) => note.minute);
      expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
      expect(Math.max(...minutes)).toBeLessThan(interview.minutes);
    }
  });

  test("no two notes say the same in the same words", () => {
    expect(new Set(notes.map((note) => note.text)).size).toBe(notes.length);
  });
});

describe("the findings", () => {
  test("stand under the four headings of the report", () => {
    expect(headings.map((heading) => heading.title)).toEqual([
      "What is Community Engagement Like?",
      "The Role of Political Leadership",
      "Working with Communities, Neighbourhoods and Localities",
      "Third Sector and Community Engagement",
    ]);
  });

  test("every finding rests on at least two notes, and most notes are evidence", () => {
    for (const { key, statement, narrative, evidence } of findings) {
      expect(statement.endsWith("."), key).toBe(true);
      expect(narrative, key).not.toBe("");
      expect(evidence.length, key).toBeGreaterThanOrEqual(2);
      expect(new Set(evidence.map(({ note }) => note)).size, key).toBe(evidence.length);
      expect(
        evidence.some(({ stance }) => stance === "supports"),
        key,
      ).toBe(true);
      for (const { note, stance } of evidence) {
        expect(noteOf.has(note), `${key} ${note}`).toBe(true);
        expect(["supports", "contradicts"]).toContain(stance);
      }
    }
    const used = new Set(findings.flatMap(({ evidence }) => evidence.map(({ note }) => note)));
    expect(used.size).toBeGreaterThanOrEqual(110);
  });

  test("no more than two notes a finding are quoted, none from somebody not to be quoted", () => {
    for (const { key, evidence } of findings) {
      const quoted = evidence.filter((each) => each.quoted);
      expect(quoted.length, key).toBeLessThanOrEqual(2);
      for (const { note } of quoted) {
        const speaker = noteOf.get(note)?.speaker ?? "";
        expect(person.get(speaker)?.attribution, note).not.toBe("none");
      }
    }
    expect(findings.filter((each) => each.evidence.some(({ quoted }) => quoted)).length).toBe(13);
  });

  test("councillors are seen one way from outside the Council and another from inside", () => {
    const finding = findings.find((each) => each.statement.includes("in a poor light"));
    const strata = (stance: string) =>
      new Set(
        finding?.evidence
          .filter((each) => each.stance === stance)
          .map(({ note }) => person.get(noteOf.get(note)?.speaker ?? "")?.stratum),
      );
    expect([...strata("supports")].sort()).toEqual(["lsp", "vcs"]);
    expect([...strata("contradicts")]).toEqual(["council"]);
  });
});

test("eight recommendations each rest on findings", () => {
  expect(recommendations).toHaveLength(8);
  for (const { key, title, rationale, findings: behind } of recommendations) {
    expect(title && rationale, key).toBeTruthy();
    expect(behind.length, key).toBeGreaterThan(0);
    for (const finding of behind) expect(findingOf.has(finding), `${key} ${finding}`).toBe(true);
  }
});

test("the diagnostic says that it is a reconstruction, and its narratives are complete", () => {
  expect(diagnostic.description).toContain("reconstructed from the published report");
  expect(diagnostic.description).toContain("never published");
  expect(diagnostic.description).toContain("illustrative");
  for (const [name, text] of Object.entries(diagnostic.narratives)) {
    expect(text.trim(), name).not.toBe("");
    expect(text, name).not.toMatch(/\n{3,}|[ \t]\n|\r/);
  }
  const bullets = (name: string) => diagnostic.narratives[name]?.match(/^- /gm) ?? [];
  expect(bullets("challenges")).toHaveLength(7);
  expect(bullets("bibliography")).toHaveLength(12);
  expect(indicators.map((indicator) => indicator.value)).toEqual(["27%", "73%", "28%"]);
});

/** sha256 of the lower-cased surnames in the published list and on its cover; none may appear. */
const surnames = new Set([
  "0b54232dc6edf74f68a47c20828d44043b4bc4162d2521b12271c9fa54963f6f",
  "1e84855630913c012d541a4720d243e6d07e8131ae47ebc69c5b0e11c36e6eee",
  "24c15bdcf0144615360f6154593dd73b54d5d159b92dfeab2faddcb4ad06d74b",
  "2872750e860c5b6ca47bab82c12e0c96c3e64e90fe1c29484ea35a8f2bb97863",
  "333fd8874248459f54c93690b8a8563f85d5df3ad354931774e8be15eb5e862a",
  "34a0fac91680bf0007c065a1771d2b29f02270d2b0f29d26536bb2f15f51d412",
  "40e9ebcdde2c35280951faf8f0fdf6d0d6b3c0386af2edc3b73661ca42a60e46",
  "65dd32916873e8a53c5f35859b54f720b3ada97e605e136b9c954d65098828fe",
  "6bad595df54494cb9ea75e8f794b659c9792609a28b6e24d7b88c56458839094",
  "73f2d82681ca739b9d4acf2acb6d247aa71469ab928440824ecddb1c6e5dd7b4",
  "7572326b43b6fa45a62ebe7d7c3868ba8cc5a980aca604e1a2f42c17114ce7c0",
  "895af48a71b4bbe56a06c48bcb4e37bd349df06539a3e8876379674ff88d8fe3",
  "923acf978da08679a8944a99fdd4b58f63d76016b95de0173ee96876c391d77d",
  "99f7855eb789dfecf9ea66df3221a743f4ab8be59ae6b9c503499c1940a90fd5",
  "a1abef611f2399049e141a55a46cc844641ba3c76c1dae917cb7bc1d0549c688",
  "a88e79e2172d102cce4b9d480b33aa8569c44c78283723e1cf67031a2b7c98d3",
  "b0aecfc8db78dc511c8dc39686dbae58fd5a58396416f4a70251699e9629f496",
  "b4e78f1caf9341674cb2b6c02e683b8e4b1fa5a495cc30bc7246f8658fadeffe",
  "b62d74401ccd4cbaba2a5d4fa50d8970bbe65b6aa29df947672d81a5259f9f39",
  "c1cf9ec4642e50e5db572e370d3f7141e6eea795327c1a8f42cfa4faa2819e59",
  "c3bbba70d92b97390a5fa85925cacc2296d7d7f56746305de3e82d2c6202325c",
  "c72a9f674a4469be18282fc927eaef17f993e8369c505ed67463082c502fcab8",
  "ddbb6e2ca81110d13fd025207401dd94f05b9778e3af034a90cea7865e85c77c",
  "de8af7cac950d3a14f22f039e2200531d311f432dd293ef87cc47f718d443459",
  "e79daebb781583e38d6f7dc10f4618d5a949810a98db0c84783f8b4f5fcb4b4b",
]);

test("no personal name appears in any file", () => {
  const digest = (word: string) => createHash("sha256").update(word).digest("hex");
  expect(surnames.size).toBe(25);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8").toLowerCase();
    const words = new Set(text.match(/\p{L}+/gu));
    expect(
      [...words].filter((word) => surnames.has(digest(word))),
      name,
    ).toEqual([]);
  }
});
