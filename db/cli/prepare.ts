/** `prepare`: the database with places, starter figures and samples. Run by `npm run up`; repeatable. */
import { databasePath } from "@/db/open";
import { prepare } from "@/db/prepare";
import { UserError } from "@/lib/errors";
import { runCommand } from "./command";

const HELP = `Usage: gongkai prepare

Creates the database (GONGKAI_DB, default data/gongkai.db) or brings it up to date: places, starter figures, bundled samples.
Repeatable; keeps what is there.

Exit codes: 0 ready · 1 not possible, with the reason · 2 the call was wrong.
`;

/** Runs the command; resolves to its exit code. */
export function run(args: string[]): Promise<number> {
  return runCommand({ name: "prepare", help: HELP, options: {} }, args, bringUpToDate, false);
}

function bringUpToDate(): number {
  const file = databasePath();
  const started = Date.now();
  try {
    const db = prepare(file, (sentence) => process.stderr.write(`${sentence}\n`));
    db.raw.close();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  process.stderr.write(`Database ready: ${file} (${((Date.now() - started) / 1000).toFixed(1)} s).\n`);
  return 0;
}
