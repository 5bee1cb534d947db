/** How fast are reports stored, and how fast are they read and stored together, as `ingest` does it? */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { storeDocument } from "@/db/ingest";
import { type Db, openDatabase } from "@/db/open";
import { prepare } from "@/db/prepare";
import { pack } from "@/db/reading/document";
import { defaultThreads, inOrder, ReaderPool } from "@/db/reading/pool";
import { processReports } from "@/lib/pipeline";
import { median, timed, worked } from "./measure";
import type { Typical } from "./typical";

/** Reports stored between two looks at the clock; the first lot pays for compiling. */
const LOT = 80;
/** Every thread has read all reports so often before time is taken. */
const WARM = 4;

export interface Storing {
  /** Milliseconds of processor time to store a report that was read. */
  store: number;
  /** Reports a second through reading threads: read only, and read and stored by the one writer. */
  threads: { threads: number; read: number; ingested: number }[];
}

/** @param reports all different, so that each is new to the database */
export async function storingBench(reports: Typical[]): Promise<Storing> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-bench-"));
  const empty = path.join(folder, "empty.db");
  prepare(empty).raw.close();
  const fresh = (name: string): Db => {
    const file = path.join(folder, name);
    copyFileSync(empty, file);
    return openDatabase(file);
  };
  try {
    const store = storing(fresh("one.db"), reports);
    const threads = [];
    for (const n of new Set([1, defaultThreads()])) threads.push(await throughThreads(n, reports, fresh(`${n}.db`)));
    return { store, threads };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function storing(db: Db, reports: Typical[]): number {
  const read = reports.map(({ name, bytes }) => {
    // As they come from a thread: copied.
    const parts = structuredClone(pack(bytes, processReports(bytes, name)));
    return { kind: "read" as const, name, url: null, parts };
  });
  const times: number[] = [];
  for (let at = 0; at < read.length; at += LOT) {
    const lot = read.slice(at, at + LOT);
    times.push(
      worked(() => {
        for (const document of lot) storeDocument(db, document);
      }) / lot.length,
    );
  }
  db.raw.close();
  return median(times.slice(1));
}

async function throughThreads(threads: number, reports: Typical[], db: Db): Promise<Storing["threads"][number]> {
  const pool = new ReaderPool({ threads });
  const round = async (store: boolean) => {
    const begin = ({ name, bytes }: Typical) => pool.read({ name, bytes });
    for await (const [, documents] of inOrder(reports, threads * 4, begin))
      for await (const document of documents) if (store) storeDocument(db, document);
  };
  for (let i = 0; i < threads * Math.ceil((WARM * LOT) / reports.length); i++) await round(false);
  const read = await timed(() => round(false));
  const ingested = await timed(() => round(true));
  await pool.close();
  db.raw.close();
  const rate = (ms: number) => (reports.length * 1000) / ms;
  return { threads, read: rate(read), ingested: rate(ingested) };
}
