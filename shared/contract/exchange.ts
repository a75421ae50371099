import { z } from "zod";
import type { RefiProject } from "../domain/refi/refi.ts";
import { longText, requiredLine } from "../domain/text.ts";
import { colour } from "../domain/theme.ts";
import { command, query, returns } from "./spec.ts";

const guid = z.string().max(100);

/** To other programs and back. */
export const exchangeMethods = {
  "exchange.project": query(
    "The interviews, workshops and codebook as a REFI-QDA project",
    z.object({
      /** Without, for programs that drop the people, or the whole file, because of them. */
      cases: z.boolean().default(true),
    }),
    returns<RefiProject>(),
  ),
  "codebook.merge": command(
    "Bring in a codebook",
    z.object({
      codes: z
        .array(
          z.object({
            guid,
            parentGuid: guid.nullable(),
            name: requiredLine,
            description: longText,
            colour: colour.nullable(),
          }),
        )
        .max(10_000),
    }),
    returns<MergedCodebook>(),
  ),
} as const;

/** What became of the codes of a codebook: each is counted once. */
export type MergedCodebook = {
  added: number;
  /** Had a theme of that name already, which got the definition that it lacked. */
  completed: number;
  /** Had a theme of that name already, which stays as it is. */
  kept: number;
};
