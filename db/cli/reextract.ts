/** `reextract`: every stored source read again with today's rules. */
import { type Db, get } from "@/db/open";
import { inOrder, ReaderPool } from "@/db/reading/pool";
import type { FigureChange } from "@/db/reread/differences";
import { damaged, type Reread, storeReading } from "@/db/reread/reread";
import { bytesOf, type StoredFile, storedFiles } from "@/db/reread/stored-files";
import { READER_VERSION } from "@/lib/pipeline";
import { type CallOf, runCommand, WrongCall } from "./command";
import { Progress } from "./progress";
import { stopping } from "./stopping";
import { threadsOf } from "./threads";
import { withDatabase } from "./with-database";

const HELP = `Usage: gongkai reextract [--all] [--report ID] [--dry-run] [--json] [--threads N]

Reads stored sources again with today's rules and shows what changed. A reading that differs is stored as a new version of the same source;
the one before stays. What today's rules take for no report is set aside for a person, nothing is deleted.

  --all          also sources that today's rules have read already
  --report ID    only the sources of this report
  --dry-run      show what would change and change nothing
  --json         one JSON object a line and report
  --threads N    threads that read (default: one per core, at most 8)

One result a report: same · changed · moved (another place or year) · refused (no report by today's rules) · new (one more report
in the file) · failed (not read this time, nothing touched).
Each source is one transaction: interrupt and repeat as you like.

Exit codes: 0 done · 1 some could not be read, or stopped early · 2 the call was wrong.
`;

const COMMAND = {
  name: "reextract",
  help: HELP,
  options: {
    all: { type: "boolean", default: false },
    report: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    threads: { type: "string" },
  },
} as const;

type Call = CallOf<typeof COMMAND>["values"];

/** Runs the command; resolves to its exit code. */
export function run(args: string[]): Promise<number> {
  return runCommand(
    COMMAND,
    args,
    ({ values }) => {
      const { report, threads } = values;
      if (report !== undefined && !/^\d+$/.test(report)) throw new WrongCall(`--report ${report}: give a number.`);
      // Said before the database is opened.
      threadsOf(threads, 1);
      return withDatabase((db) => rereadAll(db, values));
    },
    false,
  );
}

async function rereadAll(db: Db, call: Call): Promise<number> {
  if (call.report !== undefined && !get(db, "SELECT 1 FROM report WHERE id = ?", Number(call.report)))
    throw new WrongCall(`--report ${call.report}: no such report. Its number stands in its address, /reports/number.`);
  const files = storedFiles(db, { all: call.all, report: call.report === undefined ? null : Number(call.report) });
  if (files.length === 0) {
    process.stderr.write(
      call.report === undefined
        ? `Every stored report was read by today's rules (${READER_VERSION}). Nothing to do; --all reads them again.\n`
        : `Report ${call.report} was read by today's rules (${READER_VERSION}); --all reads it again.\n`,
    );
    return 0;
  }
  const threads = threadsOf(call.threads, files.length) ?? 1;
  const stop = stopping();
  const pool = new ReaderPool({ threads });
  const progress = new Progress(files.length);
  const sum = new Summary();
  try {
    const begin = (file: StoredFile) => {
      const bytes = bytesOf(db, file);
      return bytes === null
        ? [damaged(file)]
        : pool.read({ name: file.file, bytes, url: file.url, single: file.synthetic });
    };
    for await (const [file, documents] of inOrder(files, threads * 4, begin)) {
      if (stop.stopped) break;
      for await (const document of documents)
        for (const done of storeReading(db, file, document, { dryRun: call["dry-run"] })) {
          sum.add(done);
          if (!call.json && done.outcome === "same") continue;
          progress.clear();
          await write(call.json ? `${JSON.stringify(done)}\n` : inWords(done));
        }
      progress.tick(file.file);
    }
  } finally {
    await pool.close();
    stop.release();
    progress.clear();
  }
  const dry = call["dry-run"] ? " Nothing was changed (--dry-run)." : "";
  const stopped = stop.stopped ? " Stopped; repeat the command to go on." : "";
  process.stderr.write(`${sum.sentence()}${dry}${stopped}\n`);
  return sum.failed > 0 || stop.stopped ? 1 : 0;
}

const write = (text: string) =>
  new Promise<void>((done) => {
    process.stdout.write(text, () => done());
  });

class Summary {
  private outcomes = new Map<string, number>();
  private added = 0;
  private gone = 0;
  private changed = 0;

  add(done: Reread): void {
    this.outcomes.set(done.outcome, (this.outcomes.get(done.outcome) ?? 0) + 1);
    for (const f of done.figures) {
      if (!f.before) this.added++;
      else if (!f.after) this.gone++;
      else this.changed++;
    }
  }

  get failed(): number {
    return this.outcomes.get("failed") ?? 0;
  }

  sentence(): string {
    const reports = [...this.outcomes].map(([outcome, n]) => `${n} ${outcome}`).join(", ");
    return `Reports: ${reports}. Figures: ${this.added} added, ${this.gone} gone, ${this.changed} changed.`;
  }
}

const told = (side: FigureChange["before"]) =>
  side === null ? "–" : `${side.value}${side.state === "accepted" ? "" : ` (${side.state})`}`;

function inWords(done: Reread): string {
  const head = `${done.outcome}  report ${done.report}  ${done.file}${done.reason ? `: ${done.reason.message}` : ""}`;
  const figures = done.figures.map((f) => {
    const what = [f.indicator, f.applicant, f.label].filter(Boolean).join(" / ");
    return `    ${f.before === null ? "+" : f.after === null ? "-" : "~"} ${what} [${f.scope}, ${f.method}]  ${told(f.before)} → ${told(f.after)}`;
  });
  const quiet =
    done.outcome === "changed" && figures.length === 0 ? ["    no figure; confidence, words or findings"] : [];
  return `${[head, ...figures, ...quiet].join("\n")}\n`;
}
