/** `doctor`: is the database whole, and is what it shows what follows from what it stores? */
import { crossDifferences, figureDifferences, openDifferences, rollupDifferences } from "@/db/consistency";
import { getMeta, isSynthetic } from "@/db/meta";
import { all, type Db, databasePath, get, openDatabase, sayPlainly, schemaVersion } from "@/db/open";
import { gazetteerVersion } from "@/db/places";
import { dictionaryVersion, REEXTRACT } from "@/db/prepare";
import { bytesOf, staleReadings, storedFiles } from "@/db/reread/stored-files";
import { samplesVersion } from "@/db/samples";
import { SCHEMA_VERSION } from "@/db/schema";
import { sourceText } from "@/db/source";
import { starterVersion } from "@/db/starter";
import { UserError } from "@/lib/errors";
import { runCommand } from "./command";

const HELP = `Usage: gongkai doctor

Checks the database (GONGKAI_DB, default data/gongkai.db) without changing it: file, schema, references, sources, figures, sums, and whether
places, definitions, starter figures and samples are those of this program.

Exit codes: 0 all is well · 1 something is wrong, with what to do · 2 the call was wrong.
`;

interface Check {
  name: string;
  /** Problems as sentences; empty when all is well. */
  run: (db: Db) => string[];
  /** What puts it right. */
  remedy: string;
}

const PREPARE = "npm run -s gongkai -- prepare";

const CHECKS: Check[] = [
  {
    name: "schema",
    run: (db) =>
      schemaVersion(db) === SCHEMA_VERSION ? [] : [`schema ${schemaVersion(db)}, this program needs ${SCHEMA_VERSION}`],
    remedy: PREPARE,
  },
  {
    name: "file",
    run: (db) =>
      all<{ integrity_check: string }>(db, "PRAGMA integrity_check(20)")
        .map((r) => r.integrity_check)
        .filter((r) => r !== "ok"),
    remedy: "Restore a copy of the file.",
  },
  {
    name: "references",
    run: (db) =>
      all<{ table: string; rowid: number | null; parent: string }>(db, "PRAGMA foreign_key_check")
        .slice(0, 20)
        .map((r) => `a row of ${r.table} points to a missing row of ${r.parent}`),
    remedy: "Restore a copy of the file.",
  },
  { name: "rows without owner", run: orphans, remedy: "Please report this; the data themselves are not lost." },
  // Ingesting the file again changes nothing: its bytes are known.
  { name: "sources", run: sources, remedy: "Restore a copy of the database." },
  {
    name: "figures",
    run: figureDifferences,
    remedy: `Delete nothing; ${PREPARE} rebuilds figures when the definitions changed. Otherwise please report this.`,
  },
  { name: "sums", run: rollupDifferences, remedy: `Please report this, and run: ${PREPARE}` },
  { name: "findings between reports", run: crossDifferences, remedy: `Please report this, and run: ${PREPARE}` },
  { name: "figures in doubt", run: openDifferences, remedy: `Please report this, and run: ${PREPARE}` },
  {
    name: "versions",
    run: (db) => {
      const expected: [string, string, string][] = [
        ["gazetteer", gazetteerVersion(), "places"],
        ["dictionary", dictionaryVersion(), "definitions of series and indicators"],
        ["starter", starterVersion(), "starter figures"],
        ["samples", samplesVersion(), "bundled samples"],
      ];
      // A synthetic data set has places of its own and nothing bundled.
      const due = isSynthetic(db) ? expected.filter(([key]) => key === "dictionary") : expected;
      return due.flatMap(([key, version, name]) =>
        getMeta(db, key) === version ? [] : [`the ${name} are not those of this program`],
      );
    },
    remedy: PREPARE,
  },
];

