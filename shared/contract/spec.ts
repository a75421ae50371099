import { z } from "zod";
import { id, position } from "../domain/text.ts";

/** Carries the output's type; nothing is checked on the way out. */
export const returns = <T>() => undefined as unknown as T;
export const nothing = returns<null>();
export const made = returns<{ id: string }>();

type Spec<K extends "query" | "command", I extends z.ZodType, O> = {
  kind: K;
  input: I;
  output: O;
  /** One line for people: in the command line's list, and (for commands) after "Undo:" on screen. */
  help: string;
  /** Commands with the same key within a few seconds become one step of undo: typing in one field. */
  coalesce?: (input: z.output<I>) => string | null;
  /** The key of a command just before that this one becomes part of: what is done to a note being typed. */
  joins?: (input: z.output<I>) => string | null;
  /** Kept in the journal, but no step of undo: it happens by itself. */
  silent?: true;
};

export const query = <I extends z.ZodType, O>(
  help: string,
  input: I,
  output: O,
): Spec<"query", I, O> => ({ kind: "query", input, output, help });

export const command = <I extends z.ZodType, O>(
  help: string,
  input: I,
  output: O,
  coalesce?: (input: z.output<I>) => string | null,
  joins?: (input: z.output<I>) => string | null,
): Spec<"command", I, O> => ({
  kind: "command",
  input,
  output,
  help,
  ...(coalesce && { coalesce }),
  ...(joins && { joins }),
});

/** Marks a command as no step of undo. */
export const silent = <I extends z.ZodType, O>(
  spec: Spec<"command", I, O>,
): Spec<"command", I, O> => ({ ...spec, silent: true });

export const none = z.object({});
export const byId = z.object({ id });
export const patch = <T extends z.ZodRawShape>(fields: z.ZodObject<T>) =>
  z.object({ id, patch: fields });
/** Typing in one field of one record. */
export const sameField = (input: { id?: string; patch: object }) =>
  `${input.id ?? ""} ${Object.keys(input.patch).sort().join(",")}`;
export const place = z.object({ id, position });
