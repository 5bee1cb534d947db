/** Rules a browser has to answer for every element that comes into a page. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const sheets = readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" }).filter((f) =>
  f.endsWith(".css"),
);

/** On screens: a printed page stands still. */
const screen = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@media print \{[\s\S]*?\n\}/g, "");

/** Whether a rule is of anything beside anything: each cell that comes into a table then styles all of it anew. */
const anything = (css: string): string[] => screen(css).match(/(?:^|[\s>])\*\s*[+~]\s*(?:\*|:not\()[^{,]*/gm) ?? [];

test("no style is of whatever stands beside whatever", () => {
  expect(sheets.length).toBeGreaterThan(10);
  expect(anything(".stack > * + * {")).toHaveLength(1);
  expect(
    sheets.flatMap((file) => anything(readFileSync(path.join(root, "app", file), "utf8")).map((s) => `${file}: ${s}`)),
  ).toEqual([]);
});
