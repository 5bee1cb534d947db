import fc from "fast-check";
import { expect, test } from "vitest";
import { parseChinese } from "./chinese";

test.each([
  ["零", 0],
  ["一", 1],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["四十五", 45],
  ["一百零五", 105],
  ["百", 100],
  ["三千二百", 3200],
  ["一万二千", 12000],
  ["十万", 100000],
  ["二〇一八", 2018],
  ["一亿零三万", 100030000],
])("%s is %d", (text, value) => {
  expect(parseChinese(text)).toBe(value);
});

test.each(["", "一二", "十十", "百千", "甲"])("%s is no number", (text) => {
  expect(parseChinese(text)).toBeNull();
});

/** Writes a number as people do, as the opposite of parseChinese. */
function write(n: number): string {
  const d = "零一二三四五六七八九";
  if (n < 10) return d[n] as string;
  let out = "";
  let gap = false;
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const q = Math.floor(n / unit) % 10;
    if (q === 0) {
      if (out !== "" && n % unit !== 0) gap = true;
      continue;
    }
    if (gap) out += "零";
    gap = false;
    out += (d[q] as string) + name;
  }
  return out;
}

test("every number up to 9999 reads back", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => parseChinese(write(n)) === n));
});
