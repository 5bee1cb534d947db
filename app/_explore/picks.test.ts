import fc from "fast-check";
import { expect, test } from "vitest";
import { isTaken, type Parents, parsePicks, stateOf, toggle, writePicks } from "./picks";

/** A province with two cities, one of them with two counties. */
const parents: Parents = new Map([
  ["p", null],
  ["a", "p"],
  ["b", "p"],
  ["a1", "a"],
  ["a2", "a"],
]);

test("a branch taken takes all below, but what is left out again", () => {
  const picks = parsePicks(["p", "-a", "a1"]);
  expect(["p", "a", "b", "a1", "a2"].map((s) => isTaken(s, picks, parents))).toEqual([true, false, true, true, false]);
});

test("a box is half checked where something below differs", () => {
  const picks = parsePicks(["p", "-a2"]);
  expect(stateOf("p", picks, parents)).toBe("mixed");
  expect(stateOf("a", picks, parents)).toBe("mixed");
  expect(stateOf("b", picks, parents)).toBe(true);
  expect(stateOf("a2", picks, parents)).toBe(false);
});

test("leaving one county out and taking it again gives the province as it was", () => {
  const out = toggle("a2", parsePicks(["p"]), parents);
  expect(writePicks(out)).toEqual(["p", "-a2"]);
  expect(writePicks(toggle("a2", out, parents))).toEqual(["p"]);
});

test("a half checked box becomes checked, with everything below", () => {
  const picks = toggle("p", parsePicks(["a1"]), parents);
  expect(writePicks(picks)).toEqual(["p"]);
});

test("whatever was clicked, a clicked box is whole, and never more is told than there are places", () => {
  const slug = fc.constantFrom(...parents.keys());
  fc.assert(
    fc.property(fc.array(slug, { minLength: 1, maxLength: 12 }), (clicks) => {
      let picks = parsePicks([]);
      for (const click of clicks) {
        const before = stateOf(click, picks, parents);
        picks = toggle(click, picks, parents);
        expect(stateOf(click, picks, parents)).toBe(before !== true);
      }
      expect(parsePicks(writePicks(picks))).toEqual(picks);
      expect(picks.size).toBeLessThanOrEqual(parents.size);
    }),
  );
});
