import fc from "fast-check";
import { expect, test } from "vitest";
import { INDEX } from "@/lib/answers";
import { identities } from "@/lib/dictionary/identities";
import { en } from "./en";
import { fill } from "./fill";
import { difference, exact, short, unitBehind, withUnit, yearRuns } from "./numbers";
import { qualityWords } from "./quality";
import { say, sayCode } from "./words";
import { zh } from "./zh";

const slots = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((m) => m[1]).sort();

test("every key has both languages with the same parameters", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
    expect(en[key].trim(), key).not.toBe("");
    expect(slots(en[key]), key).toEqual(slots(zh[key]));
  }
});

test("no Chinese stands in the English words, except the name of the other language", () => {
  const chinese = (Object.keys(en) as (keyof typeof en)[]).filter((key) => /\p{Script=Han}/u.test(en[key]));
  expect(chinese).toEqual(["site.language"]);
});

test("Chinese sentences use Chinese punctuation between Chinese characters", () => {
  for (const [key, text] of Object.entries(zh)) expect(text, key).not.toMatch(/\p{Script=Han}[,;:?!]\p{Script=Han}/u);
});

test("parameters are filled in, a missing one stays visible", () => {
  expect(say("zh", "figure.fraction", { n: 3, d: 5 })).toBe("3 / 5");
  expect(say("en", "figure.fraction", { n: 3 })).toBe("3 of {d}");
  expect(say("en", "regions.units", { n: 1 })).toBe("1 unit");
  expect(say("en", "regions.units", { n: 2 })).toBe("2 units");
  expect(say("zh", "regions.units", { n: 2 })).toBe("2 个单位");
  expect(sayCode("zh", "blank", "no_report")).toBe("未收录");
  expect(sayCode("zh", "blank", "unheard_of")).toBe("unheard_of");
});

const people = { unit: "人", counted: { one: "person", many: "people" } };
const requests = { unit: "件", counted: { one: "request", many: "requests" } };

test("only none is 0% and only all is 100%", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (whole, part) => {
      const share = Math.min(part, whole) / whole;
      const said = exact(share, "%");
      expect(said === "0%").toBe(share === 0);
      expect(said === "100%").toBe(share === 1);
      if (share > 0 && share < 1) expect(said).toMatch(/^\d+\.\d%$/);
    }),
  );
});

test("numbers are exact in tables and short on axes", () => {
  expect(exact(49272, "条")).toBe("49,272");
  expect(exact(0, "件")).toBe("0");
  expect(exact(136.22, "万元")).toBe("136.22");
  expect(exact(0.5634, "%")).toBe("56.3%");
  expect(exact(0.5, "%")).toBe("50.0%");
  expect(short("zh", 49272, "条")).toBe("4.9万");
  expect(short("en", 49272, "条")).toBe("49.3K");
  expect(short("zh", 250_000_000, "条")).toBe("2.5亿");
  expect(short("zh", 9999, "条")).toBe("9,999");
  expect(withUnit("en", 3, people)).toBe("3 people");
  expect(withUnit("en", 1, people)).toBe("1 person");
  expect(withUnit("en", 1, requests)).toBe("1 request");
  expect(withUnit("zh", 1, requests)).toBe("1 件");
  expect([1, 2, 0].map((n) => unitBehind("en", requests, n))).toEqual(["request", "requests", "requests"]);
  expect(unitBehind("zh", requests, 1)).toBe("件");
});

test("an index has one decimal everywhere, and no unit beside it", () => {
  const index = { unit: INDEX, counted: null };
  for (const [value, text] of [
    [100, "100"],
    [103.449, "103.4"],
    [33.333333, "33.3"],
    [12345.678, "12,345.7"],
  ] as const) {
    expect(exact(value, INDEX)).toBe(text);
    expect(withUnit("zh", value, index)).toBe(text);
    expect(withUnit("en", value, index)).toBe(text);
  }
  expect(short("zh", 103.449, INDEX)).toBe("103.4");
  expect(difference("en", 100, 133.3333, INDEX)).toBe("+33.3");
});

test("a span of one year is that year; what is not given stays visible", () => {
  expect(fill("{from}—{to} 年", { from: 2014, to: 2018 })).toBe("2014—2018 年");
  expect(fill("{from}–{to}", { from: 2014, to: 2014 })).toBe("2014");
  expect(fill("{from}—{to} 年")).toBe("{from}—{to} 年");
});

test("a share changes by points, a count by its difference", () => {
  expect(difference("zh", 0.5, 0.55, "%")).toBe("+5.0 个百分点");
  expect(difference("en", 120, 80, "件")).toBe("−40");
  expect(difference("en", 80, 80, "件")).toBe("±0");
  expect(difference("en", 0.50004, 0.5, "%"), "too small to print").toBe("±0 points");
});

test("an exact number reads back as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
      expect(Number(exact(n, "件").replaceAll(",", "").replace("−", "-"))).toBe(n);
    }),
  );
});

test("years join into runs", () => {
  expect(yearRuns("zh", [2014, 2011, 2012, 2013, 2016])).toBe("2011—2014、2016");
  expect(yearRuns("en", [2018])).toBe("2018");
});

test("every rule that compares a report with others is named where its findings are counted", () => {
  // E3-06 and E4-06 look at two years; L-03 says what is never added, and finds nothing.
  const rules = identities
    .filter((i) => (i.kind === "years" || i.kind === "levels") && i.id !== "L-03")
    .map((i) => i.id);
  for (const rule of [...rules, "E3-06", "E4-06"])
    for (const words of [qualityWords.zh, qualityWords.en]) expect(words, rule).toHaveProperty([`between.${rule}`]);
});

test("a span of one year is that year, the second of a sentence too", () => {
  const years = { from: 2013, to: 2013, from2: 2021, to2: 2021 };
  expect(fill("{from}—{to} 年，{from2}—{to2} 年", years)).toBe("2013 年，2021 年");
  expect(fill("{from}–{to}, {from2}–{to2}", { ...years, to2: 2022 })).toBe("2013, 2021–2022");
});
