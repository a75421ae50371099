import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { launchChromium } from "../tools/chromium.ts";
import { startServing } from "../tools/served.ts";

export type Window = Awaited<ReturnType<typeof openWindow>>;

/**
 * The program as a person has it: served from this computer and shown in Chromium. Everything that the page
 * asks for outside the host is refused and remembered, and so is every error in the page.
 */
export async function openWindow(options: { file?: string; colours?: "light" | "dark" } = {}) {
  const served = await startServing(options.file);
  const { origin } = new URL(served.address);
  const browser: Browser = await launchChromium();
  const context = await browser.newContext({
    colorScheme: options.colours ?? "light",
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  const asked: string[] = [];
  const wrong: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("weberror", (error) => wrong.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const page: Page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(served.address);
  return {
    page,
    origin,
    home: served.home,
    /** Nothing left the machine, nothing went wrong in the page or in the host. */
    expectAllWell: () => {
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((url) => !/^data:/.test(url) && new URL(url).origin !== origin)).toEqual(
        [],
      );
      expect(served.outgoing()).toEqual([]);
      expect(wrong).toEqual([]);
      expect(served.complaints).toEqual([]);
    },
    /** The program ends; its pages stay. */
    stopHost: served.close,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
