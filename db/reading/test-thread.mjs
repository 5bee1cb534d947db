// A thread for tests of the pool: it speaks like a reading thread, and behaves as the names of the files say.
import { parentPort } from "node:worker_threads";

let go = () => {};

async function document(name, view) {
  const answer = new Promise((resolve) => {
    go = resolve;
  });
  parentPort.postMessage({ kind: "found", name, hash: name });
  if (await answer) return { kind: "known", name, hash: name };
  if (name.includes("dies")) process.exit(3);
  if (name.includes("throws"))
    setImmediate(() => {
      throw new Error("a bug");
    });
  if (name.includes("hangs")) for (;;);
  const kept = [];
  while (name.includes("grows")) kept.push(new Array(100_000).fill(kept.length));
  if (name.includes("slow") || name.includes("throws")) await new Promise((next) => setTimeout(next, 60));
  if (view === "text") return { kind: "text", name, text: `${name}\n` };
  if (view === "numbers") return { kind: "numbers", name, numbers: [] };
  const result = { outcome: "not_a_report", document: null, reason: { code: "not_a_report_notice", message: name } };
  if (view === "reports") return { kind: "reports", name, parts: [{ part: 1, start: 0, result }] };
  return { kind: "read", name, url: null, parts: [] };
}

// The name of a file lists what is in it: "a+b+c".
parentPort.on("message", async (message) => {
  if (message.kind === "go") return go(message.known);
  const names = message.job.name.split("+").slice(message.from);
  for (const name of names) parentPort.postMessage({ kind: "document", document: await document(name, message.view) });
  parentPort.postMessage({ kind: "end" });
});
parentPort.postMessage({ kind: "ready" });
