import { toWire } from "../../../shared/errors.ts";
import type { ExhibitSheet } from "../../../shared/report/exhibits/exhibitSheets.ts";
import { call } from "../../api/client.ts";
import { chartPicture } from "../../components/chart/chartPicture.ts";
import { say } from "../../state/say.ts";

/** Puts the chart of a table on the clipboard as a picture: the one that the report has, on white paper. */
export async function copyPicture(sheet: ExhibitSheet): Promise<void> {
  try {
    const chart = await call("exhibit.chart", { sheet });
    if (chart === null) return void say("There is nothing to draw here");
    const picture = await chartPicture(chart);
    await put(picture);
  } catch (error) {
    say(toWire(error).message);
  }
}

/** Some browsers keep the clipboard to themselves: without an address of their own, or where a person said no. */
async function put(picture: Blob): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    say("Picture copied, without what is off the record");
  } catch {
    say("A picture cannot go to the clipboard here. The table can be copied.");
  }
}
