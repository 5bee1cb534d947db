/** The program made once: kept while the sources are what they were, made again when not, and never in the way where it cannot be kept. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundle } from "./bundle.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-program-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifestOf = (cache: string) => path.join(cache, "bench.json");
const made = (cache: string) => readdirSync(cache).filter((name) => name !== "bench.json");

test("two that start at once share one program, and it is kept", async () => {
  const cache = path.join(folder, "shared");
  const [one, two] = await Promise.all([bundle("bench", cache), bundle("bench", cache)]);
  expect(one).not.toBeNull();
  expect(two).toBe(one);
  expect(made(cache)).toEqual([path.basename(one as string)]);
  expect(await bundle("bench", cache)).toBe(one);
});

test.each([
  ["a source has changed", (text: string) => text.replace(/"size":\d+/, '"size":1')],
  ["a source is gone", (text: string) => text.replace("lib/pipeline.ts", "lib/gone.ts")],
  ["what is kept is damaged", (text: string) => text.slice(0, 100)],
  ["the program was cleared away", (text: string) => text.replace(/bench-[0-9a-f]+/, "bench-0000")],
])("when %s it is made again", async (_, spoil) => {
  const cache = path.join(folder, "again");
  const first = await bundle("bench", cache);
  const whole = readFileSync(manifestOf(cache), "utf8");
  expect(spoil(whole)).not.toBe(whole);
  writeFileSync(manifestOf(cache), spoil(whole));
  expect(await bundle("bench", cache)).toBe(first);
  expect(readFileSync(manifestOf(cache), "utf8")).toBe(whole);
});

test("where it cannot be kept there is none, and no error", async () => {
  const file = path.join(folder, "a-file");
  writeFileSync(file, "");
  expect(await bundle("bench", path.join(file, "below"))).toBeNull();
});
