import type { Place } from "./place.ts";

/** Evidence and Analysis, view by view. */
export const analysisPlaces: Place[] = [
  [
    "found words",
    "Evidence",
    async ({ page }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("council");
      await page.locator("mark").first().waitFor();
    },
  ],
  [
    "saved queries",
    "Evidence",
    async ({ page }) => {
      await page.keyboard.press("g");
      await page
        .getByRole("dialog", { name: "Saved queries" })
        .getByRole("listitem")
        .first()
        .waitFor();
    },
  ],
  [
    "putting a note into an area",
    "Evidence",
    async ({ page }) => {
      await page.getByRole("listbox", { name: "Notes" }).press("a");
      await page.getByRole("dialog", { name: "Put 1 note into an area" }).waitFor();
      await page.getByRole("option", { name: /hubs/ }).first().waitFor();
    },
  ],
  ...(
    [
      ["themes by question", "Alt+2"],
      ["themes by area", "Alt+3"],
      ["themes together", "Alt+4"],
      ["who was asked what", "Alt+5"],
      ["saturation", "Alt+7"],
    ] as const
  ).map(
    ([name, key]): Place => [
      name,
      "Analysis",
      async ({ page }) => {
        await page.keyboard.press(key);
        await page.locator("main [data-cell]").nth(20).waitFor();
      },
    ],
  ),
  [
    "the framework matrix",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+9");
      await page.locator('main [data-state="to-write"]').first().waitFor();
    },
  ],
  [
    "a cell of the framework matrix",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+9");
      await page.locator('main [data-state="written"]').first().click();
      await page.getByRole("listbox", { name: "Notes of this cell" }).waitFor();
    },
  ],
  [
    "picking the themes of the framework matrix",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+9");
      await page.getByRole("grid", { name: "Framework matrix" }).waitFor();
      await page.keyboard.press("t");
      await page.getByRole("dialog", { name: "Themes across" }).waitFor();
    },
  ],
  [
    "what strata said side by side",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+8");
      await page.locator('main [data-cell$="name"]').first().press("Enter");
      await page
        .getByRole("region", { name: /^What was said: / })
        .locator("li")
        .first()
        .waitFor();
    },
  ],
  [
    "who was not asked yet",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+5");
      await page
        .getByRole("button", { name: /not asked yet$/ })
        .first()
        .press("Enter");
      await page.getByRole("dialog", { name: /not asked yet$/ }).waitFor();
    },
  ],
];
