import { AppError } from "../shared/errors.ts";
import { commands, usage } from "./cli/commands.ts";
import { Misuse } from "./cli/options.ts";

/** Runs one command line. @returns the exit code: 0 done, 1 failed, 2 wrongly called */
async function main(words: string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "help") {
    console.log(usage());
    return name === undefined ? 2 : 0;
  }
  try {
    const command = commands[name];
    if (!command) throw new Misuse(`There is no command ${name}. Try: soundings help`);
    const run = await command.load();
    return await run(rest);
  } catch (error) {
    console.error(
      `soundings: ${error instanceof Error ? sentence(error) : "something went wrong"}`,
    );
    return error instanceof Misuse ? 2 : 1;
  }
}

const sentence = (error: Error) =>
  (error instanceof AppError || error instanceof Misuse
    ? error.message
    : `something went wrong inside (${error.name}: ${error.message})`
  )
    .replace(/\s+/g, " ")
    .replace(/[^.?]$/, "$&.");

// A reader that stops early (a pipe into head) is no failure of ours.
process.stdout.on("error", () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
