/** The files named on a command line: which there are, and why one cannot be opened. */
import { accessSync, constants, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { LIMITS, megabytes } from "@/lib/limits";
import type { Refusal } from "@/lib/report";

export interface Unopened {
  file: string;
  reason: Refusal;
}

/** All files named or below a named folder, in the order given, folders by name; hidden ones left out, a folder reached twice listed once. */
export function listFiles(paths: readonly string[]): { files: string[]; unopened: Unopened[] } {
  const files: string[] = [];
  const unopened: Unopened[] = [];
  // A link may lead back to a folder above it: without this the same files come back until the path is too long.
  const seen = new Set<string>();
  const walk = (at: string, isNamed: boolean) => {
    try {
      const stat = statSync(at);
      if (stat.isDirectory()) {
        const real = realpathSync(at);
        if (seen.has(real)) return;
        seen.add(real);
        for (const name of readdirSync(at).sort((a, b) => a.localeCompare(b)))
          if (!name.startsWith(".")) walk(path.join(at, name), false);
      } else if (isNamed || stat.isFile()) files.push(at);
      // A thread that waits at a pipe for its writer cannot be ended: such a thing is read only where somebody names it.
      else
        unopened.push({ file: at, reason: closed(`${at} is a pipe or a device, no file. Give it by its own name.`) });
    } catch (error) {
      unopened.push({ file: at, reason: failed(at, error) });
    }
  };
  for (const p of paths) walk(p, true);
  return { files, unopened };
}

/** Why the file cannot be opened or is too large to look into, or null. */
export function cannotOpen(file: string): Refusal | null {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return closed(`${file} is a folder; give the files in it.`);
    if (stat.size > LIMITS.fileBytes) {
      const message = `${file} has ${megabytes(stat.size)} MB; at most ${megabytes(LIMITS.fileBytes)} MB are read. Give the report itself, without pictures.`;
      return { code: "too_large", message };
    }
    accessSync(file, constants.R_OK);
    return null;
  } catch (error) {
    return failed(file, error);
  }
}

const closed = (message: string): Refusal => ({ code: "cannot_open", message });

function failed(file: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code;
  const what = code === "ENOENT" ? "does not exist" : `cannot be opened (${code})`;
  return closed(`${file} ${what}. Check the path and its rights, and give it again.`);
}
