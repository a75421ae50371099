import type { Page } from "playwright-core";

declare const heardHere: string[];

/**
 * From now on notes what a screen reader would read out by itself: each change within a live region, in words. A
 * region behind an open dialog is not heard, and words that did not change are not heard again.
 */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const live = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
    const said: string[] = [];
    Object.assign(window, { heardHere: said });
    const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
    const observer = new MutationObserver((mutations) => {
      const modal = document.querySelector("dialog:modal");
      const regions = new Set<Element>();
      for (const { target, addedNodes } of mutations)
        for (const node of [target, ...addedNodes]) {
          const region = elementOf(node)?.closest(live);
          if (region?.isConnected && (!modal || modal.contains(region))) regions.add(region);
        }
      for (const region of regions) {
        const words = (region.textContent ?? "").replace(/\s+/g, " ").trim();
        if (words !== "") said.push(words);
      }
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was heard since this was asked last. */
export const heard = (page: Page): Promise<string[]> => page.evaluate(() => heardHere.splice(0));

/** Waits until these words are heard. @returns all that was heard until then, since it was asked last */
export async function hears(page: Page, words: string): Promise<string[]> {
  await page
    .waitForFunction((wanted) => heardHere.includes(wanted), words)
    .catch(async () => {
      throw new Error(`Not heard: “${words}”, but: ${(await heard(page)).join(" | ")}`);
    });
  return heard(page);
}

/** What has the cursor: "body" where nothing has it, else its tag. */
export const cursorAt = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? "body");
