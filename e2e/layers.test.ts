/** Imports run one way: e2e → app → db → lib; inside lib no stage knows another. The table below is the rule, checked on every file. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

interface Rule {
  /** Path prefix; the first rule that fits a file decides. */
  from: string;
  /** Project paths it may import besides its own folder. */
  may: string[];
  /** npm packages and node: modules it may import. */
  packages: string[];
}

const STAGES = ["lib/read", "lib/split", "lib/identify", "lib/extract", "lib/check"];
const VOCABULARY = [
  "lib/report",
  "lib/answers",
  "lib/cited",
  "lib/filter",
  "lib/selection",
  "lib/words",
  "lib/dictionary",
  "lib/compare",
  "lib/errors",
  "lib/place-match",
  "lib/own-words",
  "lib/place-index",
  "lib/reader-version",
];

const RULES: Rule[] = [
  { from: "lib/report.ts", may: [], packages: ["zod"] },
  { from: "lib/report-links.ts", may: ["lib/report"], packages: [] },
  { from: "lib/limits.ts", may: [], packages: [] },
  { from: "lib/radicals.ts", may: [], packages: [] },
  { from: "lib/item-marks.ts", may: [], packages: [] },
  { from: "lib/errors.ts", may: [], packages: [] },
  { from: "lib/reader-version.ts", may: [], packages: [] },
  { from: "lib/place-match.ts", may: [], packages: [] },
  { from: "lib/own-words.ts", may: [], packages: [] },
  { from: "lib/place-index.ts", may: ["lib/place-match"], packages: [] },
  { from: "lib/answers", may: ["lib/report", "lib/filter"], packages: [] },
  { from: "lib/selection.ts", may: ["lib/report", "lib/filter"], packages: ["zod"] },
  { from: "lib/cited.ts", may: [], packages: [] },
  { from: "lib/filter.ts", may: ["lib/report"], packages: ["zod"] },
  { from: "lib/words", may: ["lib/report", "lib/answers", "lib/errors", "lib/filter"], packages: ["zod"] },
  { from: "lib/dictionary", may: ["lib/report", "lib/filter", "lib/place-match"], packages: ["zod"] },
  { from: "lib/compare", may: ["lib/report", "lib/answers", "lib/dictionary"], packages: ["zod"] },
  { from: "lib/numbers", may: ["lib/report"], packages: [] },
  {
    from: "lib/read",
    may: ["lib/report", "lib/report-links", "lib/limits", "lib/radicals", "lib/item-marks"],
    packages: ["htmlparser2", "domhandler", "domutils", "opencc-js"],
  },
  { from: "lib/unpack/pdf/character-maps.ts", may: [], packages: ["node:"] },
  {
    from: "lib/unpack",
    may: ["lib/report", "lib/limits", "lib/radicals", "lib/dictionary"],
    packages: ["fflate", "mammoth", "word-extractor", "@e965/xlsx", "unpdf", "postal-mime"],
  },
  { from: "lib/split", may: ["lib/report", "lib/identify"], packages: [] },
  { from: "lib/identify", may: ["lib/report", "lib/report-links", "lib/dictionary", "lib/numbers"], packages: ["zod"] },
  {
    from: "lib/extract",
    may: ["lib/report", "lib/report-links", "lib/item-marks", "lib/dictionary", "lib/numbers"],
    packages: ["zod"],
  },
  { from: "lib/check", may: ["lib/report", "lib/dictionary", "lib/compare"], packages: ["zod"] },
  { from: "lib/samples", may: ["lib/report", "lib/pipeline"], packages: ["zod"] },
  {
    from: "lib/synth",
    may: [
      "lib/report",
      "lib/dictionary",
      "lib/extract/tables/generate",
      "lib/extract/tables/generate-damage",
      "lib/unpack/pdf/generate",
    ],
    packages: ["fflate", "@e965/xlsx", "opencc-js"],
  },
  { from: "lib/pipeline.ts", may: ["lib/report", "lib/limits", "lib/reader-version", ...STAGES], packages: [] },
  { from: "db/export", may: ["db/query", ...VOCABULARY], packages: ["fflate", "hyparquet-writer"] },
  { from: "db/cli", may: ["db", "lib"], packages: ["node:", "csv-parse"] },
  {
    from: "db/ingest.ts",
    may: ["db", "lib/pipeline", ...VOCABULARY],
    packages: ["node:", "drizzle-orm", "better-sqlite3"],
  },
  {
    from: "db/reading",
    may: ["lib/pipeline", "lib/unpack", "lib/report", "lib/errors"],
    packages: ["node:"],
  },
  {
    from: "db/coded-csv.ts",
    may: ["db", "lib/read/decode", ...VOCABULARY],
    packages: ["csv-parse"],
  },
  {
    from: "db/cross-findings.ts",
    may: ["db", "lib/check/across", "lib/check/across-levels", ...VOCABULARY],
    packages: [],
  },
  {
    from: "db/query",
    may: [
      "db/schema",
      "db/open",
      "db/keys",
      "db/compared",
      "db/open-checks",
      "db/source",
      "db/series",
      "db/query",
      ...VOCABULARY,
    ],
    packages: ["drizzle-orm", "better-sqlite3", "node:zlib"],
  },
  {
    from: "db",
    may: ["lib/pipeline", ...VOCABULARY],
    packages: ["node:", "drizzle-orm", "better-sqlite3", "better-sqlite3-13", "drizzle-kit", "csv-parse", "zod"],
  },
  {
    from: "app/_data",
    may: ["db/open", "db/meta", "db/query/data-version", "lib/cited", "lib/errors", "lib/filter"],
    packages: ["server-only", "next", "react"],
  },
  {
    from: "app/_charts",
    may: ["lib/report", "lib/answers", "lib/words", "lib/cited", "lib/filter", "app/_ui"],
    packages: ["react", "next", "echarts", "echarts-for-react", "node:crypto"],
  },
  {
    from: "app/_ui",
    may: [
      "lib/report",
      "lib/answers",
      "lib/words",
      "lib/filter",
      "lib/place-index",
      "lib/place-match",
      "app/_charts",
      "app/_data/request",
    ],
    packages: ["react", "next"],
  },
  {
    from: "app/_map",
    may: ["app/_charts", "app/_ui", "app/_data/request", ...VOCABULARY],
    packages: ["react", "server-only", "zod", "node:fs", "node:path"],
  },
  {
    from: "app/_explore",
    may: ["app", "db/query", "db/export", ...VOCABULARY],
    packages: ["react", "next", "@tanstack/react-table", "@tanstack/react-virtual"],
  },
  { from: "app/explore", may: ["app", "db/query", "db/export", ...VOCABULARY], packages: ["react", "next"] },
  { from: "app", may: ["app", "db/query", ...VOCABULARY], packages: ["react", "next", "server-only"] },
];

