/** Makes the small synthetic province the questions are put to, where `.cache` has none of this code: `tsx e2e/site/small-synthetic.ts`. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "@/db/cli/synth";
import { SMALL } from "@/e2e/questions/planted";

const root = path.resolve(import.meta.dirname, "../..");

/** Everything the database is made of: the generator, the reader, the dictionary and the schema. */
function fingerprint(): string {
  const hash = createHash("sha256").update(JSON.stringify(SMALL));
  for (const folder of ["lib", "db"])
    for (const name of (readdirSync(path.join(root, folder), { recursive: true }) as string[]).sort())
      if (/\.(ts|json|sql)$/.test(name) && !name.endsWith(".test.ts"))
        hash.update(name).update(readFileSync(path.join(root, folder, name)));
  return hash.digest("hex");
}

async function main(): Promise<void> {
  const file = path.join(root, ".cache", "questions.db");
  const mark = `${file}.made-of`;
  const now = fingerprint();
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
