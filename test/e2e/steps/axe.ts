import axeCore from "axe-core";
import type { Page } from "playwright-core";

type Result = {
  violations: {
    id: string;
    help: string;
    nodes: { target: string[]; failureSummary?: string }[];
  }[];
};
declare const axe: { run: () => Promise<Result> };

/** What axe finds wrong with what is on the screen now, one line for each place. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(" ")}: ${(failureSummary ?? "").split("\n")[1]?.trim() ?? ""}`,
    ),
  );
}
