#!/usr/bin/env node
// Entry for `npx gongkai`: runs the TypeScript command line through tsx, from any folder.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const tsconfig = path.join(here, "..", "..", "tsconfig.json");
const { status } = spawnSync(
  process.execPath,
  [tsx, "--tsconfig", tsconfig, path.join(here, "main.ts"), ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
