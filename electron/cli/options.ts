import { type ParseArgsConfig, parseArgs } from "node:util";

/** The command line was used wrongly: exit code 2. */
export class Misuse extends Error {}

/** Reads options and exactly the named arguments. @throws Misuse */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  words: string[],
  names: { required: string[]; optional?: string[] },
  options: T,
) {
  const most = names.required.length + (names.optional?.length ?? 0);
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options,
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length < names.required.length)
      throw new Misuse(`${names.required.slice(positionals.length).join(" and ")} is missing`);
    if (positionals.length > most) throw new Misuse(`“${positionals[most]}” is one word too many`);
    return { values, words: positionals };
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse((error as Error).message.split(". ")[0]);
  }
}

/** Reads JSON that was given on the command line. @throws Misuse */
export function readJson(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Misuse(`${what} is not JSON`);
  }
}
