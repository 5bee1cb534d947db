/**
 * Reads files on several threads. Results come in the order asked for; a thread that dies, hangs or eats memory costs the document at hand
 * and is replaced. Whoever takes results slowly slows reading down: nothing piles up.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Refusal } from "@/lib/report";
import type { FromThread, ReadDocument, ReadJob, ToThread, View, ViewedDocument } from "./document";

export interface PoolOptions {
  /** Default: one per core, at most 8. */
  threads?: number;
  /** Longest time for one document, and for opening one file. Default 60. */
  seconds?: number;
  /** Memory of one thread, MB. Default 1024. */
  megabytes?: number;
  /** Bytes with this SHA-256, come under this name, need not be read. */
  isKnown?: (hash: string, name: string) => boolean;
  /** The thread's program, for tests. */
  program?: URL;
}

/** Documents of one file that may wait for being taken. */
const WAITING = 4;
/** Documents of one file that may end a thread before the rest of the file is given up. */
const DEATHS = 5;

/** Reading makes many small objects that die young: with room for them less time goes into clearing up. */
export const THREAD_MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

export const defaultThreads = (): number => Math.min(8, Math.max(1, availableParallelism()));

type AnyDocument = ReadDocument | ViewedDocument;

interface Task {
  job: ReadJob;
  view: View | null;
  done: AnyDocument[];
  ended: boolean;
  failure: Error | null;
  /** Wakes whoever waits for the next document. */
  wake: (() => void) | null;
  /** Lets the thread go on that waits because nobody takes its documents. */
  goOn: (() => void) | null;
  next: number;
  deaths: number;
}

interface Thread {
  worker: Worker;
  ready: boolean;
  task: Task | null;
  /** The document being read; null while the file is opened. */
  at: string | null;
  timer: NodeJS.Timeout | null;
}

export class ReaderPool {
  private readonly threads = new Set<Thread>();
  private queue: Task[] = [];
  private failedStarts = 0;
  private closed = false;
  private readonly size: number;
  private readonly seconds: number;
  private readonly megabytes: number;

  constructor(private readonly options: PoolOptions = {}) {
    this.size = options.threads ?? defaultThreads();
    this.seconds = options.seconds ?? 60;
    this.megabytes = options.megabytes ?? THREAD_MEMORY.maxOldGenerationSizeMb;
  }

  /** The documents of one file, ready to be stored, one after the other. Starts at once; see {@link inOrder} for many. */
  read(job: ReadJob): AsyncIterable<ReadDocument> {
    return this.begin<ReadDocument>(job, null);
  }

  /** The documents of one file, to be printed. */
  view(job: ReadJob, view: View): AsyncIterable<ViewedDocument> {
    return this.begin<ViewedDocument>(job, view);
  }

  private begin<D extends AnyDocument>(job: ReadJob, view: View | null): AsyncIterable<D> {
    const task: Task = { job, view, done: [], ended: false, failure: null, wake: null, goOn: null, next: 0, deaths: 0 };
    this.queue.push(task);
    this.assign();
    // A thread answers in the kind it was asked for.
    return { [Symbol.asyncIterator]: () => ({ next: () => take(task) as Promise<IteratorResult<D, undefined>> }) };
  }

  /** Ends all threads; what was not taken is lost. */
  async close(): Promise<void> {
    this.closed = true;
    this.queue = [];
    await Promise.all([...this.threads].map((t) => this.drop(t)));
  }

  private assign(): void {
    if (this.closed) return;
    for (const thread of this.threads) {
      if (!thread.ready || thread.task) continue;
      const task = this.queue.shift();
      if (!task) return;
      thread.task = task;
      thread.at = null;
      this.watch(thread);
      send(thread, { kind: "read", job: task.job, from: task.next, view: task.view });
    }
    const starting = [...this.threads].filter((t) => !t.ready).length;
    for (let n = starting; n < this.queue.length && this.threads.size < this.size; n++) this.start();
  }

  private start(): void {
    const worker = new Worker(this.options.program ?? new URL("./worker.mjs", import.meta.url), {
      // The thread sets up TypeScript by itself; flags of the program (a profile, an inspector) are not its own.
      execArgv: [],
      resourceLimits: { ...THREAD_MEMORY, maxOldGenerationSizeMb: this.megabytes },
    });
    const thread: Thread = { worker, ready: false, task: null, at: null, timer: null };
    this.threads.add(thread);
    worker.on("message", (message: FromThread) => this.heard(thread, message));
    worker.on("error", (error: NodeJS.ErrnoException) => this.lost(thread, reasonOf(error, this.megabytes), error));
    worker.on("exit", () => this.lost(thread, DIED));
  }

