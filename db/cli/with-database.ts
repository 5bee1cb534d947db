/** The database for one command: opened, closed, and what goes wrong said in a sentence instead of a stack. */
import { UserError } from "@/lib/errors";
import { type Db, databasePath, openDatabase, sayPlainly } from "../open";

/** Resolves to the exit code of `work`, or 1 after a known error, which is printed. Other errors are thrown. */
export async function withDatabase(work: (db: Db) => Promise<number>): Promise<number> {
  let db: Db;
  try {
    db = openDatabase(databasePath());
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  try {
    return await work(db);
  } catch (error) {
    const plain = sayPlainly(error, db.path);
    if (!(plain instanceof UserError)) throw plain;
    process.stderr.write(`\n${plain.message} What was reported before is stored; repeat the command to go on.\n`);
    return 1;
  } finally {
    db.raw.close();
  }
}
