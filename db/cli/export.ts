/** `export`: the files of the data page, without the site. */
import { once } from "node:events";
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { DATA_FILES, type DataFile, dataFile, isDataFile } from "../export/data-files";
import { runCommand, WrongCall } from "./command";
import { withDatabase } from "./with-database";

const HELP = `Usage: gongkai export FILE [CONDITIONS] [--out PATH] [--site ADDRESS]

Writes a file of the data page from the database (GONGKAI_DB, default data/gongkai.db) to stdout, or to PATH.

  FILE             ${Object.keys(DATA_FILES).join(", ")}
  CONDITIONS       what stands behind "?" in the address of the data page, or that address itself; none: everything.
                   'in=320600&show=requests_received,granted&from=2021&to=2023'
  --out PATH       write there instead; a file of that name is replaced once the new one is whole
  --site ADDRESS   where the site stands, for citations and links in the files (default GONGKAI_URL, else http://localhost:3000)

Exit codes: 0 written · 1 the database cannot be used, or the file cannot be written · 2 the call was wrong, or a condition cannot be taken as it stands.
`;

const COMMAND = { name: "export", help: HELP, options: { out: { type: "string" }, site: { type: "string" } } } as const;

/** Runs the command; resolves to its exit code. */
export function run(args: string[]): Promise<number> {
  return runCommand(COMMAND, args, ({ values, positionals: [file, conditions = "", ...more] }) => {
    if (file === undefined) throw new WrongCall("say which file.");
    if (!isDataFile(file)) throw new WrongCall(`there is no file "${file}".`);
    if (more.length > 0) throw new WrongCall(`one set of conditions, in quotes; left over: ${more.join(" ")}.`);
    const site = values.site ?? process.env.GONGKAI_URL ?? "http://localhost:3000";
    return withDatabase((db) => write(db, file, conditionsIn(conditions), site.replace(/\/+$/, ""), values.out));
  });
}

/** Of a whole address what stands behind its question mark. */
const conditionsIn = (given: string): URLSearchParams =>
  new URLSearchParams(/^(?:https?:\/)?\//.test(given) ? (/\?([^#]*)/.exec(given)?.[1] ?? "") : given);

async function write(
  db: Parameters<typeof dataFile>[0],
  file: DataFile,
  given: URLSearchParams,
  origin: string,
  out: string | undefined,
): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const made = dataFile(db, file, given, { origin, today }, "en");
  if ("refusal" in made) {
    process.stderr.write(`gongkai export: ${made.refusal}\n`);
    return 2;
  }
  if (out === undefined) {
    for (const piece of made.pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
    return 0;
  }
  const part = `${out}.part`;
  try {
    const handle = openSync(part, "w");
    try {
      for (const piece of made.pieces) for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    } finally {
      closeSync(handle);
    }
    renameSync(part, out);
  } catch (error) {
    rmSync(part, { force: true });
    if (!(error instanceof Error && "syscall" in error)) throw error;
    process.stderr.write(`gongkai export: ${out} cannot be written: ${error.message}\n`);
    return 1;
  }
  return 0;
}