  private heard(thread: Thread, message: FromThread): void {
    const { task } = thread;
    if (message.kind === "ready") {
      thread.ready = true;
      this.failedStarts = 0;
      this.assign();
      return;
    }
    if (!task) return;
    switch (message.kind) {
      case "found": {
        thread.at = message.name;
        const go = () => {
          task.goOn = null;
          this.watch(thread);
          send(thread, { kind: "go", known: this.options.isKnown?.(message.hash, message.name) ?? false });
        };
        // Nobody reads while it waits: no time runs.
        this.unwatch(thread);
        if (task.done.length < WAITING) go();
        else task.goOn = go;
        return;
      }
      case "document":
        thread.at = null;
        task.next++;
        this.watch(thread);
        put(task, message.document);
        return;
      case "end":
        this.unwatch(thread);
        thread.task = null;
        end(task);
        this.assign();
        return;
      default:
        message satisfies never;
    }
  }

  private watch(thread: Thread): void {
    this.unwatch(thread);
    const message = `took longer than ${this.seconds} seconds and was given up`;
    // A result that came while the program was busy is heard before the time is called.
    thread.timer = setTimeout(
      () => setImmediate(() => thread.timer && this.lost(thread, { code: "reader_timeout", message })),
      this.seconds * 1000,
    );
  }

  private unwatch(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
  }

  private async drop(thread: Thread): Promise<void> {
    this.unwatch(thread);
    this.threads.delete(thread);
    await thread.worker.terminate();
  }

  /** A thread is gone or must go: its document is refused, the rest of its file goes to another thread. */
  private lost(thread: Thread, reason: Refusal, error?: Error): void {
    if (!this.threads.has(thread)) return;
    const { task, at } = thread;
    thread.task = null;
    void this.drop(thread);
    if (task) {
      const name = at ?? task.job.name;
      const message = `${name}: reading ${reason.message}. Give the report page itself, saved as HTML or text, or report this file.`;
      put(task, { kind: "refused", name, refusal: { code: reason.code, message } });
      task.goOn = null;
      task.next++;
      if (at === null || ++task.deaths >= DEATHS) end(task);
      else this.queue.unshift(task);
    } else if (!thread.ready && ++this.failedStarts >= 3) {
      const why = error?.message ?? reason.message;
      for (const waiting of this.queue.splice(0)) {
        waiting.failure = new Error(`No reading thread could be started (${why}).`);
        end(waiting);
      }
    }
    this.assign();
  }
}

const DIED: Refusal = { code: "reader_failed", message: "ended unexpectedly" };

function reasonOf(error: NodeJS.ErrnoException, megabytes: number): Refusal {
  return error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? { code: "reader_memory", message: `needed more than ${megabytes} MB of memory and was given up` }
    : { code: "reader_failed", message: `failed (${error.message})` };
}

const send = (thread: Thread, message: ToThread) => thread.worker.postMessage(message);

function put(task: Task, document: AnyDocument): void {
  task.done.push(document);
  task.wake?.();
}

function end(task: Task): void {
  task.ended = true;
  task.wake?.();
}

async function take(task: Task): Promise<IteratorResult<AnyDocument, undefined>> {
  for (;;) {
    const document = task.done.shift();
    if (document) {
      if (task.done.length < WAITING) task.goOn?.();
      return { done: false, value: document };
    }
    if (task.failure) throw task.failure;
    if (task.ended) return { done: true, value: undefined };
    await new Promise<void>((resolve) => {
      task.wake = resolve;
    });
    task.wake = null;
  }
}

/**
 * Begins up to `ahead` items before the first is finished, and hands them out in the order given.
 *
 * @param begin starts the work on one item; what it returns is handed out with it
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  begin: (item: T) => R,
): AsyncGenerator<[T, R], void> {
  const begun: [T, R][] = [];
  for (const item of items) {
    begun.push([item, begin(item)]);
    if (begun.length >= ahead) yield begun.shift() as [T, R];
  }
  yield* begun;
}
