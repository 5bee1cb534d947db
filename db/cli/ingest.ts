/** `ingest`: the command that brings reports and coded figures into the database. */
import { readFileSync } from "node:fs";
import { FURTHER, isCodedTable, NEEDED } from "@/db/coded-csv";
import { type IngestOutcome, isSettled, storeDocument } from "@/db/ingest";
import { ingestCoded } from "@/db/ingest-coded";
import type { Db } from "@/db/open";
import { inOrder, ReaderPool } from "@/db/reading/pool";
import type { Refusal } from "@/lib/report";
import { sayCode } from "@/lib/words/words";
import { runCommand, WrongCall } from "./command";
import { cannotOpen, listFiles, type Unopened } from "./input-files";
import { Progress } from "./progress";
import { stopping } from "./stopping";
import { threadsOf } from "./threads";
import { withDatabase } from "./with-database";

const HELP = `Usage: gongkai ingest PATH… [--json] [--source-url URL] [--threads N]

Reads reports into the database (GONGKAI_DB, default data/gongkai.db): files, folders with all they hold, ZIP archives, and CSV files of
hand-coded figures, one a row, with the columns
  ${NEEDED.join(", ")}
and, where known,
  ${FURTHER.join(", ")}
(indicator_key and applicant as extract prints them; applicant total where the form counts by applicant).

  --json             one JSON object a line and document
  --source-url URL   the address the (one) page came from, a clue to its identity; also of a report held before
  --threads N        threads that read (default: one per core, at most 8)

One result a report (a file may hold several): new · unchanged (these bytes are stored) · new_version (other bytes for the same unit and year; the old stay) ·
held (stored, but place or year waits for a person) · refused (nothing stored, with the reason).
What is held is read again when its bytes come under another name or address, which may settle place or year.
Each document (a file, or one file of an archive) is stored whole or not at all: interrupt and repeat as you like.

Exit codes: 0 all stored · 1 some refused, or stopped early · 2 the call was wrong.
`;

interface Line {
  file: string;
  outcome: "new" | "unchanged" | "new_version" | "held" | "refused";
  reason: Refusal | null;
  report: number | null;
  year: number | null;
  place: string | null;
  facts: number | null;
  review: number | null;
  failed: number | null;
  figures: number | null;
}

const refused = (file: string, reason: Refusal): Line => ({ file, outcome: "refused", reason, ...NOTHING });
const NOTHING = { report: null, year: null, place: null, facts: null, review: null, failed: null, figures: null };

const COMMAND = {
  name: "ingest",
  help: HELP,
  options: {
    json: { type: "boolean", default: false },
    "source-url": { type: "string" },
    threads: { type: "string" },
  },
} as const;

/** Runs the command; resolves to its exit code. */
export function run(args: string[]): Promise<number> {
  return runCommand(COMMAND, args, ({ values, positionals }) => {
    const { json, "source-url": url } = values;
    if (positionals.length === 0) throw new WrongCall("say which files or folders to read.");
    const { files, unopened } = listFiles(positionals);
    if (url !== undefined && (files.length !== 1 || unopened.length > 0))
      throw new WrongCall("--source-url goes with exactly one file.");
    const threads = threadsOf(values.threads, files.length);
    return withDatabase((db) => ingestAll(db, files, unopened, { json, url: url ?? null, threads }));
  });
}

interface Options {
  json: boolean;
  url: string | null;
  threads: number;
}

/** Reports are read on several threads and stored by this one, in the order given. */
async function ingestAll(db: Db, files: string[], unopened: Unopened[], options: Options): Promise<number> {
  const stop = stopping();
  const counts: Record<Line["outcome"], number> = { new: 0, unchanged: 0, new_version: 0, held: 0, refused: 0 };
  const progress = new Progress(files.length);
  const tell = async (line: Line) => {
    counts[line.outcome]++;
    progress.clear();
    await write(options.json ? `${JSON.stringify(line)}\n` : `${inWords(line)}\n`);
  };
  const pool = new ReaderPool({
    threads: options.threads,
    isKnown: (hash, name) => isSettled(db, hash, name, options.url),
  });
  try {
    for (const { file, reason } of unopened) await tell(refused(file, reason));
    const begin = (file: string) =>
      cannotOpen(file) ?? (isCsv(file) ? null : pool.read({ name: file, url: options.url }));
    for await (const [file, documents] of inOrder(files, options.threads * 4, begin)) {
      if (stop.stopped) break;
      if (documents === null) await tell(ingestFigures(db, file));
      else if ("code" in documents) await tell(refused(file, documents));
      else
        for await (const document of documents) {
          for (const done of storeDocument(db, document)) await tell(lineOf(document.name, done));
          if (stop.stopped) break;
        }
      progress.tick(file);
    }
  } finally {
    await pool.close();
    stop.release();
    progress.clear();
  }
  const summary = Object.entries(counts).flatMap(([outcome, n]) =>
    n > 0 ? [`${n} ${outcome.replace("_", " ")}`] : [],
  );
  const stopped = stop.stopped ? " Stopped; what was reported is stored, repeat the command to go on." : "";
  process.stderr.write(`${summary.join(", ") || "No files found"}.${stopped}\n`);
  return counts.refused > 0 || stop.stopped ? 1 : 0;
}

/** A form of a report may be saved as CSV, too. */
const isCsv = (file: string) => /\.csv$/i.test(file) && isCodedTable(readFileSync(file));

const write = (text: string) =>
  new Promise<void>((done) => {
    process.stdout.write(text, () => done());
  });

function ingestFigures(db: Db, file: string): Line {
  const done = ingestCoded(db, readFileSync(file), file);
  const figures = "figures" in done ? done.figures : null;
  return { file, outcome: done.outcome, reason: done.reason, ...NOTHING, figures };
}

function lineOf(name: string, done: IngestOutcome): Line {
  const file = done.part > 1 ? `${name} (report ${done.part})` : name;
  if (done.outcome === "refused") return refused(file, done.reason);
  const { result } = done;
  return {
    file,
    outcome: done.outcome,
    // Also of what is stored already: a person still has to decide.
    reason: done.held.length > 0 ? heldReason(done.held) : null,
    report: done.reportId,
    year: result?.identity.year ?? null,
    place: result?.identity.region?.path.join(" ") ?? null,
    facts: result?.facts.length ?? null,
    review: result?.facts.filter((f) => f.state === "review").length ?? null,
    failed: result?.findings.filter((f) => f.result === "fail").length ?? null,
    figures: null,
  };
}

function heldReason(held: string[]): Refusal {
  const why = held.map((code) => sayCode("en", "held", code, {}, code.replaceAll("_", " "))).join(", ");
  return { code: held[0] ?? "held", message: `stored and set aside, because ${why}` };
}

function inWords(line: Line): string {
  // Most reasons name the file themselves.
  if (line.reason?.message.startsWith(line.file)) return `${line.outcome}  ${line.reason.message}`;
  if (line.reason) return `${line.outcome}  ${line.file}: ${line.reason.message}`;
  if (line.figures !== null) return `${line.outcome}  ${line.file}: ${line.figures} coded figures`;
  if (line.facts === null) return `${line.outcome}  ${line.file}: stored as /reports/${line.report}`;
  const checks = line.failed ? `, ${line.failed} checks failed` : "";
  return `${line.outcome}  ${line.file}: ${line.place} ${line.year}, ${line.facts} figures (${line.review} for review)${checks}`;
}
