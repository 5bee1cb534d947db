import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cellsOf } from "@/lib/dictionary/dictionary";
import { findPlaces } from "@/lib/dictionary/regions";
import { APPLICANTS, ERAS } from "@/lib/report";
import { LAYOUTS } from "./choices";
import { invented, inventedProvince, nameIn } from "./country";
import { DAMAGES } from "./damage-choices";
import { syntheticDocument } from "./document";
import { type Figures, figure, figuresOverYears } from "./figures";
import { encodeGbk } from "./gbk";
import { random, shares } from "./random";
import { say, type Voice } from "./sentence";
import { TEXT_DAMAGES } from "./text-damage";
import { SPLITS } from "./truth";
import type { UnitYear } from "./unit";

const city = (year: number): UnitYear => ({
  id: "u",
  year,
  issuer: "government",
  place: "虚川市",
  path: ["虚川省", "虚川市"],
  code: null,
  level: "city",
  own: null,
  below: [],
  area: null,
});
const overYears = () => figuresOverYears("test", city);
const of = (f: Figures, key: string, applicant: Parameters<typeof figure>[2] = null) =>
  figure(f, key, applicant) ?? Number.NaN;

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: string) => Array.from({ length: 20 }, () => random(seed).below(1e9));
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

test("shares add up to the whole and leave out what has no weight", () => {
  const r = random("shares");
  for (let total = 0; total < 60; total++) {
    const parts = shares(total, [5, 0, 1, 30], r);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
    expect(parts[1]).toBe(0);
  }
});

test("figures of 2014-2018 satisfy the sums of the statistics table", () => {
  for (const [year, f] of overYears()) {
    if (year < 2014 || year > 2018) continue;
    const sum = (...keys: string[]) => keys.reduce((n, k) => n + of(f, k), 0);
    expect(sum("requests_in_person", "requests_fax", "requests_online", "requests_letter")).toBe(
      of(f, "requests_received"),
    );
    expect(sum("requests_completed_on_time", "requests_completed_extended")).toBe(of(f, "requests_completed"));
    expect(sum("staff_full_time", "staff_part_time")).toBe(of(f, "staff_total"));
    expect(sum("litigation_upheld", "litigation_corrected", "litigation_other")).toBe(of(f, "litigation_total"));
    const answered = [...f].filter(([k]) => k.startsWith("answered_")).reduce((n, [, v]) => n + v, 0);
    expect(answered).toBe(of(f, "requests_answered"));
  }
});

test("request tables balance in every column, and what is carried out of a year is carried into the next", () => {
  let open: number[] | null = null;
  for (const [year, f] of overYears()) {
    if (year < 2019) continue;
    const era = year < 2021 ? "E3" : "E4";
    for (const a of APPLICANTS)
      expect(of(f, "requests_received", a) + of(f, "requests_carried_in", a)).toBe(
        of(f, "requests_processed", a) + of(f, "requests_carried_out", a),
      );
    for (const key of new Set(cellsOf(era, "requests").map((c) => c.key)))
      expect(APPLICANTS.slice(0, 6).reduce((n, a) => n + of(f, key, a), 0)).toBe(of(f, key, "total"));
    const carriedIn = APPLICANTS.map((a) => of(f, "requests_carried_in", a));
    if (open) expect(carriedIn).toEqual(open);
    open = APPLICANTS.map((a) => of(f, "requests_carried_out", a));
  }
});

test("the gazetteer knows no invented place, and a renamed county stays one unit", () => {
  const units = inventedProvince("test", 150);
  expect(units.length).toBe(150);
  expect(inventedProvince("test", 400).every((u) => !u.place.names[0]?.name.includes("undefined"))).toBe(true);
  const names = new Set(units.flatMap((u) => u.place.names.map((n) => n.name)));
  for (const name of names)
    expect(
      findPlaces(name).filter((c) => c.how !== "typo"),
      name,
    ).toEqual([]);
  const renamed = units.find((u) => u.place.names.length > 1);
  expect(renamed).toBeDefined();
  if (renamed) {
    expect(nameIn(renamed.place, 2008)).not.toBe(nameIn(renamed.place, 2025));
    expect(invented(renamed, 2008).id).toBe(invented(renamed, 2025).id);
  }
});

const voice = (figures: Record<string, number>): Voice => ({
  unit: city(2016),
  era: "E2",
  split: "tuned",
  figures: new Map(Object.entries(figures).map(([k, v]) => [`${k}/`, v])),
  r: random("voice"),
  scope: "jurisdiction",
  otherScopes: [],
  habits: { rounds: false, numerals: false, thousands: false },
  exact: new Set(),
});

test("a sentence states the figures of its slots, zeros in words included, and nothing for other numbers", () => {
  const told = say(
    voice({ requests_received: 31 }),
    "收到申请{requests_received 件}，{0 litigation_total: 未发生行政诉讼}，热线{#5-5}次。",
  );
  expect(told.text).toBe("收到申请31件，未发生行政诉讼，热线5次。");
  expect(told.figures.map((f) => [f.key, f.value])).toEqual([
    ["requests_received", 31],
    ["litigation_total", 0],
  ]);
});

