// What `up` and `test` share: running a step with its progress shown, and knowing whether it is still needed.
// Plain Node, no packages: this runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { addonFor } from "../db/program/addon.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const cacheDir = path.join(root, ".cache");
export const logDir = path.join(cacheDir, "logs");

/** Oldest Node that runs the site, as in package.json. */
const OLDEST_NODE = [20, 9];

export class StepError extends Error {}

/** Ends with a sentence instead of a stack. */
export async function guarded(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`\n✗ ${error instanceof StepError ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new StepError(
      `Node ${process.versions.node} is too old: Gongkai needs Node ${OLDEST_NODE.join(".")} or newer (20, 22 and 24 are tested). Install it from https://nodejs.org and run this again.`,
    );
  }
}

/** Free bytes where the project lies; Infinity where the system does not say. */
export function freeBytes(folder = root) {
  try {
    const s = fs.statfsSync(folder);
    return s.bavail * s.bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

export function requireSpace(megabytes, what) {
  const free = freeBytes() / 1024 / 1024;
  if (free < megabytes) {
    throw new StepError(
      `Not enough disk space: ${what} needs about ${megabytes} MB, ${Math.floor(free)} MB are free in ${root}. Free some space and run this again.`,
    );
  }
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/**
 * Runs one command, shows that it is alive, keeps its output in a log file and shows the end of it when it fails.
 * Resolves to the exit code and the whole output.
 */
export function step(title, command, args, { env = {}, show = false, allowFailure = false } = {}) {
  fs.mkdirSync(logDir, { recursive: true });
  const log = path.join(logDir, `${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.log`);
  const since = Date.now();
  const live = process.stdout.isTTY && !show;
  process.stdout.write(live ? `… ${title}` : `… ${title}\n`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const take = (data) => {
      output += data;
      if (show) process.stdout.write(data);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    const timer = live
      ? setInterval(() => {
          const last = stripVTControlCharacters(output.trimEnd().split("\n").at(-1) ?? "");
          process.stdout.write(
            `\r\x1b[2K… ${title}  ${seconds(since)}  ${last.slice(0, Math.max(0, (process.stdout.columns ?? 80) - title.length - 14))}`,
          );
        }, 500)
      : null;
    child.on("error", (error) => {
      if (timer) clearInterval(timer);
      reject(new StepError(`${title}: ${command} could not be started (${error.code ?? error.message}).`));
    });
    child.on("close", (code) => {
      if (timer) clearInterval(timer);
      fs.writeFileSync(log, output);
      const head = live ? "\r\x1b[2K" : "";
      if (code === 0) {
        process.stdout.write(`${head}✓ ${title}  ${seconds(since)}\n`);
        resolve({ code, output, log });
        return;
      }
      process.stdout.write(`${head}✗ ${title}  ${seconds(since)}\n`);
      if (allowFailure) {
        resolve({ code, output, log });
        return;
      }
      const tail = show ? "" : `\n${output.trimEnd().split("\n").slice(-25).join("\n")}\n`;
      reject(new StepError(`${title} failed.${tail}\nWhole log: ${path.relative(root, log)}`));
    });
  });
}

/** Hash of files and folders (names and contents), to know whether a step must run again. */
export function fingerprint(paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  const add = (p) => {
    const full = path.join(root, p);
    if (!fs.existsSync(full)) return;
    if (fs.statSync(full).isDirectory()) {
      for (const name of fs.readdirSync(full).sort()) if (!/\.(test|spec)\.tsx?$/.test(name)) add(path.join(p, name));
    } else hash.update(p).update(fs.readFileSync(full));
  };
  for (const p of paths) add(p);
  return hash.digest("hex");
}

const stampFile = (name) => path.join(cacheDir, `${name}.stamp`);
export const isDone = (name, print) => {
  try {
    return fs.readFileSync(stampFile(name), "utf8") === print;
  } catch {
    return false;
  }
};
export const markDone = (name, print) => {
  fs.mkdirSync(cacheDir, { recursive: true });
  fs.writeFileSync(stampFile(name), print);
};

/** npm by the path it gave itself, so that no shell or PATH trick is needed. */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.js$/.test(cli)
    ? [process.execPath, [cli, ...args]]
    : [process.platform === "win32" ? "npm.cmd" : "npm", args];
}

export const bin = (pkg, file) => path.join(root, "node_modules", pkg, file);
export const next = (...args) => [process.execPath, [bin("next", "dist/bin/next"), ...args]];

const addon = addonFor(process.versions.node);

async function addonLoads() {
  const code = `const D=require("${addon}");new D(":memory:").prepare("select 1").get()`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["-e", code], { cwd: root, stdio: "ignore" });
    child.on("close", (exit) => resolve(exit === 0));
    child.on("error", () => resolve(false));
  });
}

