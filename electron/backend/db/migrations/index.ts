import { first } from "./001-first.ts";

/** In order; the place in the list, counted from 1, is the file's `user_version`. */
export const migrations: readonly string[] = [first];
