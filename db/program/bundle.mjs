// The program as plain JavaScript: what tsx does at every start is done once and kept in .cache/program until a source changes.
// Where it cannot be made or kept (a folder that may not be written, no esbuild for the platform) there is none, and tsx runs the TypeScript.
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What is made into one program, by name. Files of a program share their parts; what they import lazily stays apart. */
export const PROGRAMS = {
  gongkai: ["db/cli/main.ts", "db/reading/thread.ts"],
  bench: ["e2e/bench/ingest-bench.ts"],
};

/** Besides the sources themselves. */
const ALSO = ["package-lock.json", "tsconfig.json", "db/program/bundle.mjs"];
/** A program that ran yesterday may still start threads. */
const KEPT_HOURS = 48;

/**
 * The folder with the program made of today's sources, made now where there is none; null where that is not possible.
 *
 * @param {keyof PROGRAMS} name
 * @param {string} cache where programs are kept
 * @returns {Promise<string | null>}
 */
export async function bundle(name, cache = path.join(root, ".cache", "program")) {
  try {
    return known(name, cache) ?? (await make(name, cache));
  } catch {
    return null;
  }
}

/** Address of what `entry` became in the folder of its program. */
export const built = (folder, entry) => pathToFileURL(path.join(folder, `${path.basename(entry, ".ts")}.mjs`)).href;

/** The program kept, when every source is as it was. */
function known(name, cache) {
  try {
    const { folder, sources } = JSON.parse(fs.readFileSync(path.join(cache, `${name}.json`), "utf8"));
    const full = path.join(cache, folder);
    return isDeepStrictEqual(sources, stateOf(Object.keys(sources))) && fs.existsSync(full) ? full : null;
  } catch {
    return null;
  }
}

/** Size and time of change, by path. Throws where one is gone. */
const stateOf = (sources) =>
  Object.fromEntries(
    sources.map((file) => {
      const { size, mtimeMs } = fs.statSync(path.join(root, file));
      return [file, { size, changed: mtimeMs }];
    }),
  );

async function make(name, cache) {
  fs.mkdirSync(cache, { recursive: true });
  fs.accessSync(cache, fs.constants.W_OK);
  const scratch = path.join(cache, `${name}-${process.pid}-${randomBytes(4).toString("hex")}`);
  const since = Date.now();
  try {
    const { metafile } = await (await import("esbuild")).build(optionsFor(PROGRAMS[name], scratch));
    // Packages change with the lock file.
    const inputs = Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules") && !file.includes(":"));
    const sources = stateOf([...inputs, ...ALSO].sort());
    // A source changed meanwhile: nobody knows which of its states went in.
    const now = Date.now();
    if (Object.values(sources).some(({ changed }) => changed >= since && changed <= now)) return null;
    const folder = `${name}-${createHash("sha256").update(JSON.stringify(sources)).digest("hex").slice(0, 16)}`;
    keep(scratch, path.join(cache, folder));
    fs.writeFileSync(`${scratch}.json`, JSON.stringify({ folder, sources }));
    fs.renameSync(`${scratch}.json`, path.join(cache, `${name}.json`));
    forget(name, cache, folder);
    return path.join(cache, folder);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

/** Two that start at once make the same program; the first one is kept. */
function keep(scratch, folder) {
  try {
    fs.renameSync(scratch, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
  }
}

function forget(name, cache, but) {
  for (const other of fs.readdirSync(cache)) {
    const full = path.join(cache, other);
    if (other === but || !other.startsWith(`${name}-`)) continue;
    const changed = fs.statSync(full, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > KEPT_HOURS * 3_600_000) fs.rmSync(full, { recursive: true, force: true });
  }
}

/** @returns {import("esbuild").BuildOptions & { metafile: true }} */
const optionsFor = (entries, outdir) => ({
  absWorkingDir: root,
  entryPoints: entries,
  outdir,
  entryNames: "[name]",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  metafile: true,
  logLevel: "silent",
  // The addon is loaded by Node.
  external: ["better-sqlite3", "better-sqlite3-13"],
  // tsx requires it, and only this form knows the code pages of old files.
  alias: { "@e965/xlsx": "./node_modules/@e965/xlsx/xlsx.js" },
  // Packages of the older kind call `require`.
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  plugins: [{ name: "own-place", setup: keepOwnPlace }],
});

/** Files that look for others beside themselves still find them from a program's folder, three below the project's. */
function keepOwnPlace(build) {
  build.onLoad({ filter: /[\\/]db[\\/].*\.ts$/ }, async ({ path: file }) => {
    const text = await fs.promises.readFile(file, "utf8");
    if (!text.includes("import.meta.url")) return undefined;
    const own = JSON.stringify(`../../../${path.relative(root, file).replaceAll(path.sep, "/")}`);
    return { contents: text.replaceAll("import.meta.url", `new URL(${own}, import.meta.url).href`), loader: "ts" };
  });
}