function missingTools() {
  const has = (name) =>
    (process.env.PATH ?? "")
      .split(path.delimiter)
      .some((dir) => ["", ".exe"].some((ext) => fs.existsSync(path.join(dir, name + ext))));
  return [
    ["Python 3", has("python3") || has("python")],
    ["make", has("make") || process.platform === "win32"],
    ["a C++ compiler (g++ or clang++)", has("g++") || has("clang++") || has("c++") || process.platform === "win32"],
  ]
    .filter(([, there]) => !there)
    .map(([name]) => name);
}

const COMPILER_HELP =
  "On Debian or Ubuntu: sudo apt-get install -y python3 make g++. On macOS: xcode-select --install. On Windows: the Visual Studio C++ build tools.";

/** Installs the packages when the lock file, the platform or Node's binary interface changed. */
export async function install() {
  const print = fingerprint(["package-lock.json"], `${process.platform} ${process.arch}`);
  const there = fs.existsSync(path.join(root, "node_modules", "next"));
  if (!there || !isDone("install", print)) {
    requireSpace(1500, "installing and building");
    try {
      await step("Install packages (1-3 minutes the first time)", ...npm("ci", "--no-audit", "--no-fund"));
    } catch (error) {
      const missing = missingTools();
      if (missing.length > 0 && /better-sqlite3|node-gyp|gyp/i.test(error.message)) {
        throw new StepError(
          `The database addon must be compiled and ${missing.join(", ")} is missing. ${COMPILER_HELP}\n\n${error.message}`,
        );
      }
      if (/ENOSPC/.test(error.message))
        throw new StepError(`The disk is full. Free some space and run this again.\n\n${error.message}`);
      throw error;
    }
    markDone("install", print);
  }
  if (await addonLoads()) return;
  await step("Compile the database addon for this Node", ...npm("rebuild", addon, "--foreground-scripts"), {
    allowFailure: true,
  });
  if (!(await addonLoads())) {
    const missing = missingTools();
    throw new StepError(
      `The database addon (${addon}) does not load under Node ${process.versions.node}. ${missing.length > 0 ? `Missing: ${missing.join(", ")}. ` : ""}${COMPILER_HELP} Then run this again; if it stays so, delete the folder node_modules first.`,
    );
  }
}

/** What the build is made of. */
export const SOURCES = ["app", "db", "lib", "proxy.ts", "next.config.js", "tsconfig.json", "package-lock.json"];

/** Builds the site when its sources changed. */
export async function build() {
  const print = fingerprint(SOURCES, process.versions.node);
  if (isDone("build", print) && fs.existsSync(path.join(root, ".next", "BUILD_ID"))) return;
  requireSpace(400, "building the site");
  await step("Build the site", ...next("build"), { env: { NEXT_TELEMETRY_DISABLED: "1" } });
  markDone("build", print);
}

export const databaseFile = () => path.resolve(root, process.env.GONGKAI_DB || path.join("data", "gongkai.db"));

/** Creates or updates the database; what is already there stays. */
export async function prepare() {
  await step("Prepare the database", process.execPath, ["db/cli/gongkai.mjs", "prepare"], { show: true });
}
