/** The two data sets everything is looked at with: the bundled real figures, and a synthetic province with many reports. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { prepare } from "@/db/prepare";
import { fingerprint } from "./fingerprint";
import { root } from "./serve";

/** Files by name. The synthetic one is made once and kept until anything it is made of changes. */
export async function databases(): Promise<{ real: string; synthetic: string }> {
  const cache = path.join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const real = path.join(cache, "real.db");
  prepare(real).raw.close();
  const synthetic = path.join(cache, "synthetic.db");
  const mark = `${synthetic}.made-of`;
  const now = fingerprint("the whole province");
  if (!existsSync(synthetic) || !existsSync(mark) || readFileSync(mark, "utf8") !== now) {
    for (const end of ["", "-wal", "-shm", ".made-of"]) rmSync(synthetic + end, { force: true });
    process.stderr.write("Making the synthetic province (about a minute) …\n");
    const { run } = await import("@/db/cli/synth");
    if ((await run(["--db", synthetic])) !== 0) throw new Error("The synthetic province could not be made.");
    writeFileSync(mark, now);
  }
  return { real, synthetic };
}
