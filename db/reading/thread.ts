/** A reading thread: files in, reports out, one document at a time and never ahead of the program. No database. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type MessagePort, parentPort } from "node:worker_threads";
import { UserError } from "@/lib/errors";
import { processReport, processReports } from "@/lib/pipeline";
import type { Refusal } from "@/lib/report";
import { unpack } from "@/lib/unpack/unpack";
import { type FromThread, pack, type ReadDocument, type ReadJob, type ToThread } from "./document";

const port = parentPort as MessagePort;
const tell = (message: FromThread) => port.postMessage(message);
let answer: ((known: boolean) => void) | null = null;

port.on("message", (message: ToThread) => {
  if (message.kind === "go") answer?.(message.known);
  else
    void read(message.job, message.from)
      .catch((error: unknown) => refuse(message.job.name, failed(message.job.name, error)))
      .then(() => tell({ kind: "end" }));
});
tell({ kind: "ready" });

const refuse = (name: string, refusal: Refusal) =>
  tell({ kind: "document", document: { kind: "refused", name, refusal } });

const failed = (name: string, error: unknown): Refusal => {
  const why = error instanceof Error ? error.message : String(error);
  const message = `${name}: the reader failed (${why}). Nothing of it was stored; please report this file.`;
  return { code: "reader_failed", message };
};

/** Documents before `from` were dealt with by an earlier thread. */
async function read(job: ReadJob, from: number): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = job.bytes ?? readFileSync(job.name);
  } catch (error) {
    const problem = new UserError("path_unreadable", {
      path: job.name,
      detail: (error as NodeJS.ErrnoException).code ?? "",
    });
    refuse(job.name, { code: problem.code, message: problem.message });
    return;
  }
  for (const inner of (await unpack(bytes, job.name)).slice(from)) {
    if ("refusal" in inner) {
      refuse(inner.name, inner.refusal);
      continue;
    }
    const hash = createHash("sha256").update(inner.bytes).digest("hex");
    const known = await new Promise<boolean>((resolve) => {
      answer = resolve;
      tell({ kind: "found", name: inner.name, hash });
    });
    const url = job.url ?? inner.url ?? null;
    const document: ReadDocument = known
      ? { kind: "known", name: inner.name, hash }
      : readOne(inner.bytes, inner.name, url, job.single === true);
    tell({ kind: "document", document });
  }
}

function readOne(bytes: Uint8Array, name: string, url: string | null, single: boolean): ReadDocument {
  const options = url === null ? {} : { url };
  try {
    const parts = single
      ? [{ part: 1, start: 0, result: processReport(bytes, name, options) }]
      : processReports(bytes, name, options);
    return { kind: "read", name, url, parts: pack(bytes, parts) };
  } catch (error) {
    return { kind: "refused", name, refusal: failed(name, error) };
  }
}
