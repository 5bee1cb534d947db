/** A reading thread: files in, reports out, one document at a time and never ahead of the program. No database. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type MessagePort, parentPort } from "node:worker_threads";
import { UserError } from "@/lib/errors";
import { explainReport, processReport, processReports, readText } from "@/lib/pipeline";
import type { Refusal } from "@/lib/report";
import { unpack } from "@/lib/unpack/unpack";
import {
  type FromThread,
  pack,
  type ReadDocument,
  slim,
  type ToThread,
  type View,
  type ViewedDocument,
} from "./document";

const port = parentPort as MessagePort;
const tell = (message: FromThread) => port.postMessage(message);
let answer: ((known: boolean) => void) | null = null;

port.on("message", (message: ToThread) => {
  if (message.kind === "go") answer?.(message.known);
  else
    void read(message)
      .catch((error: unknown) => refuse(message.job.name, failed(message.job.name, error)))
      .then(() => tell({ kind: "end" }));
});
tell({ kind: "ready" });

const refuse = (name: string, refusal: Refusal) =>
  tell({ kind: "document", document: { kind: "refused", name, refusal } });

const failed = (name: string, error: unknown): Refusal => {
  const why = error instanceof Error ? error.message : String(error);
  const message = `${name}: the reader failed (${why}). Save the report again as HTML or text and give that file, or report this one.`;
  return { code: "reader_failed", message };
};

/** Documents before `from` were dealt with by an earlier thread. */
async function read({ job, from, view }: Extract<ToThread, { kind: "read" }>): Promise<void> {
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
    if (known) tell({ kind: "document", document: { kind: "known", name: inner.name, hash } });
    else tell({ kind: "document", document: readOne(inner.bytes, inner.name, url, job.single === true, view) });
  }
}

function readOne(
  bytes: Uint8Array,
  name: string,
  url: string | null,
  single: boolean,
  view: View | null,
): ReadDocument | ViewedDocument {
  const options = url === null ? {} : { url };
  try {
    if (view !== null) return viewOf(view, bytes, name, options);
    const parts = single
      ? [{ part: 1, start: 0, result: processReport(bytes, name, options) }]
      : processReports(bytes, name, options);
    return { kind: "read", name, url, parts: pack(bytes, parts) };
  } catch (error) {
    return { kind: "refused", name, refusal: failed(name, error) };
  }
}

function viewOf(view: View, bytes: Uint8Array, name: string, options: { url?: string }): ViewedDocument {
  switch (view) {
    case "reports": {
      const parts = processReports(bytes, name, options);
      return { kind: view, name, parts: parts.map((part) => ({ ...part, result: slim(part.result) })) };
    }
    case "text": {
      const read = readText(bytes, name);
      return typeof read === "string" ? { kind: view, name, text: read } : { kind: "refused", name, refusal: read };
    }
    case "numbers": {
      const numbers = explainReport(bytes, name, options);
      const message = `${name} is no report that can be read; see extract without --explain.`;
      return numbers
        ? { kind: view, name, numbers }
        : { kind: "refused", name, refusal: { code: "not_a_report", message } };
    }
  }
}
