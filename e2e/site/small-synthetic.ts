/** Makes the small synthetic province the questions are put to, where `.cache` has none of this code: `tsx e2e/site/small-synthetic.ts`. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "@/db/cli/synth";
import { SMALL } from "@/e2e/questions/planted";
import { fingerprint } from "./fingerprint";
import { root } from "./serve";

async function main(): Promise<void> {
  const file = path.join(root, ".cache", "questions.db");
  const mark = `${file}.made-of`;
  const now = fingerprint(SMALL);
  if (existsSync(file) && existsSync(mark) && readFileSync(mark, "utf8") === now) return;
  mkdirSync(path.dirname(file), { recursive: true });
  for (const end of ["", "-wal", "-shm", ".made-of"]) rmSync(file + end, { force: true });
  if ((await run(["--db", file, "--seed", SMALL.seed, "--governments", String(SMALL.governments)])) !== 0)
    process.exit(1);
  writeFileSync(mark, now);
}

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
