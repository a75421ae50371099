import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { sampleFiles } from "../../shared/domain/sample/files.ts";
import { type SampleName, sampleNames } from "../../shared/domain/sample/names.ts";
import { fillClusters } from "./sample/clusters.ts";
import { fillBackings, fillFindings, fillRecommendations } from "./sample/findings.ts";
import { fillFront } from "./sample/front.ts";
import { createKeys } from "./sample/keys.ts";
import { fillMemos, fillNotes, fillThemes } from "./sample/notes.ts";
import { fillCorrections, fillInterviews, fillPeople } from "./sample/people.ts";
import { fillBudget, fillPlan } from "./sample/plan.ts";
import { fillQueries } from "./sample/queries.ts";
import { fillSummaries } from "./sample/summaries.ts";
import { fillVotes } from "./sample/votes.ts";
import { fillWorkshops } from "./sample/workshops.ts";
import { addOrdered, type Store } from "./store/store.ts";

type Files = typeof sampleFiles;

/** Fills a new file with a worked example. */
export function fillSample(
  resources: string,
  name: SampleName = sampleNames[0],
): (store: Store) => void {
  const read = <K extends keyof Files>(file: K): z.output<Files[K]> => {
    const path = join(resources, "samples", name, `${file}.json`);
    const held = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
    return sampleFiles[file].parse(held) as z.output<Files[K]>;
  };
  return (store) => {
    const keys = createKeys();
    const [interviews, workshops] = [read("interviews"), read("workshops")];
    const recommendations = read("recommendations");
    fillFront(store, resources, read("diagnostic"), keys);
    for (const indicator of read("indicators")) addOrdered(store, "indicator", indicator);
    fillPeople(store, read("stakeholders"), keys);
    fillInterviews(store, interviews, keys);
    const [themes, notes] = [read("themes"), read("notes")];
    fillThemes(store, themes, keys);
    fillNotes(store, interviews, notes, keys);
    fillMemos(store, themes, interviews, notes, keys);
    fillCorrections(store, interviews, keys);
    fillWorkshops(store, workshops, keys);
    fillFindings(store, read("findings"), keys);
    fillClusters(store, read("clusters"), keys);
    fillRecommendations(store, recommendations, keys);
    fillVotes(store, workshops, keys);
    fillBackings(store, recommendations, keys);
    const plan = read("plan");
    if (plan) fillPlan(store, plan, keys);
    fillBudget(store, read("budget"), keys);
    fillQueries(store, read("queries"), keys);
    fillSummaries(store, read("summaries"), keys);
  };
}
