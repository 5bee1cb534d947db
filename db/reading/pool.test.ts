/** Threads that read: order kept, what breaks loses only itself, nothing piles up. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { samples } from "@/db/samples";
import { processReports } from "@/lib/pipeline";
import type { ReadDocument } from "./document";
import { inOrder, type PoolOptions, ReaderPool } from "./pool";

const pools: ReaderPool[] = [];
function pool(options: PoolOptions = {}): ReaderPool {
  const made = new ReaderPool({
    threads: 2,
    program: new URL("./test-thread.mjs", import.meta.url),
    megabytes: 64,
    ...options,
  });
  pools.push(made);
  return made;
}
afterEach(() => Promise.all(pools.splice(0).map((p) => p.close())));

const told = (d: ReadDocument) => (d.kind === "refused" ? `${d.name}: ${d.refusal.code}` : `${d.name}: ${d.kind}`);

async function allOf(documents: AsyncIterable<ReadDocument>): Promise<ReadDocument[]> {
  const out: ReadDocument[] = [];
  for await (const d of documents) out.push(d);
  return out;
}

async function readAll(on: ReaderPool, files: string[], ahead = 4): Promise<string[]> {
  const out: string[] = [];
  for await (const [, documents] of inOrder(files, ahead, (name) => on.read({ name })))
    for await (const d of documents) out.push(told(d));
  return out;
}

describe("a thread that fails", () => {
  test.each([
    ["dies", "reader_failed", 20],
    ["throws", "reader_failed", 20],
    ["hangs", "reader_timeout", 1],
    ["grows", "reader_memory", 20],
  ])(
    "one that %s costs the file at hand, with the reason, and is replaced",
    async (how, code, seconds) => {
      const files = ["a", "b", how, "c", "d", "e"];
      expect(await readAll(pool({ seconds }), files)).toEqual(
        files.map((f) => (f === how ? `${f}: ${code}` : `${f}: read`)),
      );
    },
    30_000,
  );

  test("of an archive only the document at hand is lost; what stood before and behind it is read once", async () => {
    expect(await readAll(pool(), ["a+dies+b+throws+c", "d"])).toEqual([
      "a: read",
      "dies: reader_failed",
      "b: read",
      "throws: reader_failed",
      "c: read",
      "d: read",
    ]);
  }, 30_000);

  test("an archive that ends thread after thread is given up; the next file is read", async () => {
    const all = await readAll(pool(), [Array(20).fill("dies").join("+"), "z"]);
    expect(all.filter((t) => t.startsWith("dies"))).toHaveLength(5);
    expect(all.at(-1)).toBe("z: read");
  }, 30_000);

  test("threads that cannot start at all are an error, not a wait for ever", async () => {
    const broken = pool({ program: new URL("./no-such-thread.mjs", import.meta.url) });
    await expect(readAll(broken, ["a"])).rejects.toThrow("No reading thread could be started");
  }, 30_000);
});

test("known bytes are not read", async () => {
  expect(await readAll(pool({ isKnown: (hash) => hash === "dies" }), ["a", "dies", "b"])).toEqual([
    "a: read",
    "dies: known",
    "b: read",
  ]);
});

test("results come in the order given, whoever is slow, with any number of threads", async () => {
  const file = fc.constantFrom("a", "slow1", "b", "dies", "slow2+a", "c");
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), async (files, threads) => {
      const on = pool({ threads });
      const names = (await readAll(on, files, threads * 2)).map((t) => t.split(":")[0]);
      await on.close();
      expect(names).toEqual(files.flatMap((f) => f.split("+")));
    }),
    { numRuns: 8 },
  );
}, 60_000);

test("a large archive waits for whoever takes its documents", async () => {
  let asked = 0;
  const on = pool({
    isKnown: () => {
      asked++;
      return false;
    },
  });
  const documents = on.read({ name: Array.from({ length: 100 }, (_, i) => `d${i}`).join("+") });
  await new Promise((next) => setTimeout(next, 800));
  expect(asked).toBeLessThan(10);
  let taken = 0;
  for await (const _ of documents) taken++;
  expect(taken).toBe(100);
});

test("the reading thread gives what the reader gives, and the source packed", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "gongkai-pool-"));
  try {
    const on = pool({ program: new URL("./worker.mjs", import.meta.url), megabytes: 1024 });
    for (const sample of samples().slice(0, 2)) {
      const name = path.join(folder, `${sample.name}.txt`);
      writeFileSync(name, sample.bytes);
      const [document] = await allOf(on.read({ name }));
      if (document?.kind !== "read") throw new Error(told(document as ReadDocument));
      const direct = processReports(sample.bytes, name);
      expect(document.parts.map((p) => p.result.outcome)).toEqual(direct.map((p) => p.result.outcome));
      for (const [i, { result }] of document.parts.entries()) {
        const own = direct[i]?.result;
        if (result.outcome !== "report" || own?.outcome !== "report") throw new Error("a sample is a report");
        expect(result).toMatchObject({ identity: own.identity, facts: own.facts, findings: own.findings });
        expect(result.document.text).toBe(own.document.text);
      }
    }
    const missing = await allOf(on.read({ name: path.join(folder, "missing.txt") }));
    expect(missing).toMatchObject([{ kind: "refused", refusal: { code: "path_unreadable" } }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
