import type { RefiProject } from "../../shared/domain/refi/refi.ts";
import type { JobControl } from "./control.ts";

/** Work that is too long for the thread that notes are taken in. Each loads what it needs when it is begun. */
export const jobs = {
  readTable: async ({ path }: { path: string }) =>
    (await import("../tables/readTable.ts")).readTable(path),
  packProject: async (project: RefiProject) =>
    (await import("../exchange/packProject.ts")).packProject(project),
  bringIn: async (
    { path, ...into }: { path: string; file: string | null; device: string; resources: string },
    control: JobControl,
  ) => {
    const { bringIn } = await import("../exchange/bringIn.ts");
    const { realMachine } = await import("../backend/createBackend.ts");
    return bringIn(path, { ...into, machine: realMachine(into.device) }, control);
  },
};

type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobInput<J extends JobName> = Parameters<Jobs[J]>[0];
export type JobOutput<J extends JobName> = Awaited<ReturnType<Jobs[J]>>;
