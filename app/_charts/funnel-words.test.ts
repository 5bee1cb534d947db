/**
 * What a funnel plot says in words, worked out again from the reports it is drawn from by the plainest means: a unit lies beyond a limit where
 * chance alone would bring so few, or so many, less often than the limit allows, each probability added up term by term.
 */
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Verdict } from "@/app/_rankings/verdict";
import { fact, loadable, testDatabase } from "@/db/generate-reports";
import { loadReport } from "@/db/load";
import type { Db } from "@/db/open";
import { league } from "@/db/query/league";
import { funnelLimitsOver } from "@/lib/compare/rates";
import { allPlaces, existsAt, recordAt } from "@/lib/dictionary/regions";
import type { Lang } from "@/lib/filter";
import { funnelChart } from "./funnel";

const YEAR = 2022;
/** Counties of one province, enough of them that some lie beyond the limits. */
const COUNTIES = [...allPlaces()]
  .filter((p) => !p.quasi && existsAt(p, YEAR) && recordAt(p, YEAR).kind !== "zone")
  .map((p) => recordAt(p, YEAR))
  .filter((r) => r.level === "county" && r.code?.startsWith("32") && r.name !== "鼓楼区")
  .slice(0, 24);

interface Made {
  name: string;
  granted: number;
  processed: number;
}

const reports: fc.Arbitrary<Made[]> = fc
  .array(fc.tuple(fc.constantFrom(0, 4, 9, 10, 40, 160, 300), fc.integer({ min: 0, max: 112 })), {
    minLength: COUNTIES.length,
    maxLength: COUNTIES.length,
  })
  // Now and then the part is larger than the whole, as reports have it.
  .map((drawn) =>
    drawn.map(([n, part], i) => ({ name: COUNTIES[i]!.name, processed: n, granted: Math.round((n * part) / 100) })),
  );

function databaseOf(made: readonly Made[]): Db {
  const db = testDatabase();
  for (const [i, { name, granted, processed }] of made.entries()) {
    const of = (indicator: string, value: number) => fact({ indicator, applicant: "total", value });
    loadReport(
      db,
      loadable({
        place: { code: COUNTIES[i]!.code!, name, level: "county", path: ["江苏省", name] },
        year: YEAR,
        text: name,
        facts: [
          of("requests_processed", processed),
          of("results_granted", granted),
          of("results_partially_granted", 0),
        ],
      }),
    );
  }
  return db;
}

/** Probability of exactly `k` of `n`, by logarithms of factorials that are added up one by one. */
function chance(k: number, n: number, p: number): number {
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  let log = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let i = 1; i <= k; i++) log += Math.log(n - k + i) - Math.log(i);
  return Math.exp(log);
}
const sum = (from: number, to: number, of: (k: number) => number) => {
  let total = 0;
  for (let k = from; k <= to; k++) total += of(k);
  return total;
};
/** Which side of the limits that leave `tail` on either side a unit lies on. */
function side({ granted, processed }: Made, p: number, tail: number): "low" | "high" | null {
  if (sum(0, granted, (k) => chance(k, processed, p)) < tail) return "low";
  return sum(granted, processed, (k) => chance(k, processed, p)) < tail ? "high" : null;
}

const percent = (share: number) => (share === 0 || share === 1 ? `${share * 100}%` : `${(share * 100).toFixed(1)}%`);
const markup = (node: Parameters<typeof renderToStaticMarkup>[0]) => renderToStaticMarkup(node).replace(/<[^>]*>/g, "");

/** The parts of the sentence, as numbers and words. */
function told(sentence: string, lang: Lang) {
  const pattern =
    lang === "zh"
      ? /：(\d+) 个单位合计 ([\d.]+%)(?:；(\d+) 个在 95% 界限之外，其中 (\d+) 个在 99.8% 界限之外：(.*)。|，都在)/
      : /: (\d+) units?, ([\d.]+%) together(?:; (\d+) outside the 95% limits, (\d+) of them outside the 99.8% limits: (.*)\.|, all)/;
  const [, n, pooled, warn = "0", alarm = "0", names] = pattern.exec(sentence) ?? [];
  return {
    n: Number(n),
    pooled,
    warn: Number(warn),
    alarm: Number(alarm),
    names: names?.split(lang === "zh" ? "、" : ", ") ?? [],
  };
}

test("any funnel: how many units, their share together, how many lie beyond each limit and which lie farthest", () => {
  fc.assert(
    fc.property(reports, fc.constantFrom<Lang>("zh", "en"), (made, lang) => {
      const sound = made.filter((m) => m.processed > 0 && m.granted <= m.processed);
      const [a, n] = [sound.reduce((s, m) => s + m.granted, 0), sound.reduce((s, m) => s + m.processed, 0)];
      fc.pre(n > 0);
      const db = databaseOf(made);
      const found = league(db, { series: "disclosure_rate", level: "county", scope: "jurisdiction", year: YEAR });
      const limits = funnelLimitsOver(
        a / n,
        found.funnel.map((r) => r.shown.denominator ?? 0),
      );
      const { summary } = funnelChart(found, limits, lang);
      const verdict = markup(Verdict({ league: found, lang }));
      db.raw.close();
      const beyond = (tail: number) => sound.filter((m) => side(m, a / n, tail) !== null);
      const [warn, alarm] = [beyond(0.025), beyond(0.001)];
      const said = told(summary, lang);
      expect(said, summary).toMatchObject({
        n: sound.length,
        pooled: percent(a / n),
        warn: warn.length,
        alarm: alarm.length,
      });
      // Beyond the outer limits first, then those of most requests; each with its own share.
      expect(said.names.length).toBe(Math.min(3, warn.length));
      if (lang === "zh") {
        const farthest = [...warn].sort(
          (x, y) => Number(alarm.includes(y)) - Number(alarm.includes(x)) || y.processed - x.processed,
        );
        const least = farthest[said.names.length - 1];
        for (const name of said.names) {
          const one = warn.find((m) => name === `${m.name} ${percent(m.granted / m.processed)}`);
          expect(one, name).toBeDefined();
          expect(alarm.includes(one!) || !alarm.includes(least!), name).toBe(true);
          expect(one!.processed >= least!.processed || (alarm.includes(one!) && !alarm.includes(least!)), name).toBe(
            true,
          );
        }
        // The sentence of the page counts only units with ten requests or more.
        const counted = sound.filter((m) => m.processed >= 10);
        const at = (end: "high" | "low") => counted.filter((m) => side(m, a / n, 0.025) === end).length;
        const count = (words: RegExp) => Number(words.exec(verdict)?.[1] ?? 0);
        if (counted.length < 3) expect(verdict).toContain(`申请满 10 件的单位只有 ${counted.length} 个`);
        else
          expect([count(/高得超出偶然的有 (\d+) 个/), count(/低得超出偶然的有 (\d+) 个/)], verdict).toEqual([
            at("high"),
            at("low"),
          ]);
      }
    }),
    { numRuns: 6 },
  );
});
