/** The two data sets everything is looked at with: the bundled real figures, and a synthetic province with many reports. */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { prepare } from "@/db/prepare";
import { root } from "./serve";

/** Files by name. The synthetic one is made once and kept: remove `.cache/synthetic.db` to make it anew. */
export async function databases(): Promise<{ real: string; synthetic: string }> {
  const cache = path.join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const real = path.join(cache, "real.db");
  prepare(real).raw.close();
  const synthetic = path.join(cache, "synthetic.db");
  if (!existsSync(synthetic)) {
    process.stderr.write("Making the synthetic province (about a minute) …\n");
    const { run } = await import("@/db/cli/synth");
    if ((await run(["--db", synthetic])) !== 0) throw new Error("The synthetic province could not be made.");
  }
  return { real, synthetic };
}
