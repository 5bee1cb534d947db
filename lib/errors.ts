/** What a user can put right: a closed list of codes. The message is for people who read English; `lib/words` may say it in Chinese by code and params. */

/** Each code with its English sentence: what we saw, where, what would help. `{name}` is filled from params. */
const MESSAGES = {
  database_missing: "There is no database at {path}. Create it with: npm run -s gongkai -- prepare",
  database_older:
    "The database {path} was made by an earlier version (schema {found}, this program needs {known}). Bring it up to date with: npm run -s gongkai -- prepare",
  database_newer:
    "The database {path} was made by a newer version (schema {found}, this program knows {known}). Update the program, or name another file with GONGKAI_DB.",
  database_locked:
    "The database {path} is in use by another program that is writing. Wait until it is done and repeat.",
  database_foreign:
    "{path} is not a database of this program. Name another file with GONGKAI_DB, or move this one away.",
  database_damaged:
    "The database {path} is damaged ({detail}). Restore a copy, or move it away and run: npm run -s gongkai -- prepare",
  database_unwritable:
    "{path} cannot be written ({detail}). Check the rights of its folder, or name another file with GONGKAI_DB.",
  data_behind:
    "The database {path} does not know {what}: its places and definitions are of an earlier version. Bring them up to date with: npm run -s gongkai -- prepare",
  disk_full: "There is no space left for {path}. Free some space and repeat; nothing was half saved.",
  path_unreadable: "{path} cannot be read ({detail}).",
  csv_columns: "{path} has no column {missing}. Coded figures need the columns {needed}.",
  csv_empty: "{path} has no rows below its heading. Write one figure in each row.",
  csv_unreadable: "{path} cannot be read as a table: {detail}. Save it as CSV (UTF-8) and give that file.",
} as const;

export type UserErrorCode = keyof typeof MESSAGES;

/** A mistake or a state of the machine that the user can put right; never a bug. */
export class UserError extends Error {
  constructor(
    readonly code: UserErrorCode,
    readonly params: Record<string, string | number> = {},
  ) {
    super(MESSAGES[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole)));
    this.name = "UserError";
  }
}
