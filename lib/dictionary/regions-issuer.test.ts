import { describe, expect, test } from "vitest";
import issuers from "./issuers-labelled.json";
import { matchIssuer, nameAt, type Place, pathAt, resolvePlace } from "./regions";
import names from "./regions-labelled.json";

interface Measured {
  right: number;
  /** Taken for certain and not the place meant. */
  wrong: string[];
  /** A place is meant and none was taken. */
  missed: string[];
  /** None is meant and none was taken. */
  refused: number;
}

function measure(rows: { text: string; year: number; within: string | null; expected: string | null }[]): Measured {
  const result: Measured = { right: 0, wrong: [], missed: [], refused: 0 };
  for (const { text, year, within, expected } of rows) {
    const { place } = matchIssuer(text, { year, within });
    const path = place && pathOf(place, year);
    if (path !== null && path === expected) result.right++;
    else if (path !== null) result.wrong.push(`${text} ${year}: ${path} instead of ${expected}`);
    else if (expected === null) result.refused++;
    else result.missed.push(`${text} ${year}: ${expected}`);
  }
  return result;
}

const pathOf = (place: Place, year: number) =>
  pathAt(place, year)
    .map((p) => p.name)
    .join(" ");

const signed = (issuers.rows as [string, number, string | null][]).map(([text, year, expected]) => ({
  text,
  year,
  expected,
  within: null,
}));
const titled = (names.rows as [string, string | null, number, string][]).map(([text, within, year, expected]) => ({
  text,
  year,
  expected,
  within: within === null ? null : resolvePlace(within, { year })!.id,
}));

describe("names as reports write them, labelled by hand", () => {
  test("no place is taken wrongly, and nearly all are found", () => {
    const m = measure([...titled, ...signed]);
    const meant = m.right + m.missed.length;
    const precision = m.right / (m.right + m.wrong.length);
    const recall = m.right / meant;
    console.info(
      `places: ${titled.length + signed.length} names, ${meant} with one place: precision ${(precision * 100).toFixed(1)}%, recall ${(recall * 100).toFixed(1)}%; ${m.refused} of ${signed.filter((r) => r.expected === null).length} rightly left open`,
    );
    expect(m.wrong).toEqual([]);
    expect(recall, m.missed.join("\n")).toBeGreaterThan(0.97);
    expect(titled.length + signed.length).toBeGreaterThan(700);
  });
});

describe("an issuer", () => {
  test.each([
    ["南通市海门区水利局", 2021, "海门区", "水利局"],
    ["海门市教育局", 2015, "海门市", "教育局"],
    ["石家庄市藁城区住房和城乡建设局", 2019, "藁城区", "住房和城乡建设局"],
    ["国家税务总局南通市税务局", 2019, "南通市", "税务局"],
    ["昆山市经济技术开发区管理委员会", 2020, "昆山市", "经济技术开发区管理委员会"],
    ["南通市人民政府", 2019, "南通市", null],
  ])("%s in %i is an office of %s", (text, year, place, organ) => {
    const match = matchIssuer(text, { year });
    expect([match.place && nameAt(match.place, year), match.organ]).toEqual([place, organ]);
  });

  test("an office of a homonym names every place it may belong to", () => {
    const match = matchIssuer("鼓楼区水利局", { year: 2018 });
    expect(match.place).toBeNull();
    expect(match.organ).toBe("水利局");
    expect(match.candidates.length).toBeGreaterThan(3);
    const fuzhou = resolvePlace("福州市")!.id;
    expect(matchIssuer("鼓楼区水利局", { year: 2018, within: fuzhou }).place).not.toBeNull();
  });

  test("of words that go on beyond every list the known part is offered, never taken", () => {
    const match = matchIssuer("西乡县城关镇人民政府", { year: 2018 });
    expect(match.place).toBeNull();
    expect(match.candidates.map((c) => [nameAt(c.place, 2018), c.how])).toEqual([["西乡县", "part"]]);
  });

  test("a slip one can see or hear is offered first, never taken", () => {
    for (const [text, meant] of [
      ["毫州市", "亳州市"],
      ["颖州区", "颍州区"],
      ["荣阳市", "荥阳市"],
    ] as const) {
      const match = matchIssuer(text);
      expect(match.place).toBeNull();
      expect(match.candidates[0] && nameAt(match.candidates[0].place, null)).toBe(meant);
      expect(match.candidates[0]?.how).toBe("typo");
    }
  });
});