/** Whatever the table allows, never these. */
const NEVER: { from: RegExp; to: RegExp; why: string }[] = [
  { from: /^lib\//, to: /^(db|app|e2e)\//, why: "lib understands reports and knows nothing of storage or pages" },
  // One file names the folder a library reads its own tables from.
  {
    from: /^lib\/(?!unpack\/pdf\/character-maps|.*\.test)/,
    to: /^(react|next|drizzle-orm|better-sqlite3|node:)/,
    why: "lib is pure",
  },
  { from: /^db\//, to: /^(app|e2e)\//, why: "db answers pages, it does not know them" },
  { from: /^app\//, to: /^(drizzle-orm|better-sqlite3|db\/schema)/, why: "SQL stays in db" },
  {
    from: /^app\/(?!_charts\/(?:svg|live-chart))/,
    to: /^echarts/,
    why: "echarts draws on the server, and in the browser where a figure is enlarged",
  },
  { from: /./, to: /^(db\/cli|e2e)\//, why: "nobody imports the command line or the tests" },
];

const files = (readdirSync(root, { recursive: true }) as string[])
  .map((f) => f.split(path.sep).join("/"))
  .filter(
    (f) =>
      /^(lib|db|app)\/.*\.(ts|tsx)$/.test(f) &&
      !/\.(test|spec)\.tsx?$/.test(f) &&
      !/\/(generate|golden|test-kit)[\w-]*\.ts$/.test(f) &&
      !f.endsWith(".d.ts"),
  );

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s[^;'"]*?from\s*["']([^"']+)["']|import\s*\(\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']/gm;

/** Project path of an import, or the package name as written. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier;
}

const inside = (p: string, prefix: string) =>
  p === prefix || p.startsWith(`${prefix}/`) || p.replace(/\.tsx?$/, "") === prefix || p.startsWith(`${prefix}.`);

function complaints(file: string): string[] {
  const rule = RULES.find((r) => inside(file, r.from.replace(/\.ts$/, "")) || file.startsWith(r.from));
  if (!rule) return [`${file}: no rule says what it may import`];
  const source = readFileSync(path.join(root, file), "utf8");
  const own = rule.from.endsWith(".ts") ? "" : rule.from;
  const out: string[] = [];
  for (const match of source.matchAll(IMPORT)) {
    const to = target(file, match[1] ?? match[2] ?? match[3] ?? "");
    const isProject = /^(lib|db|app|e2e|scripts)\//.test(to) || to.startsWith("..");
    const never = NEVER.find(
      (n) => n.from.test(file) && n.to.test(to) && !(file.startsWith("db/cli/") && to.startsWith("db/cli/")),
    );
    if (never) out.push(`${file} → ${to}: ${never.why}`);
    else if (isProject && !(own && inside(to, own)) && !rule.may.some((m) => inside(to, m))) {
      out.push(`${file} → ${to}: ${rule.from} may import ${rule.may.join(", ") || "nothing of the project"}`);
    } else if (
      !isProject &&
      !rule.packages.some((p) => (p.endsWith(":") ? to.startsWith(p) : to === p || to.startsWith(`${p}/`))) &&
      !/\.(css|json)$/.test(to)
    ) {
      out.push(`${file} → ${to}: ${rule.from} may use the packages ${rule.packages.join(", ") || "none"}`);
    }
  }
  if (file.startsWith("lib/") && /\b(process\.env|Date\.now\(|new Date\(\)|Math\.random\()/.test(source))
    out.push(`${file}: lib knows no clock, chance or environment`);
  if (
    /^\s*["']use client["']/m.test(source.slice(0, 300)) &&
    /from ["']@\/(db|app\/_data|lib\/dictionary)/.test(source)
  )
    out.push(`${file}: the browser never sees the database or the dictionary`);
  return out;
}

test("there are files to check", () => {
  expect(files.length).toBeGreaterThan(20);
});

test("every import follows the house's direction", () => {
  expect(files.flatMap(complaints)).toEqual([]);
});

test("no file only re-exports, and no file imports itself in a circle", () => {
  const graph = new Map(
    files.map((f) => {
      const source = readFileSync(path.join(root, f), "utf8");
      // Types vanish when compiled: only what runs can run in a circle.
      const runtime = source.replace(/import type[^;]+;/g, "");
      return [
        f.replace(/\.tsx?$/, ""),
        [...runtime.matchAll(IMPORT)].map((m) => target(f, m[1] ?? m[2] ?? m[3] ?? "").replace(/\.tsx?$/, "")),
      ] as const;
    }),
  );
  const circles: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (node: string, trail: string[]) => {
    if (state.get(node) === "done") return;
    if (state.get(node) === "open") {
      circles.push([...trail.slice(trail.indexOf(node)), node].join(" → "));
      return;
    }
    state.set(node, "open");
    for (const next of graph.get(node) ?? []) if (graph.has(next)) visit(next, [...trail, node]);
    state.set(node, "done");
  };
  for (const node of graph.keys()) visit(node, []);
  expect(circles).toEqual([]);
});
