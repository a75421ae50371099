import { first } from "./001-first.ts";
import { workshops } from "./002-workshops.ts";
import { fieldwork } from "./003-fieldwork.ts";
import { synthesis } from "./004-synthesis.ts";

/** In order; the place in the list, counted from 1, is the file's `user_version`. */
export const migrations: readonly string[] = [first, workshops, fieldwork, synthesis];
