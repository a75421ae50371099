import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { runCli } from "../tools/cli.ts";
import { needChromium } from "../tools/need.ts";
import { goTo, makeDiagnostic, saved } from "./steps/diagnostic.ts";
import { addFinding, addHeading } from "./steps/findings.ts";
import { notesShown, typeNote } from "./steps/notes.ts";
import { addStakeholders, planInterview } from "./steps/people.ts";
import { openWindow } from "./window.ts";

const secret = "Zyxwvut the director will resign in June";
const quotation = "We found out from the newspaper";

/** All text of all parts of a Word file, tags taken out. */
const wordsOf = (file: string) =>
  Object.entries(unzipSync(readFileSync(file)))
    .map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString("utf8")}`)
    .join("\n")
    .replace(/<[^>]+>/g, "");

test("a person does the whole job, from a new diagnostic to the Word file", async (context) => {
  needChromium(context);
  const window = await openWindow();
  onTestFinished(window.close);
  const { page, home } = window;

  await makeDiagnostic(page, "Engagement in Thurrock", "Thurrock Council");
  await addStakeholders(page, [
    {
      name: "Ann Other",
      role: "Chair",
      organisation: "Tilbury Forum",
      stratum: "Voluntary and community sector",
    },
    {
      name: "Bea Nother",
      role: "Director",
      organisation: "Thurrock Council",
      stratum: "Members and officers",
    },
  ]);
  await planInterview(page, ["R01", "R02"]);

  // Ten notes without touching the mouse.
  await page.keyboard.press("Alt+t");
  await page.getByText(/^Started \d\d:\d\d$/).waitFor();
  await page.keyboard.type("Nobody hears what became of a consultation #Feedback");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await typeNote(page, "People come when they are asked in person");
  await page.keyboard.press("Alt+b");
  await typeNote(page, "Meetings are held while people work");
  await page.keyboard.press("Alt+p");
  await typeNote(page, "The area forums are well run");
  await typeNote(page, `"${quotation}"`);
  const question = page.getByRole("region", { name: "Current question" }).getByRole("heading");
  const first = await question.textContent();
  await page.keyboard.press("Alt+ArrowDown");
  await page.waitForFunction(
    (before) =>
      document.querySelector("[aria-label='Current question'] h2")?.textContent !== before,
    first,
  );
  await typeNote(page, "Members do not know the compact");
  await page.keyboard.press("Alt+i");
  await typeNote(page, "Publish a calendar of consultations");
  await page.keyboard.press("Alt+f");
  await typeNote(page, "Ask for the results of the 2009 survey");
  await page.keyboard.press("Alt+o");
  await page.getByText("Never leaves this file").first().waitFor();
  await typeNote(page, secret);
  await page.keyboard.press("Alt+o");
  await page.keyboard.press("Alt+g");
  await page.getByRole("dialog", { name: "Go to question" }).waitFor();
  await page.keyboard.type("4.1");
  await page.keyboard.press("Enter");
  await typeNote(page, "There is no money for training");
  await saved(page);
  await page.keyboard.press("Alt+a");
  await expect.poll(() => notesShown(page).count()).toBe(10);
  await page
    .getByRole("navigation", { name: "Screens" })
    .getByRole("link", { name: "Evidence 10" })
    .waitFor();

  await addHeading(page, "Culture and communication");
  await addFinding(page, "People are not told what became of what they said", [
    "consultation",
    "newspaper",
  ]);
  const evidence = page.getByRole("complementary", { name: "Evidence" }).getByRole("listitem");
  await evidence.filter({ hasText: "newspaper" }).getByRole("button", { name: "Quoted" }).click();
  await addFinding(page, "Meetings suit those who are paid to come", ["Meetings"]);
  // A note off the record may stand as evidence, is said to be left out, and is left out.
  await addFinding(page, "Change is coming", ["Zyxwvut"]);
  await evidence.filter({ hasText: "Zyxwvut" }).getByRole("button", { name: "Quoted" }).click();
  await page
    .getByText("A note off the record is quoted; it will be left out of the report")
    .waitFor();

  await goTo(page, "Report");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: "Choose where" }).click();
  const where = page.getByRole("dialog", { name: "Where to write the document" });
  await where.getByLabel("File name").fill("Report");
  await where.getByRole("button", { name: "Write" }).click();
  await page.getByText(/^Written to .*Report\.docx$/).waitFor({ timeout: 60_000 });

  const words = wordsOf(join(home, "Report.docx"));
  for (const part of [
    "Engagement in Thurrock",
    "Thurrock Council",
    "Culture and communication",
    "People are not told what became of what they said",
    "Meetings suit those who are paid to come",
    quotation,
  ])
    expect([part, words.includes(part)]).toEqual([part, true]);
  for (const hidden of ["Zyxwvut", "resign in June", "Ann Other", "Bea Nother"])
    expect([hidden, words.includes(hidden)]).toEqual([hidden, false]);
  expect(await page.getByText("Zyxwvut").count()).toBe(0);
  window.expectAllWell();

  const file = join(home, "Engagement in Thurrock.soundings");
  expect(await runCli(["check", file])).toMatchObject({
    code: 1,
    err: expect.stringContaining("is open in another window or program"),
  });
}, 180_000);
