import { create } from "zustand";
import type { ExchangeResult } from "../../shared/program.ts";

type Project = Extract<ExchangeResult, { kind: "project" }>;

/** What came in with the project that was just brought in, until it was read; Welcome is gone by then. */
export const useBroughtIn = create<{ project: Project | null }>(() => ({ project: null }));
