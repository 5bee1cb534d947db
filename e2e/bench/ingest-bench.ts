/** How fast are reports read and stored, as a multiple of bare HTML parsing of the same bytes? */
import { rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseDocument } from "htmlparser2";
import { ingestReports } from "@/db/ingest";
import { prepare } from "@/db/prepare";
import { processReports } from "@/lib/pipeline";
import { ERAS } from "@/lib/report";
import { syntheticDocument } from "@/lib/synth/document";
import { median, timed } from "./measure";

/** Typical pages have so many bytes, most of it markup around the report. */
const PAGE_BYTES = 60_000;
const PAGES = 80;
const ROUNDS = 3;

interface Page {
  name: string;
  bytes: Uint8Array;
}

/** Generated HTML reports of all eras, padded with the kind of markup sites put around them. */
function pages(): Page[] {
  const out: Page[] = [];
  for (let n = 0; out.length < PAGES && n < 2_000; n++) {
    const doc = syntheticDocument(ERAS[n % ERAS.length] as (typeof ERAS)[number], "tuned", n, "bench");
    const html = new TextDecoder().decode(doc.bytes);
    if (!/<html|<table|<p[ >]/i.test(html.slice(0, 4000)) || html.includes("\ufffd")) continue;
    const item = `<li class="menu-item level-2"><a href="/zwgk/column_${n}.html" target="_blank" title="栏目"><span style="font-size:14px">栏目导航</span></a></li>\n`;
    const menu = `<nav><ul>${item.repeat(Math.max(0, Math.ceil((PAGE_BYTES - html.length * 2) / item.length / 1.6)))}</ul></nav>`;
    out.push({
      name: `${n}.html`,
      bytes: new TextEncoder().encode(
        html.includes("<body") ? html.replace(/<body[^>]*>/i, (b) => b + menu) : menu + html,
      ),
    });
  }
  return out;
}

export interface IngestBench {
  pages: number;
  kilobytes: number;
  /** Milliseconds per page. */
  parse: number;
  read: number;
  store: number;
}

export async function ingestBench(): Promise<IngestBench> {
  const all = pages();
  const decoder = new TextDecoder();
  const parseAll = () => {
    for (const p of all) parseDocument(decoder.decode(p.bytes));
  };
  const readAll = () => {
    for (const p of all) processReports(p.bytes, p.name);
  };
  // Both once unmeasured: the first pages pay for compiling and for the gazetteer.
  parseAll();
  readAll();
  const parse: number[] = [];
  const read: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    parse.push(await timed(parseAll));
    read.push(await timed(readAll));
  }
  const file = path.join(os.tmpdir(), `gongkai-bench-${process.pid}.db`);
  const db = prepare(file);
  const store = await timed(() => {
    for (const p of all) ingestReports(db, p.bytes, p.name);
  });
  db.raw.close();
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  return {
    pages: all.length,
    kilobytes: all.reduce((n, p) => n + p.bytes.length, 0) / all.length / 1024,
    parse: median(parse) / all.length,
    read: median(read) / all.length,
    store: store / all.length,
  };
}
