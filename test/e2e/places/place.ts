import type { Window } from "../window.ts";

/** What opens over or beside a screen, and how a person opens it. */
export type Place = [name: string, screen: string, open: (window: Window) => Promise<void>];
