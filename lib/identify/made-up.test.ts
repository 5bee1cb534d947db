/** Reports of random places and years with parts missing: place and year are right or unknown, never wrong. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ancestorsOf, codeAt, findPlaces, nameAt, placeByCode, shortName } from "@/lib/dictionary/regions";
import { type Draw, madeUpReport } from "./generate-report";
import { documentOf } from "./golden-kit";
import { identify } from "./identify";

/** Draws fed by fast-check, so that a failure shrinks and can be replayed. */
const draws = fc.array(fc.nat({ max: 2 ** 30 }), { minLength: 24, maxLength: 24 });
const drawFrom = (numbers: number[]): Draw => {
  let i = 0;
  return (n) => (numbers[i++ % numbers.length] as number) % n;
};

describe.each(["city", "county", "town"] as const)("a made-up report of a %s", (level) => {
  test("has its own place and year, or none", () => {
    let told = 0;
    let all = 0;
    fc.assert(
      fc.property(draws, (numbers) => {
        const made = madeUpReport(level, drawFrom(numbers));
        if (!made) return;
        const who = identify(documentOf(made.text));
        if (who.outcome !== "report") throw new Error(`refused: ${who.reason.code}\n${made.text}`);
        const { region, year, held } = who.identity;
        all++;
        if (region) told++;
        expect([made.year, null], made.text).toContain(year);
        if (region?.code) expect(placeByCode(region.code, year ?? made.year)?.id, made.text).toBe(made.place.id);
        if (region && year !== null)
          expect([region.code, region.name]).toEqual([codeAt(made.place, year), nameAt(made.place, year)]);
        if (!region) expect(held).toContain("place_unknown");
      }),
      { numRuns: 400 },
    );
    // Not by silence: most of them print enough to be told.
    expect(told / all).toBeGreaterThan(0.85);
  });
});

test("a town the gazetteer does not know is never taken for its namesake elsewhere", () => {
  fc.assert(
    fc.property(draws, fc.boolean(), (numbers, behind) => {
      const draw = drawFrom(numbers);
      const county = madeUpReport("county", draw);
      const town = madeUpReport("town", draw);
      if (!county || !town) return;
      const name = nameAt(town.place, town.year);
      const home = nameAt(county.place, county.year);
      if (ancestorsOf(town.place).has(county.place.id) || shortName(name, true) === null) return;
      // Two characters that running text also forms by chance (办理|县) are no clue to a county.
      if (home.length <= 2) return;
      // Of two counties of one name the other may well have such a town.
      if (findPlaces(home).filter((c) => c.how === "full" || c.how === "former").length > 1) return;
      const head = behind ? `${home}${name}` : name;
      const text = `${head}2016年政府信息公开工作年度报告\n报告可在${home}人民政府门户网站下载,请与${home}${name}党政办公室联系。\n2016年公开信息36条,未收到申请。\n二、存在的问题\n下一步加强学习。`;
      const who = identify(documentOf(text));
      if (who.outcome !== "report") throw new Error(who.reason.code);
      const { region } = who.identity;
      if (region?.code && region.level === "township")
        expect(
          ancestorsOf(placeByCode(region.code) as NonNullable<ReturnType<typeof placeByCode>>).has(county.place.id),
          text,
        ).toBe(true);
    }),
    { numRuns: 200 },
  );
});
