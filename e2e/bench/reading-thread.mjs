// Measures reading where ingest reads: in a thread with its memory, running what the sources were made into.
import { parentPort, workerData } from "node:worker_threads";
import { load } from "../../db/program/run.mjs";

const { readingBench } = await load("e2e/bench/ingest-bench.ts", "bench");
parentPort.postMessage(await readingBench(workerData));