test("money is told in the unit of the sentence and true in the unit of the key", () => {
  const told = say(voice({ request_fees_collected: 0.032 }), "收取费用{request_fees_collected 元}。");
  expect(told.text).toBe("收取费用320元。");
  expect(told.figures[0]?.value).toBe(0.032);
});

test("a rounded figure is true as printed", () => {
  const v = { ...voice({ training_participants: 3578 }), habits: { rounds: true, numerals: false, thousands: false } };
  for (let i = 0; i < 30; i++) {
    const told = say(v, "参训{training_participants 人次~}。");
    const f = told.figures[0];
    expect([3500, 3600]).toContain(f?.value);
    expect(told.text.includes("近")).toBe(f?.value === 3600);
  }
});

/** A group that was spent stands for the held-out one, whole, until the group that follows is written. */
const isSpent = String(LAYOUTS.held_out) === String(LAYOUTS.fresh);

test("no two groups share a layout, or a damage but none", () => {
  const shared = (a: readonly string[], b: readonly string[]) => a.filter((x) => b.includes(x) && x !== "none");
  for (const [a, b] of [
    ["tuned", "fresh"],
    ["tuned", "held_out"],
    ["fresh", "held_out"],
  ] as const)
    for (const lists of [LAYOUTS, DAMAGES, TEXT_DAMAGES])
      if (isSpent && a === "fresh") expect(lists[b]).toEqual(lists[a]);
      else expect(shared(lists[a], lists[b])).toEqual([]);
});

test("no wording that states a figure or is a sentence stands in two groups", () => {
  const folder = import.meta.dirname;
  /** Literals of a piece of source that hold a figure's place or are no mere connective. */
  const wordings = (source: string): Set<string> =>
    new Set(
      [...source.matchAll(/(["`])((?:(?!\1)[^\n])*)\1/g)]
        .map((m) => m[2] as string)
        .filter((s) => /(?<!\$)\{[a-z0-9_|]{4,}/.test(s) || /[\u4e00-\u9fff]{8,}/.test(s)),
    );
  /** The lists of one group: from its name to the next group's. */
  const ofGroup = (source: string, group: string): string =>
    [...source.matchAll(new RegExp(`\\b${group}: \\[([\\s\\S]*?)\\n? *\\],?\\n? *(?:fresh|held_out|tuned|\\})`, "g"))]
      .map((m) => m[1])
      .join("\n");
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  const names = (sub: string) => readdirSync(path.join(folder, sub)).map((f) => `${sub}/${f}`);
  const open = [...names("wordings"), "identity-wordings.ts", "preface-wordings.ts", "titles.ts", "not-reports.ts"]
    .map(read)
    .join("\n");
  const heldOut = wordings(names("held-out").map(read).join("\n"));
  const long = names("wordings").filter((f) => f.includes("/tuned-"));
  const tuned = wordings([ofGroup(open, "tuned"), ...long.map(read)].join("\n"));
  const fresh = wordings(ofGroup(open, "fresh"));
  expect([tuned.size > 700, fresh.size > 350, heldOut.size > 350 || heldOut.size === 0]).toEqual([true, true, true]);
  const shared = (a: Set<string>, b: Set<string>) => [...a].filter((s) => b.has(s));
  expect(shared(isSpent ? tuned : wordings(open), heldOut)).toEqual([]);
  expect(shared(tuned, fresh)).toEqual([]);
});

test("GBK bytes decode to the text", () => {
  const text = "政府信息公开2016年，（一）收到申请12件。\n";
  expect(new TextDecoder("gbk").decode(encodeGbk(text))).toBe(text);
});

test("a document is the same every time, and its plain text prints every exact figure of its prose", () => {
  for (const era of ERAS)
    for (const split of SPLITS)
      for (let n = 0; n < 5; n++) {
        const doc = syntheticDocument(era, split, n);
        expect(syntheticDocument(era, split, n)).toEqual(doc);
        for (const f of doc.figures) {
          expect(f.value === null).toBe(f.blank !== null);
          if (f.source === "narrative" && f.value) expect(f.words).not.toBe("");
        }
        if (doc.kind !== "text" || /full-width|traditional|wrapped|gbk/.test(doc.family)) continue;
        const text = new TextDecoder().decode(doc.bytes);
        for (const f of doc.figures)
          if (
            f.source === "narrative" &&
            f.approx === null &&
            f.value !== null &&
            f.value >= 11 &&
            f.value < 1000 &&
            Number.isInteger(f.value) &&
            f.due === "must" &&
            !/万|元/.test(f.words)
          )
            expect(text, `${f.key} ${doc.id}`).toContain(String(f.value));
      }
});
