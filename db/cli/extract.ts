/**
 * `extract`: reads files without touching any database. Always on reading threads, even one small page: any file may hang a pattern or
 * a library, and only a thread can be ended. What the thread costs is won back by what is not loaded: the reader by the program itself,
 * and the libraries for Word, Excel and PDF where no such file comes (one page: 1.6 to 1.7 s of processor time against 1.75 s without).
 */
import { readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import type { ViewedDocument } from "@/db/reading/document";
import { inOrder, type PoolOptions, ReaderPool } from "@/db/reading/pool";
import type { Refusal, ReportResult } from "@/lib/report";
import { inFile } from "@/lib/split/slice";
import { runCommand, WrongCall } from "./command";
import { contractLine } from "./contract-line";
import { cannotOpen } from "./input-files";
import { threadsOf } from "./threads";

const HELP = `Usage: gongkai extract [--json] FILE…
       gongkai extract --json --manifest CSV
       gongkai extract --text FILE
       gongkai extract --explain FILE [--json]

Reads reports (text, Markdown, HTML, .mht, Word, Excel, PDF with text, ZIP of these) and prints what they say. Nothing is stored.

  --json             one JSON object a line and report, in the order given
  --text FILE        print the text that all offsets refer to
  --explain FILE     print every number with what it was taken for, and why; with --json one object a line and number
  --source-url URL   the address the (one) page came from, a clue to its identity
  --manifest CSV     files to read, with their addresses: columns file, url

Exit codes: 0 all read · 1 some files were no report or unreadable · 2 the call was wrong.
`;

const write = (s: string) =>
  new Promise<void>((done) => {
    process.stdout.write(s, () => done());
  });

interface Read {
  file: string;
  /** Counts the reports of one file from 1. */
  part: number;
  result: ReportResult;
}

/** A file that cannot be read, as a result like any other. */
const refused = (file: string, reason: Refusal): Read => ({
  file,
  part: 1,
  result: { outcome: "unreadable", document: null, reason },
});

interface Job {
  file: string;
  url: string | undefined;
}

/** The reports in one file: one, those of an archive, those of a page with several. Never throws for bad input. */
async function* reportsOf(file: string, documents: AsyncIterable<ViewedDocument> | Refusal): AsyncGenerator<Read> {
  if (!(Symbol.asyncIterator in documents)) {
    yield refused(file, documents);
    return;
  }
  for await (const document of documents) {
    if (document.kind === "refused") yield refused(document.name, document.refusal);
    else if (document.kind === "reports")
      for (const { part, start, result } of document.parts)
        yield { file: document.name, part, result: inFile(result, start) };
  }
}

function summary(file: string, result: ReportResult): string {
  if (result.outcome !== "report") return `${file}: ${result.outcome}: ${result.reason.message}\n`;
  const { identity, facts, cells, findings } = result;
  const failed = findings.filter((f) => f.result === "fail");
  const lines = [
    `${file}: ${identity.region?.path.join(" ") ?? "place unknown"}, ${identity.year ?? "year unknown"}, ${identity.era}, ${identity.scope}` +
      (identity.held.length > 0 ? ` — held: ${identity.held.join(", ")}` : ""),
    `  ${facts.length} figures (${facts.filter((f) => f.state !== "accepted").length} not accepted), ${cells.length} cells without a number, ${failed.length} checks failed`,
    ...facts.map((f) => {
      const what = [f.indicator, f.applicant, f.label].filter(Boolean).join(" / ");
      return `  ${String(f.value).padStart(10)} ${f.unit ?? ""}  ${what}  [${f.scope}${f.period === "year" ? "" : `, ${f.period}`}${f.state === "accepted" ? "" : `, ${f.state}`}]  “${f.evidence.quote}”`;
    }),
    ...failed.map((f) => `  ! ${f.rule}: ${f.message}`),
  ];
  return `${lines.join("\n")}\n`;
}

function manifest(path: string): Job[] {
  const problem = cannotOpen(path);
  if (problem) throw new WrongCall(problem.message);
  const rows = parseCsv(readFileSync(path), {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  return rows.map(({ record: { file, url }, info }) => {
    if (file === undefined) throw new WrongCall(`${path} has no column "file". A manifest has the columns file, url.`);
    if (file === "")
      throw new WrongCall(`${path}, row ${info.lines}: "file" is empty. Give the path of a file in each row.`);
    return { file, url: url || undefined };
  });
}

/** Texts, or every number with what it was taken for, of one file. */
async function printView(
  pool: ReaderPool,
  { file, url }: Job,
  view: "text" | "numbers",
  json: boolean,
): Promise<number> {
  const problem = cannotOpen(file);
  if (problem) {
    process.stderr.write(`${problem.message}\n`);
    return 1;
  }
  let refusals = 0;
  for await (const document of pool.view({ name: file, url: url ?? null }, view)) {
    if (document.kind === "refused") {
      process.stderr.write(`${document.refusal.message}\n`);
      refusals++;
    } else if (document.kind === "text") await write(document.text);
    else if (document.kind === "numbers")
      for (const n of document.numbers)
        await write(
          json
            ? `${JSON.stringify(n)}\n`
            : `${String(n.start).padStart(7)}  ${n.text.padEnd(12)}  ${n.role.padEnd(16)} ${n.key ?? ""}  (${n.why})\n`,
        );
  }
  return refusals > 0 ? 1 : 0;
}

/** Reads the files on several threads and prints what they say, in the order given. */
async function printReports(pool: ReaderPool, jobs: Job[], ahead: number, json: boolean): Promise<number> {
  let missed = 0;
  const begin = ({ file, url }: Job) => cannotOpen(file) ?? pool.view({ name: file, url: url ?? null }, "reports");
  for await (const [{ file }, documents] of inOrder(jobs, ahead, begin))
    for await (const { file: name, part, result } of reportsOf(file, documents)) {
      if (result.outcome !== "report") missed++;
      await write(
        json
          ? `${JSON.stringify(contractLine(name, part, result))}\n`
          : summary(part > 1 ? `${name} (report ${part})` : name, result),
      );
    }
  return missed > 0 ? 1 : 0;
}

const COMMAND = {
  name: "extract",
  help: HELP,
  options: {
    json: { type: "boolean", default: false },
    text: { type: "string" },
    explain: { type: "string" },
    "source-url": { type: "string" },
    manifest: { type: "string" },
  },
} as const;

/**
 * Runs the command; resolves to its exit code.
 *
 * @param reading how the threads read, for tests
 */
export function run(args: string[], reading: PoolOptions = {}): Promise<number> {
  return runCommand(COMMAND, args, ({ values, positionals }) => {
    const { text, explain, json, "source-url": url } = values;
    const viewed = text ?? explain;
    if (viewed !== undefined) {
      if (positionals.length > 0 || values.manifest !== undefined || (text !== undefined && explain !== undefined))
        throw new WrongCall("--text and --explain take one file each and go alone; call once for every file.");
      const view = text === undefined ? "numbers" : "text";
      return withPool({ threads: 1, ...reading }, (pool) => printView(pool, { file: viewed, url }, view, json));
    }
    const named = positionals.map((file) => ({ file, url }));
    const jobs = values.manifest === undefined ? named : [...named, ...manifest(values.manifest)];
    if (jobs.length === 0) throw new WrongCall("say which files to read.");
    if (url !== undefined && (jobs.length !== 1 || values.manifest !== undefined))
      throw new WrongCall("--source-url goes with exactly one file; use --manifest for more.");
    const threads = reading.threads ?? threadsOf(undefined, jobs.length);
    return withPool({ ...reading, threads }, (pool) => printReports(pool, jobs, threads * 4, json));
  });
}

async function withPool(options: PoolOptions, use: (pool: ReaderPool) => Promise<number>): Promise<number> {
  const pool = new ReaderPool(options);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}
