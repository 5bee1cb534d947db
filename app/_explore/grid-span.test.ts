import fc from "fast-check";
import { expect, test } from "vitest";
import { indexesOf, type Span, towards } from "./grid-span";

const spans = fc.tuple(fc.nat(200), fc.nat(40)).map(([from, length]): Span => ({ from, to: from + length }));
const STEP = 8;

test("what comes into view is drawn at most eight rows at a time, and all of it in the end", () => {
  fc.assert(
    fc.property(spans, spans, (drawn, wanted) => {
      let now = drawn;
      for (let turns = 0; now !== wanted; turns++) {
        expect(turns).toBeLessThanOrEqual(6);
        const had = new Set(indexesOf(now));
        const next = towards(now, wanted, STEP);
        expect(indexesOf(next).filter((i) => !had.has(i)).length).toBeLessThanOrEqual(STEP);
        now = next;
      }
    }),
  );
});

test("what is drawn and still wanted stays, what is out of view goes at once", () => {
  fc.assert(
    fc.property(spans, spans, (drawn, wanted) => {
      const next = indexesOf(towards(drawn, wanted, STEP));
      const inView = new Set(indexesOf(wanted));
      expect(next.every((i) => inView.has(i))).toBe(true);
      expect(next).toEqual(expect.arrayContaining(indexesOf(drawn).filter((i) => inView.has(i))));
    }),
  );
});
