/** How many threads a command reads with. */
import { defaultThreads } from "@/db/reading/pool";
import { WrongCall } from "./command";

/** Files for which another thread pays: starting one takes as long as reading some dozens. */
const WORTH = 25;

/** The number asked for; unless told, as many as the machine has cores and the files are worth. Throws WrongCall for what is not a number of threads. */
export function threadsOf(asked: string | undefined, files: number): number {
  if (asked === undefined) return Math.max(1, Math.min(defaultThreads(), Math.ceil(files / WORTH)));
  const n = Number(asked);
  if (!Number.isInteger(n) || n < 1 || n > 64)
    throw new WrongCall(`--threads ${asked}: give a whole number from 1 to 64.`);
  return n;
}
