/** Tags broken by a program that wraps lines at a fixed width are whole again; nothing else of the text changes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { withWholeTags } from "./broken-tags";

const TABLE =
  '<table border="1"><tr><td rowspan="2">行政处罚</td><td>550</td><td>9</td></tr><tr><th>822</th></tr></table>';

test("a line end anywhere in the name of a tag, with the blanks of a text set in", () => {
  const names = [...TABLE.matchAll(/<\/?[a-z]+(?=[\s>])/g)];
  const places = names.flatMap((m) => Array.from({ length: m[0].length - 1 }, (_, i) => m.index + i + 1));
  expect(places.length).toBeGreaterThan(30);
  for (const at of places)
    for (const end of ["\n", "\r\n", " \n", "\n    "])
      expect(withWholeTags(TABLE.slice(0, at) + end + TABLE.slice(at))).toBe(TABLE);
});

test("attributes and words in lines of their own, signs that begin no tag, and other names stay as they are", () => {
  for (const text of [
    "<td\nrowspan=2>1</td>",
    "<td\nnowrap>1</td>",
    "数量 <\n增/减 >",
    "a <\nb > c",
    "<\narticle>",
    "</\n/td>",
  ])
    expect(withWholeTags(text)).toBe(text);
  fc.assert(fc.property(fc.string(), (s) => withWholeTags(s.replaceAll("<", "")) === s.replaceAll("<", "")));
});
