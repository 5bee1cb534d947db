/** `extract`: reads files without touching any database. */
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse as parseCsv } from "csv-parse/sync";
import { ReaderPool } from "@/db/reading/pool";
import { LIMITS, megabytes } from "@/lib/limits";
import { explainReport, processReports, resultInFile } from "@/lib/pipeline";
import { read } from "@/lib/read/read";
import type { Refusal, ReportResult } from "@/lib/report";
import { kindOf } from "@/lib/unpack/kind";
import { unpack } from "@/lib/unpack/unpack";
import { contractLine } from "./contract-line";

const HELP = `Usage: gongkai extract [--json] FILE…
       gongkai extract --json --manifest CSV
       gongkai extract --text FILE
       gongkai extract --explain FILE

Reads reports (text, Markdown, HTML, .mht, Word, Excel, PDF with text, ZIP of these) and prints what they say. Nothing is stored.

  --json             one JSON object a line and report, in the order given
  --text FILE        print the text that all offsets refer to
  --explain FILE     print every number with what it was taken for, and why
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

function pathOf(file: string): { size: number; isDirectory: boolean } {
  const stat = statSync(file);
  return { size: stat.size, isDirectory: stat.isDirectory() };
}

/** Why the file cannot be opened or is too large to look into, or null. */
function cannotOpen(file: string): Refusal | null {
  try {
    const { size, isDirectory } = pathOf(file);
    if (isDirectory) return { code: "cannot_open", message: `${file} is a folder; give the files in it.` };
    if (size <= LIMITS.fileBytes) return accessSync(file, constants.R_OK) ?? null;
    const message = `${file} has ${megabytes(size)} MB; at most ${megabytes(LIMITS.fileBytes)} MB are read. Give the report itself, without pictures.`;
    return { code: "too_large", message };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const what = code === "ENOENT" ? "does not exist" : `cannot be opened (${code})`;
    return { code: "cannot_open", message: `${file} ${what}. Check the path and give the file again.` };
  }
}

/** Files of other kinds are small and quickly read; these may hold anything, and are read where time and memory are bounded. */
const LARGE = 1024 * 1024;
const needsThread = (bytes: Uint8Array): boolean =>
  bytes.length > LARGE || ["pdf", "zip", "docx", "xlsx"].includes(kindOf(bytes));

/** Every report in one file: one, those of an archive, those of a page with several. Never throws for bad input. */
async function processFile(file: string, url: string | undefined, pool: () => ReaderPool): Promise<Read[]> {
  const problem = cannotOpen(file);
  if (problem) return [refused(file, problem)];
  try {
    const bytes = readFileSync(file);
    return needsThread(bytes) ? await readInThread(pool(), bytes, file, url) : await readHere(bytes, file, url);
  } catch (error) {
    const message = `${file}: the reader failed (${error instanceof Error ? error.message : String(error)}). Save the report again as HTML or text, or report this file.`;
    return [refused(file, { code: "reader_failed", message })];
  }
}

async function readHere(bytes: Uint8Array, file: string, url: string | undefined): Promise<Read[]> {
  return (await unpack(bytes, file)).flatMap((inner) =>
    "refusal" in inner
      ? refused(inner.name, inner.refusal)
      : processReports(inner.bytes, inner.name, { url: url ?? inner.url ?? undefined }).map((p) => ({
          file: inner.name,
          part: p.part,
          result: resultInFile(p),
        })),
  );
}

async function readInThread(
  pool: ReaderPool,
  bytes: Uint8Array,
  name: string,
  url: string | undefined,
): Promise<Read[]> {
  const out: Read[] = [];
  for await (const document of pool.read({ name, bytes, url: url ?? null })) {
    if (document.kind === "refused") out.push(refused(document.name, document.refusal));
    else if (document.kind === "read")
      for (const p of document.parts) out.push({ file: document.name, part: p.part, result: resultInFile(p) });
  }
  return out;
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

function manifest(path: string): { file: string; url: string | undefined }[] {
  const rows = parseCsv(readFileSync(path), { columns: true, bom: true, trim: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[];
  return rows.map((row, i) => {
    if (!row.file) throw new Error(`${path}, row ${i + 2}: the column "file" is empty or missing.`);
    return { file: row.file, url: row.url || undefined };
  });
}

async function printText(file: string): Promise<number> {
  const problem = cannotOpen(file);
  if (problem) {
    process.stderr.write(`${problem.message}\n`);
    return 1;
  }
  const parts = await unpack(readFileSync(file), file);
  for (const part of parts) {
    const result =
      "refusal" in part ? { outcome: "unreadable" as const, reason: part.refusal } : read(part.bytes, part.name);
    if (result.outcome === "unreadable") {
      process.stderr.write(`${result.reason.message}\n`);
      return 1;
    }
    await write(result.document.text);
  }
  return 0;
}

async function printExplained(file: string, json: boolean): Promise<number> {
  const problem = cannotOpen(file);
  if (problem) {
    process.stderr.write(`${problem.message}\n`);
    return 1;
  }
  let refused = 0;
  for (const part of await unpack(readFileSync(file), file)) {
    const numbers = "refusal" in part ? null : explainReport(part.bytes, part.name, part.url ? { url: part.url } : {});
    if (!numbers) {
      process.stderr.write(
        `${"refusal" in part ? part.refusal.message : `${part.name} is no report that can be read; see extract without --explain.`}\n`,
      );
      refused++;
      continue;
    }
    for (const n of numbers) {
      await write(
        json
          ? `${JSON.stringify(n)}\n`
          : `${String(n.start).padStart(7)}  ${n.text.padEnd(12)}  ${n.role.padEnd(16)} ${n.key ?? ""}  (${n.why})\n`,
      );
    }
  }
  return refused > 0 ? 1 : 0;
}

/** Runs the command; resolves to its exit code. */
export async function run(args: string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stderr.write(HELP);
    return 0;
  }
  if (values.text !== undefined) {
    return printText(values.text);
  }
  if (values.explain !== undefined) return printExplained(values.explain, values.json);
  let jobs: { file: string; url: string | undefined }[];
  try {
    jobs = [
      ...positionals.map((file) => ({ file, url: values["source-url"] })),
      ...(values.manifest ? manifest(values.manifest) : []),
    ];
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
  if (jobs.length === 0 || (values["source-url"] && jobs.length !== 1)) {
    process.stderr.write(
      jobs.length === 0 ? HELP : "--source-url goes with exactly one file; use --manifest for more.\n",
    );
    return 2;
  }
  let missed = 0;
  let pool: ReaderPool | null = null;
  const thread = () => {
    pool ??= new ReaderPool({ threads: 1 });
    return pool;
  };
  for (const { file, url } of jobs) {
    for (const { file: name, part, result } of await processFile(file, url, thread)) {
      if (result.outcome !== "report") missed++;
      await write(
        values.json
          ? `${JSON.stringify(contractLine(name, part, result))}\n`
          : summary(part > 1 ? `${name} (report ${part})` : name, result),
      );
    }
  }
  await (pool as ReaderPool | null)?.close();
  return missed > 0 ? 1 : 0;
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      text: { type: "string" },
      explain: { type: "string" },
      "source-url": { type: "string" },
      manifest: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
}
