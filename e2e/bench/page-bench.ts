/** How much longer does each page take than the smallest page the same build can serve? */
import { gzipSync } from "node:zlib";
import { EMPTY, serve } from "../site/serve";
import { interleaved } from "./measure";

const ROUNDS = 25;

export interface PageBench {
  route: string;
  milliseconds: number;
  /** Times the empty page of the same build. */
  ratio: number;
  htmlKilobytes: number;
  /** Scripts the page asks for before anything is touched. */
  scriptKilobytes: number;
}

async function weigh(url: string, route: string): Promise<{ html: number; script: number }> {
  const html = await (await fetch(url + route)).text();
  const scripts = [
    ...new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"(?![^>]*nomodule)/gi)].map((m) => m[1] as string)),
  ];
  const sizes = await Promise.all(
    scripts.map(async (s) => gzipSync(Buffer.from(await (await fetch(url + s)).arrayBuffer())).length),
  );
  return { html: gzipSync(html).length / 1024, script: sizes.reduce((a, b) => a + b, 0) / 1024 };
}

/** Serves the production build on this machine's loopback and asks for each page in turn, {@link ROUNDS} times. */
export async function pageBench(database: string, routes: string[]): Promise<PageBench[]> {
  const { url, stop } = await serve(database);
  try {
    const all = [EMPTY, ...routes];
    const ask = (route: string) => async () => {
      const response = await fetch(url + route);
      if (response.status >= 400) throw new Error(`${route} answered ${response.status}`);
      await response.arrayBuffer();
    };
    const calls = Object.fromEntries(all.map((r) => [r, ask(r)]));
    await interleaved(calls, 3);
    const times = await interleaved(calls, ROUNDS);
    const out: PageBench[] = [];
    for (const route of all) {
      const { html, script } = await weigh(url, route);
      out.push({
        route,
        milliseconds: times[route] ?? 0,
        ratio: (times[route] ?? 0) / (times[EMPTY] ?? 1),
        htmlKilobytes: html,
        scriptKilobytes: script,
      });
    }
    return out;
  } finally {
    stop();
  }
}
