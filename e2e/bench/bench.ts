/**
 * npm run bench: reading against bare HTML parsing of the same bytes, each page against an empty page of the same build, Lighthouse.
 * `npm run bench -- reading pages lighthouse` runs the parts named. Ratios of one run on one machine; never a pass or fail.
 */
import { databasePath, openDatabase } from "@/db/open";
import { databases } from "../site/databases";
import { routesOf } from "../site/routes";
import { ingestBench } from "./ingest-bench";
import { lighthouseBench } from "./lighthouse-bench";
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

async function reading(): Promise<void> {
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
}

async function pages(): Promise<void> {
  process.stderr.write("\nServing pages …\n");
  const measured = await pageBench(databasePath(), ROUTES);
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
    const routes = routesOf(db).filter((r) => r.name !== "missing");
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

const PARTS = { reading, pages, lighthouse };

async function main(names: string[]): Promise<void> {
  const unknown = names.filter((n) => !Object.hasOwn(PARTS, n));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(PARTS).join(", ")}.`);
  for (const [name, part] of Object.entries(PARTS)) if (names.length === 0 || names.includes(name)) await part();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