function orphans(db: Db): string[] {
  const questions: [string, string][] = [
    [
      "reports without a current version",
      "SELECT count(*) AS n FROM report r WHERE NOT EXISTS (SELECT 1 FROM report_version v WHERE v.report_id = r.id AND v.current = 1)",
    ],
    [
      "units without reports and figures",
      "SELECT count(*) AS n FROM unit u WHERE u.id <> 0 AND NOT EXISTS (SELECT 1 FROM report r WHERE r.unit_id = u.id) AND NOT EXISTS (SELECT 1 FROM coded_figure c WHERE c.unit_id = u.id)",
    ],
    [
      "coded sources without figures",
      "SELECT count(*) AS n FROM coded_source s WHERE NOT EXISTS (SELECT 1 FROM coded_figure c WHERE c.source_id = s.id)",
    ],
    [
      "disputed figures without two readings",
      "SELECT count(*) AS n FROM figure f WHERE f.state = 'disputed' AND (SELECT count(*) FROM figure_reading r WHERE r.unit_id = f.unit_id AND r.year = f.year AND r.era = f.era AND r.indicator = f.indicator AND r.applicant = f.applicant) < 2",
    ],
    [
      "facts counted differently from what their version says",
      "SELECT count(*) AS n FROM report_version v JOIN report r ON r.id = v.report_id WHERE v.facts <> (SELECT count(*) FROM fact f WHERE f.unit_id = r.unit_id AND f.version_id = v.id)",
    ],
  ];
  return questions.flatMap(([name, sql]) => {
    const n = get<{ n: number }>(db, sql)?.n ?? 0;
    return n === 0 ? [] : [`${n} ${name}`];
  });
}

/** Every file has its bytes, every version its text, and every fact's words stand in it. */
function sources(db: Db): string[] {
  const out = storedFiles(db, { all: true }).flatMap((file) =>
    bytesOf(db, file) === null ? [`${file.file}: its bytes are missing or damaged`] : [],
  );
  const versions = all<{ id: number; unit_id: number; file: string }>(
    db,
    "SELECT v.id, r.unit_id, v.file FROM report_version v JOIN report r ON r.id = v.report_id",
  );
  for (const { id, unit_id, file } of versions) {
    let text: string;
    try {
      text = sourceText(db, id);
    } catch {
      out.push(`${file}: its text is missing or damaged`);
      continue;
    }
    const outside =
      get<{ n: number }>(
        db,
        "SELECT count(*) AS n FROM fact WHERE unit_id = ? AND version_id = ? AND (start_at < 0 OR end_at > ? OR start_at > end_at)",
        unit_id,
        id,
        text.length,
      )?.n ?? 0;
    if (outside > 0) out.push(`${file}: ${outside} figures point outside its text`);
  }
  return out;
}

/** A database that is damaged may not even let itself be asked. */
function found(db: Db, check: Check): string[] {
  try {
    return check.run(db);
  } catch (error) {
    const plain = sayPlainly(error, db.path);
    if (!(plain instanceof UserError)) throw plain;
    return [plain.message];
  }
}

const SHOWN = 10;

/** Runs the command; resolves to its exit code. */
export function run(args: string[]): Promise<number> {
  return runCommand({ name: "doctor", help: HELP, options: {} }, args, examine, false);
}

function examine(): number {
  const file = databasePath();
  let db: Db;
  try {
    db = openDatabase(file, { readonly: true });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  try {
    let wrong = 0;
    process.stdout.write(`${file}\n`);
    for (const check of CHECKS) {
      const problems = found(db, check);
      process.stdout.write(`${problems.length === 0 ? "ok     " : "WRONG  "}${check.name}\n`);
      if (problems.length === 0) continue;
      wrong++;
      for (const problem of problems.slice(0, SHOWN)) process.stdout.write(`         ${problem}\n`);
      if (problems.length > SHOWN) process.stdout.write(`         and ${problems.length - SHOWN} more\n`);
      process.stdout.write(`         → ${check.remedy}\n`);
    }
    const stale = wrong > 0 ? 0 : staleReadings(db);
    if (stale > 0)
      process.stdout.write(`note   ${stale} stored reports were read by older rules\n         → ${REEXTRACT}\n`);
    process.stderr.write(wrong === 0 ? "All is well.\n" : `${wrong} of ${CHECKS.length} checks found something.\n`);
    return wrong === 0 ? 0 : 1;
  } finally {
    db.raw.close();
  }
}
