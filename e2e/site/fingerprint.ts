/** What a made database is made of, as one hash: reader, generator, dictionary and schema. The dashboard's sentences are in no database. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./serve";

/** Hash of everything that may change what a synthetic database holds, and of what it was asked for. Changes with any byte of it. */
export function fingerprint(asked: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(asked));
  for (const folder of ["lib", "db"])
    for (const name of (readdirSync(path.join(root, folder), { recursive: true }) as string[]).sort())
      if (/\.(ts|json|sql)$/.test(name) && !name.endsWith(".test.ts") && !/^words[\\/]/.test(name))
        hash.update(name).update(readFileSync(path.join(root, folder, name)));
  return hash.digest("hex");
}
