/** How fast are reports read and stored: per report, against bare HTML parsing of the same bytes, by stage, by threads; and does memory stay flat? */
import { parseDocument } from "htmlparser2";
import { check } from "@/lib/check/check";
import { extract } from "@/lib/extract/extract";
import { identify } from "@/lib/identify/identify";
import { processReports } from "@/lib/pipeline";
import { read } from "@/lib/read/read";
import { ERAS } from "@/lib/report";
import { split } from "@/lib/split/split";
import { median, worked } from "./measure";
import { type Storing, storingBench } from "./storing-bench";
import { type Typical, typicalReports } from "./typical";

/** Reports of every era and kind. */
const EACH = 10;
/** The same for storing, where none may come twice. */
const STORED = 4 * EACH;
const ROUNDS = 7;
/**
 * Rounds read before time is taken. An ingest reads thousands of reports in one process: what compiling costs at its start is told apart.
 * Threads of the engine compile beside the reading: half of the processor time over the first 300 reports, a quarter at 1,000, a seventh at
 * 1,600. It counts, being spent; from 1,000 on it hardly falls any more.
 */
const WARM = 12;
/** After so many rounds the start of a process is told: a small folder, a large one. */
const STARTS = [1, 5];

export interface Group {
  name: string;
  reports: number;
  kilobytes: number;
  /** Milliseconds of processor time a report. `parse`: bare HTML parsing of the same bytes. */
  parse: number;
  read: number;
}

export interface ReadingBench extends Storing {
  /** Milliseconds of processor time a report over the first reports of a process, which pay for compiling and for the gazetteer. */
  starts: { reports: number; read: number }[];
  groups: Group[];
  /** Milliseconds of processor time a report, all groups. */
  stages: Record<"read" | "split" | "identify" | "extract" | "check", number>;
  /** Resident memory after so many reports read in one process, MB. */
  memory: { reports: number; megabytes: number }[];
}

export async function readingBench(long: boolean): Promise<ReadingBench> {
  const all = typicalReports(EACH);
  const round = () => {
    for (const r of all) processReports(r.bytes, r.name);
  };
  const starts: ReadingBench["starts"] = [];
  let spent = 0;
  for (let i = 1; i <= WARM; i++) {
    spent += worked(round);
    if (STARTS.includes(i)) starts.push({ reports: i * all.length, read: spent / (i * all.length) });
  }
  const groups = [
    measure("all", all),
    measure(
      "web pages",
      all.filter((r) => r.kind === "html"),
    ),
    measure(
      "plain text",
      all.filter((r) => r.kind === "text"),
    ),
  ];
  for (const era of ERAS)
    groups.push(
      measure(
        era,
        all.filter((r) => r.era === era),
      ),
    );
  return {
    starts,
    groups,
    stages: stagesOf(all),
    ...(await storingBench(typicalReports(STORED))),
    memory: memory(all, long ? [1_000, 10_000] : [1_000]),
  };
}

function measure(name: string, reports: Typical[]): Group {
  const decoder = new TextDecoder();
  const parse: number[] = [];
  const reading: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    parse.push(
      worked(() => {
        for (const r of reports) parseDocument(decoder.decode(r.bytes));
      }),
    );
    reading.push(
      worked(() => {
        for (const r of reports) processReports(r.bytes, r.name);
      }),
    );
  }
  return {
    name,
    reports: reports.length,
    kilobytes: reports.reduce((n, r) => n + r.bytes.length, 0) / reports.length / 1024,
    parse: median(parse) / reports.length,
    read: median(reading) / reports.length,
  };
}

function stagesOf(reports: Typical[]): ReadingBench["stages"] {
  const total = { read: 0, split: 0, identify: 0, extract: 0, check: 0 };
  // As the groups are measured: with what the engine's own threads compile and clear up meanwhile.
  let since = process.cpuUsage();
  const lap = (stage: keyof typeof total) => {
    const { user, system } = process.cpuUsage(since);
    total[stage] += (user + system) / 1000;
    since = process.cpuUsage();
  };
  for (let i = 0; i < ROUNDS; i++)
    for (const r of reports) {
      since = process.cpuUsage();
      const text = read(r.bytes, r.name);
      lap("read");
      if (text.outcome === "unreadable") continue;
      const documents = split(text.document);
      lap("split");
      for (const { document } of documents) {
        const who = identify(document);
        lap("identify");
        if (who.outcome === "not_a_report") continue;
        const extraction = extract(document, who.identity);
        lap("extract");
        check(extraction, who.identity, document.folded);
        lap("check");
      }
    }
  const n = reports.length * ROUNDS;
  return Object.fromEntries(Object.entries(total).map(([k, t]) => [k, t / n])) as ReadingBench["stages"];
}

function memory(reports: Typical[], marks: number[]): ReadingBench["memory"] {
  const out: ReadingBench["memory"] = [];
  for (let n = 1; n <= Math.max(...marks); n++) {
    const r = reports[n % reports.length] as Typical;
    // Every report a little different: nothing may be remembered by its bytes.
    processReports(Buffer.concat([r.bytes, Buffer.from(`\n${n}`)]), `${n}-${r.name}`);
    if (marks.includes(n)) out.push({ reports: n, megabytes: process.memoryUsage.rss() / 1024 / 1024 });
  }
  return out;
}
