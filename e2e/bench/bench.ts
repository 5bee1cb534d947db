/**
 * npm run bench: reading against bare HTML parsing of the same bytes, reading of texts made to be slow, each page against an empty page of the same build, gestures on a slowed processor, Lighthouse.
 * `npm run bench -- reading hostile pages smooth lighthouse` runs the parts named; `--long` reads 10,000 reports to see whether memory stays flat. Ratios of one run on one machine; never a pass or fail.
 */
import { Worker } from "node:worker_threads";
import { openDatabase } from "@/db/open";
import { THREAD_MEMORY } from "@/db/reading/pool";
import { databases } from "../site/databases";
import { routesOf } from "../site/routes";
import { type HostileResult, hostileBench } from "./hostile-bench";
import type { ReadingBench } from "./ingest-bench";
import { lighthouseBench } from "./lighthouse-bench";
import { table } from "./measure";
import { pageBench } from "./page-bench";
import { FELT, smoothBench } from "./smooth-bench";

const ROUTES = [
  "/",
  "/regions",
  "/regions/350000-z-pingtan",
  "/compare?places=350000-z-pingtan,321300&show=requests_received,reconsideration_total",
  "/reports",
  "/reports/1",
  "/methods",
];

const ms = (x: number) => x.toFixed(2);
const times = (x: number) => `${x.toFixed(2)}×`;

/** In a thread like those of ingest. */
function readingBench(long: boolean): Promise<ReadingBench> {
  const program = new URL("./reading-thread.mjs", import.meta.url);
  const thread = new Worker(program, { execArgv: [], resourceLimits: THREAD_MEMORY, workerData: long });
  return new Promise((resolve, reject) => {
    thread.on("message", resolve);
    thread.on("error", reject);
  });
}

async function reading(long: boolean): Promise<void> {
  process.stderr.write("Reading generated reports …\n");
  const b = await readingBench(long);
  const sum = Object.values(b.stages).reduce((x, y) => x + y, 0);
  process.stdout.write(
    `\nReading typical reports (invented), processor time of one core\n\n${table([
      ["", "reports", "KB", "parsing ms", "reading ms", "reports/s", "times parsing"],
      ...b.groups.map((g) => [
        g.name,
        g.reports,
        g.kilobytes.toFixed(0),
        ms(g.parse),
        ms(g.read),
        (1000 / g.read).toFixed(0),
        times(g.read / g.parse),
      ]),
    ])}\n\n${b.starts.map((s) => `${ms(s.read)} ms a report over the first ${s.reports} of a process`).join(", ")}\n\nWhere the time goes\n\n${table(
      [
        ["stage", "ms", "share"],
        ...Object.entries(b.stages).map(([stage, t]) => [stage, ms(t), `${((t / sum) * 100).toFixed(0)} %`]),
        ["storing", ms(b.store), "on top"],
      ],
    )}\n\n${b.threads.map((t) => `${t.threads} thread${t.threads > 1 ? "s" : ""}: ${t.read.toFixed(0)} reports/s read, ${t.ingested.toFixed(0)}/s read and stored`).join("; ")}\n${b.memory
      .map((m) => `${m.megabytes.toFixed(0)} MB resident after ${m.reports} reports`)
      .join("; ")}${long ? "" : " (10,000 with --long)"}\n`,
  );
}

async function pages(): Promise<void> {
  process.stderr.write("\nServing pages …\n");
  const measured = await pageBench((await databases()).real, ROUTES);
  process.stdout.write(
    `\nServer rendering, one request at a time, medians\n\n${table([
      ["page", "ms", "times empty", "HTML KB gzip", "script KB gzip"],
      ...measured.map((p) => [
        p.route,
        ms(p.milliseconds),
        times(p.ratio),
        p.htmlKilobytes.toFixed(1),
        p.scriptKilobytes.toFixed(1),
      ]),
    ])}\n`,
  );
}

async function lighthouse(): Promise<void> {
  for (const [data, file] of Object.entries(await databases())) {
    process.stderr.write(`\nLighthouse, ${data} data …\n`);
    const db = openDatabase(file, { readonly: true });
    const routes = routesOf(db).filter((r) => r.name !== "missing" && !r.state);
    db.raw.close();
    const results = await lighthouseBench(file, routes);
    process.stdout.write(
      `\nLighthouse, desktop preset, median of three, ${data} data\n\n${table([
        ["page", "performance", "accessibility", "best practices", "seo", "short of full marks"],
        ...results.map((r) => [r.route, ...Object.values(r.scores), r.short.join(", ")]),
      ])}\n`,
    );
  }
}

async function hostile(): Promise<void> {
  process.stderr.write("\nReading texts made to be slow …\n");
  const all = hostileBench();
  const ratio = (r: HostileResult) => r.long / Math.max(r.short, 1);
  const steepest = all.filter((r) => r.long > 150).sort((a, b) => ratio(b) - ratio(a));
  const rows = (list: HostileResult[]) =>
    table([
      ["text", "5,000 characters ms", "20,000 ms", "times"],
      ...list.slice(0, 8).map((r) => [r.name, ms(r.short), ms(r.long), times(ratio(r))]),
    ]);
  process.stdout.write(
    `\n${all.length} texts made to be slow; slowest\n\n${rows(all)}\n\nSteepest (4 is even, 16 a loop within a loop)\n\n${rows(steepest)}\n`,
  );
}

/** The pages of most cells: the matrix and the heat map of all counties, twelve places by six indicators. */
async function smooth(): Promise<void> {
  const { synthetic } = await databases();
  const db = openDatabase(synthetic, { readonly: true });
  const routes = routesOf(db);
  const many = routes.find((r) => r.name === "compare-many")?.path ?? "/compare";
  db.raw.close();
  const wanted = routes.filter((r) =>
    ["overview", "quality", "place-upper", "regions", "explore-chosen"].includes(r.name),
  );
  const explore = wanted.find((r) => r.name === "explore-chosen")?.path ?? "/explore";
  process.stderr.write("\nScrolling, hovering and walking …\n");
  const results = await smoothBench(synthetic, [
    ...wanted,
    { name: "explore-grid", path: explore, press: ".grid-open button" },
    { name: "compare-panels", path: `${many},reconsideration_total,litigation_total,disclosure_rate&view=multiples` },
  ]);
  process.stdout.write(
    `\nLongest task in ms after load while scrolling, hovering and walking, processor slowed four times\n\n${table([
      ["page", "cells", "best of five visits", "all visits"],
      ...results.map((r) => {
        const said = r.longest.map((t) => (t === 0 ? `<${FELT}` : t.toFixed(0)));
        return [r.route, r.cells, said[0] ?? "", said.join(" ")];
      }),
    ])}\n`,
  );
}

const PARTS = { reading, hostile, pages, smooth, lighthouse };

async function main(args: string[]): Promise<void> {
  const long = args.includes("--long");
  const names = args.filter((a) => a !== "--long");
  const unknown = names.filter((n) => !Object.hasOwn(PARTS, n));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(PARTS).join(", ")}.`);
  for (const [name, part] of Object.entries(PARTS)) if (names.length === 0 || names.includes(name)) await part(long);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
