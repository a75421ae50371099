import { callCommand } from "./call.ts";
import { checkCommand } from "./check.ts";
import { exportCommand } from "./export.ts";
import { newCommand, sampleCommand } from "./make.ts";
import { methodsCommand } from "./methods.ts";
import { serveCommand } from "./serve.ts";

export type Command = {
  form: string;
  help: string;
  run: (words: string[]) => number | Promise<number>;
};

export const commands: Record<string, Command> = {
  sample: sampleCommand,
  new: newCommand,
  methods: methodsCommand,
  call: callCommand,
  export: exportCommand,
  check: checkCommand,
  serve: serveCommand,
};

export function usage(): string {
  const rows = Object.values(commands).map(
    ({ form, help }) => `  soundings ${form}\n      ${help}`,
  );
  return [
    "Soundings, from the command line:",
    "",
    ...rows,
    "",
    "Exit codes: 0 done, 1 failed, 2 wrongly called.",
  ].join("\n");
}
