/** What all commands do alike: take the call apart, explain themselves, refuse a wrong call with what to do. */
import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

const HELP = { help: { type: "boolean", short: "h", default: false } } as const satisfies Options;

export interface Command<O extends Options> {
  /** As it is called: gongkai name. */
  name: string;
  /** What --help prints. */
  help: string;
  /** Its options, without --help, which every command takes. */
  options: O;
}

/** The options and words a command was called with. */
export type CallOf<C> =
  C extends Command<infer O>
    ? Pick<ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>, "values" | "positionals">
    : never;

/** The call was wrong: what is wrong, as a sentence. */
export class WrongCall extends Error {}

/**
 * Runs `work` with the call taken apart; resolves to its exit code, 0 after --help, 2 after a wrong call.
 *
 * @param takesWords whether the command takes words besides its options
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  args: string[],
  work: (call: CallOf<Command<O>>) => number | Promise<number>,
  takesWords = true,
): Promise<number> {
  try {
    const config = { args, options: { ...command.options, ...HELP }, allowPositionals: takesWords };
    const { values, positionals } = parsed(config);
    if (values.help) {
      process.stderr.write(command.help);
      return 0;
    }
    return await work({ values, positionals } as CallOf<Command<O>>);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    process.stderr.write(`gongkai ${command.name}: ${error.message}\n\n${command.help}`);
    return 2;
  }
}

function parsed(config: ParseArgsConfig) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}
