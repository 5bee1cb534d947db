/**
 * npm run bench: reading against bare HTML parsing of the same bytes, each page against an empty page of the same build.
 * Ratios of one run on one machine; never a pass or fail.
 */
import { databasePath } from "@/db/open";
import { ingestBench } from "./ingest-bench";
import { table } from "./measure";
import { pageBench } from "./page-bench";

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

async function main(): Promise<void> {
  process.stderr.write("Reading generated pages …\n");
  const b = await ingestBench();
  process.stdout.write(
    `\nReading and storing, ${b.pages} generated pages of ${b.kilobytes.toFixed(0)} KB on average, one core\n\n${table([
      ["", "ms a page", "pages/s", "times bare parsing"],
      ["bare HTML parsing", ms(b.parse), (1000 / b.parse).toFixed(0), times(1)],
      ["read (all four stages)", ms(b.read), (1000 / b.read).toFixed(0), times(b.read / b.parse)],
      ["read and store", ms(b.store), (1000 / b.store).toFixed(0), times(b.store / b.parse)],
    ])}\n`,
  );
  process.stderr.write("\nServing pages …\n");
  const pages = await pageBench(databasePath(), ROUTES);
  process.stdout.write(
    `\nServer rendering, one request at a time, medians\n\n${table([
      ["page", "ms", "times empty", "HTML KB gzip", "script KB gzip"],
      ...pages.map((p) => [
        p.route,
        ms(p.milliseconds),
        times(p.ratio),
        p.htmlKilobytes.toFixed(1),
        p.scriptKilobytes.toFixed(1),
      ]),
    ])}\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
