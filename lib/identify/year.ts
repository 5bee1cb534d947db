/**
 * The year a report is about, weighed from everything that tells it.
 *
 * statistics period > title > head of the table > what the report says it is > its sentences > address > publish date - 1.
 * A publish date is never the year; a year that stands against the rest is not believed, and a text that leaves two possible years has none.
 */
import { datedDocuments } from "@/lib/dictionary/dated-documents";
import { eraFormat } from "@/lib/dictionary/eras";
import type { Certainty } from "@/lib/report";
import type { EraClue } from "./era";
import type { Held } from "./held";
import { isReportYear, OPENNESS, YEAR, yearOf } from "./patterns";
import type { Published } from "./published";
import type { Title } from "./title";
import type { View } from "./view";

type Kind =
  | "period"
  | "title"
  | "table"
  | "says"
  | "opens"
  | "figures"
  | "until"
  | "sentence"
  | "notice"
  | "address"
  | "published"
  | "clues";

export interface YearClue {
  year: number;
  kind: Kind;
  weight: number;
  quote: string;
  /** Position in the view; -1 outside it. */
  start: number;
  why: string;
}

export interface YearResult {
  year: number | null;
  certainty: Certainty;
  clues: YearClue[];
  held: Held[];
}

const CONNECT = "\\s*(?:零时|0时|24时)?(?:起|开始)?\\s*,?\\s*(?:至|到|—+|-+|~|～|──)?\\s*";
/** 2018年1月1日至12月31日, also broken over lines of a PDF, and its damaged forms: 201711日至20171231日, 20251月1日至202512月31日, 2012111231日. */
const PERIOD = new RegExp(
  `(?<![\\d〔\\[﹝【])${YEAR}\\n?[年./-]?\\n?0?1\\n?[月./-]?\\n?0?1\\n?日?${CONNECT}(?:${YEAR}\\n?[年./-]?\\n?|同年|当年)?12\\n?[月./-]?\\n?(?:31|30|3l)日?`,
  "g",
);
/** Written out: 二〇一二年一月一日至十二月三十一日. */
const PERIOD_WORDS = new RegExp(`${YEAR}年(?:一|元)月一日${CONNECT}(?:${YEAR}年|同年)?十二月三十一?日`, "g");
/** Any period behind words of counting: 统计期限为2008年5月1日至12月31日. */
const COUNTED = new RegExp(
  `(?:统计|数据|期限|时限|时段|内容涵盖|涵盖)[^。\\n]{0,40}?${YEAR}年(\\d{1,2})月(\\d{1,2})日${CONNECT}(?:${YEAR}年|同年|当年)?(\\d{1,2})月(?:(\\d{1,2})日|底)`,
  "g",
);
const MONTHS = new RegExp(`(?<!\\d)${YEAR}年1月(?:份)?(?:至|到|-|—)(?:${YEAR}年)?12月`, "g");
const TABLE_HEAD = new RegExp(
  `(?:统计表|情况表|年报表|报表)[^。\\n]{0,12}\\n?\\s*[(\\[]?\\s*${YEAR}年度?[)\\]]?|^[^\\S\\n]{0,40}[(][^\\S\\n]{0,20}${YEAR}年度\\s*[)]`,
  "gm",
);
const SAYS = new RegExp(
  `(?:现将|现就|公布|公开|发布|编制|制作|撰写|形成|形成了|做好|报告如下|(?:是|为)|关于|,|。|\\n|^)[^。,;\\n\\d〔]{0,24}${YEAR}年?度?[^。;\\n\\d〔]{0,30}?(?:${OPENNESS})[^。;\\n\\d]{0,12}?(?:年度报告|年报|工作报告|报告|情况)`,
  "g",
);
const UNTIL = new RegExp(
  `(?:截至|截止|截止到|截至到)\\s*${YEAR}年?(?:12月31日|1231日|12月底|12月末|年?底|年?末|末|底)`,
  "g",
);
/** The first sentence of the body: 2024年,某区政府办公室认真贯彻…. */
const OPENS = new RegExp(`(?:^|[\\n。:])\\s{0,20}${YEAR}年(?!\\d)(?:度|以来)?,?[^。;\\n]{2,}`, "m");
const FIGURES = new RegExp(
  `(?<![\\d〔\\[﹝【(比较与])${YEAR}年(?:度|,)?[^。;\\n\\d]{0,36}?(?:公开|收到|受理|接到|发布|发生|办理|回应|答复|新增|申请)[^。;\\n]{0,24}`,
  "g",
);
const SENTENCE = new RegExp(
  `(?<![\\d〔\\[﹝【(])${YEAR}年(?:度|以来|全年|,|内|,|我|全|共|本|市|县|区|镇|乡|街道|通过|政府|主动|未|没有|收到|受理|度,)`,
  "g",
);
const NOTICE = new RegExp(
  `(?:做好|编制|报送|编报|编写|编制和公布|公布)[^。》\\n]{0,12}${YEAR}年?度?[^。》\\n]{0,20}(?:年度报告|年报|报告)`,
  "g",
);
const PLAN =
  /(?:工作安排|工作计划|工作打算|工作思路|工作重点|工作要点|下一步|(?<!现)将|计划|打算|力争|安排|(?<![草模虚])拟(?![定写稿]))/;

/** 确保2013年召开会议不少于4次, 到2021年底公开数要增长: what is aimed at. */
const AIMED = /(?:确保|保证|力争|争取|计划|准备|打算)(?:在|于)?$|(?<!截至|截止)到$/;

/** The link to the page before or behind this one tells of another page. */
const NEIGHBOUR = /^\s*(?:上|下)一(?:篇|条|页|个|则)[^。\n]{0,80}$/gm;

/** 按照某某工作要点, 围绕年度重点: what the work followed, not what is planned. */
const FOLLOWED = /(?:按照|围绕|根据|依据|落实|贯彻|对照|结合|聚焦|依照|紧扣|遵照)[^,。;\n]*/g;
const planned = (clause: string): boolean => PLAN.test(clause.replace(FOLLOWED, ""));

const CLUE_WEIGHT: Record<Kind, number> = {
  period: 10,
  title: 9,
  table: 7,
  says: 6,
  opens: 5,
  figures: 5,
  until: 3,
  sentence: 4,
  notice: 3,
  address: 4,
  published: 4,
  clues: 5,
};
const WHY: Record<Kind, string> = {
  period: "statistics period",
  title: "title",
  table: "head of the table",
  says: "the report names its year",
  opens: "the text begins with that year",
  figures: "figures of that year",
  until: "state at the end of that year",
  sentence: "sentences about that year",
  notice: "notice on the reports of that year",
  address: "address of the page",
  published: "publish date",
  clues: "dated documents and the form used leave one year",
};

/** Everything in text, title, address and dates that speaks for a year. */
function collect(view: View, title: Title | null, dates: Published[], url: string | null, name: string): YearClue[] {
  const clues: YearClue[] = [];
  const add = (kind: Kind, year: number, quote: string, start: number, weight = CLUE_WEIGHT[kind]) => {
    if (!isReportYear(year)) return;
    const from = start < 0 ? start : start + quote.length - quote.trimStart().length;
    clues.push({ year, kind, weight, quote: quote.trim().slice(0, 60), start: from, why: WHY[kind] });
  };
  const text = view.text.replace(NEIGHBOUR, (line) => " ".repeat(line.length));
  const head = text.slice(0, 2500);

  const periods = [...head.matchAll(PERIOD), ...head.matchAll(PERIOD_WORDS), ...head.matchAll(MONTHS)];
  for (const m of periods) {
    const to = m[2] ? yearOf(m[2]) : yearOf(m[1] as string);
    add("period", to, m[0], m.index);
  }
  for (const m of head.matchAll(COUNTED)) {
    // Counting to a day in December, or from May 2008: the year is that of the end. Ends in other months are no year.
    const end = Number(m[5]);
    const to = m[4] ? yearOf(m[4]) : yearOf(m[1] as string);
    if (end === 12 || end === 11) add("period", to, m[0], m.index);
  }
  if (title) {
    const only = title.years.length === 1 ? title.years[0] : undefined;
    if (only !== undefined) add("title", only, title.text, title.start);
  }
  for (const m of text.matchAll(TABLE_HEAD)) add("table", yearOf((m[1] ?? m[2]) as string), m[0], m.index);
  for (const m of text.slice(0, 1500).matchAll(SAYS)) {
    if (/通知|办法|规定|意见|方案|要点/.test(m[0]) || PLAN.test(m[0])) continue;
    if (title && m.index + m[0].length > title.start && m.index < title.end) continue;
    const from = m[0].indexOf(m[1] as string);
    add("says", yearOf(m[1] as string), m[0].slice(from), m.index + from);
  }
  for (const m of head.matchAll(NOTICE)) add("notice", yearOf(m[1] as string), m[0], m.index);
  for (const m of text.matchAll(UNTIL)) add("until", yearOf(m[1] as string), m[0], m.index);
  const body = text.slice(title && title.start >= 0 && title.start < 1500 ? title.end : 0).slice(0, 700);
  const opens = OPENS.exec(body);
  if (opens && !PLAN.test(opens[0].slice(0, 30))) {
    const at = text.indexOf(opens[0]) + opens[0].indexOf(opens[1] as string);
    add("opens", yearOf(opens[1] as string), text.slice(at, at + 12), at);
  }
  const counted = new Map<number, number>();
  for (const m of text.matchAll(FIGURES)) {
    if (planned(m[0]) || /《|〔/.test(m[0]) || AIMED.test(text.slice(Math.max(0, m.index - 8), m.index))) continue;
    const year = yearOf(m[1] as string);
    const n = (counted.get(year) ?? 0) + 1;
    counted.set(year, n);
    if (n === 2 || n === 1) add("figures", year, m[0], m.index, n === 1 ? 3 : 5);
  }
  const spoken = new Map<number, { n: number; quote: string; start: number }>();
  for (const m of text.matchAll(SENTENCE)) {
    const clause = text.slice(m.index, m.index + 40);
    if (planned(clause.split(/[。;\n]/)[0] ?? "")) continue;
    const year = yearOf(m[1] as string);
    const known = spoken.get(year);
    if (known) known.n++;
    else spoken.set(year, { n: 1, quote: m[0], start: m.index });
  }
  for (const [year, s] of spoken) add("sentence", year, s.quote, s.start, Math.min(8, 1.5 + s.n));
  const fromUrl =
    url && /(?:fbtime=|[/_-])(20[0-3]\d)(?:n(?:b|d|db)?(?=[/_.]|$)|nian|年|(?=$|&|#)|nb(?=\/))/i.exec(url);
  if (fromUrl) add("address", Number(fromUrl[1]), fromUrl[0], -1);
  if (/公开|年报|报告/.test(name)) {
    const m = new RegExp(`${YEAR}年`).exec(name.replace(/\s+/g, ""));
    if (m) add("address", yearOf(m[1] as string), name, -1);
  }
  const first = dates[0];
  const seen = new Set<number>();
  for (const d of dates) {
    // Some towns publish in the last days of the year itself.
    if (d.month >= 11) add("published", d.year, d.quote, d.start, 2);
    if (d.month > 6 || seen.has(d.year)) continue;
    seen.add(d.year);
    add("published", d.year - 1, d.quote, d.start, d === first || d.from === "signature" ? 4 : 2);
  }
  return clues;
}

/** Years the text cannot be about: before a document it cites or the form it uses, after the date it carries. */
function bounds(view: View, dates: Published[], table: EraClue | null): { from: number; to: number } {
  // Local tables had labels of the 2014 form before it; those of the later forms nobody had.
  let from = table?.era === "E3" || table?.era === "E4" ? eraFormat(table.era).from : 2008;
  let to = 9999;
  for (const d of datedDocuments) {
    const m = d.pattern.exec(view.text);
    if (!m) continue;
    to = Math.min(to, d.not_after ?? 9999);
    const issued = Number(d.issued.slice(0, 4));
    const month = Number(d.issued.slice(5));
    // The preface of a report of the year before may cite a document of the first months; one of late in the year it may not skip.
    from = Math.max(from, month >= 9 ? issued : issued - 1);
    // 按照〔2019〕61号要求,于今年6月底完成: the June after the letter.
    const behind = view.text.slice(m.index, m.index + 160);
    const done = /今年(?:的)?(\d{1,2})月/.exec(behind);
    if (done && Number(done[1]) < month) from = Math.max(from, issued + 1);
  }
  for (const d of dates) to = Math.min(to, d.month >= 11 ? d.year : d.year - 1);
  // A site may show a wrong, early date; then the dates say nothing.
  return { from, to: to < from ? 9999 : to };
}

/** True when the site stripped the year digits: 年以来, 年5月1日, sentences that begin with 年. */
export function yearsStripped(text: string): boolean {
  let n = 0;
  for (const _ of text.matchAll(/(?:^|[。;,\n])\s{0,20}年(?:以来|度|,|\d{1,2}月|全|我|底)/g)) if (++n >= 3) return true;
  return false;
}

function support(clues: YearClue[], year: number, without: Kind[]): number {
  const best = new Map<Kind, number>();
  for (const c of clues) {
    if (c.year !== year || without.includes(c.kind)) continue;
    best.set(c.kind, Math.max(best.get(c.kind) ?? 0, c.weight));
  }
  return [...best.values()].reduce((a, b) => a + b, 0);
}

/** The single value if all are the same, else null. */
function agreed(clues: YearClue[], kind: Kind): number | null {
  const years = new Set(clues.filter((c) => c.kind === kind).map((c) => c.year));
  return years.size === 1 ? ([...years][0] as number) : null;
}

/** Of several periods or titles the one the rest supports most; null when two are equally supported. */
function settle(clues: YearClue[], kind: Kind): number | null {
  const years = [...new Set(clues.filter((c) => c.kind === kind).map((c) => c.year))];
  const ranked = years
    .map((year) => ({ year, points: support(clues, year, kind === "period" ? ["period"] : ["period", kind]) }))
    .sort((a, b) => b.points - a.points);
  if (ranked.length === 0) return null;
  if (ranked.length === 1) return (ranked[0] as { year: number }).year;
  return (ranked[0] as { points: number }).points > (ranked[1] as { points: number }).points
    ? (ranked[0] as { year: number }).year
    : null;
}

const BODY_KINDS: Kind[] = ["says", "opens", "figures", "until", "sentence", "notice"];
const OUTSIDE_KINDS: Kind[] = ["table", "published", "address"];
const only = (kinds: Kind[]): Kind[] => (Object.keys(CLUE_WEIGHT) as Kind[]).filter((k) => !kinds.includes(k));

/** What the sentences of the body say for a year; and what stands outside them: table heads, dates, the address. */
const bodySupport = (clues: YearClue[], year: number): number => support(clues, year, only(BODY_KINDS));
const outsideSupport = (clues: YearClue[], year: number): number => support(clues, year, only(OUTSIDE_KINDS));

/**
 * Title and statistics period name different years. What stands outside the text decides; else the sentences, if they side with the
 * title; else an older year is the one left over from an older file, but not where they are one year apart and the title may carry the publish year.
 */
function between(clues: YearClue[], named: number, period: number): number | null {
  const forTitle = outsideSupport(clues, named);
  const forPeriod = outsideSupport(clues, period);
  const bodyForTitle = bodySupport(clues, named);
  const bodyForPeriod = bodySupport(clues, period);
  if (forTitle > 0 && forPeriod === 0) return named;
  if (forPeriod > 0 && forTitle === 0) return bodyForPeriod >= bodyForTitle ? period : null;
  if (bodyForTitle > bodyForPeriod) return named;
  return Math.abs(named - period) >= 2 ? Math.max(named, period) : null;
}

/** Decides the year. `table` is the era of the table in the text, if one was found. */
export function findYear(
  view: View,
  title: Title | null,
  dates: Published[],
  table: EraClue | null,
  source: { url: string | null; name: string },
): YearResult {
  const clues = collect(view, title, dates, source.url, source.name);
  const period = agreed(clues, "period") ?? settle(clues, "period");
  const named = agreed(clues, "title");
  const done = (year: number | null, certainty: Certainty, held: Held[] = []): YearResult => ({
    year,
    certainty,
    clues,
    held,
  });
  const rest: Kind[] = ["period", "title"];
  const rivals = [...new Set(clues.map((c) => c.year))];
  /** The year the clues other than period and title speak for most, if clearly. */
  const ranked = rivals
    .map((year) => ({ year, points: support(clues, year, rest) }))
    .sort((a, b) => b.points - a.points);
  const leader = ranked[0];
  const second = ranked.find((r) => r.year !== leader?.year)?.points ?? 0;

  if (period !== null && named !== null) {
    if (period === named) return done(named, "stated");
    const year = between(clues, named, period);
    return year === null
      ? done(null, "unknown", ["title_conflict", "year_unknown"])
      : done(year, "inferred", ["title_conflict"]);
  }
  const claimed = period ?? named;
  if (claimed !== null) {
    const conflict = named !== null ? "title_conflict" : "year_conflict";
    if (!leader || leader.year === claimed) return done(claimed, "stated");
    const own = support(clues, claimed, rest);
    if (own > 0) return leader.points >= own + 9 ? done(claimed, "inferred", [conflict]) : done(claimed, "stated");
    const body = bodySupport(clues, leader.year);
    // The text and a date from outside it agree against a title (which then often carries the publish year).
    if (body >= 5 && outsideSupport(clues, leader.year) > 0) return done(leader.year, "inferred", [conflict]);
    if (body < 8) return done(claimed, "stated");
    // Sentences taken over from an older file do not beat the title; against a period alone they leave the year open.
    return named !== null ? done(claimed, "inferred", [conflict]) : done(null, "unknown", [conflict, "year_unknown"]);
  }
  if (clues.some((c) => c.kind === "period")) return done(null, "unknown", ["year_conflict", "year_unknown"]);

  const limit = bounds(view, dates, table);
  const possible = (year: number) => year >= limit.from && year <= limit.to;
  const heads = agreed(clues, "table");
  if (heads !== null && possible(heads) && leader?.year === heads) return done(heads, "stated");
  const stripped = yearsStripped(view.text);
  if (!stripped && leader && possible(leader.year)) {
    const says = clues.some((c) => c.year === leader.year && (c.kind === "says" || c.kind === "opens"));
    const kinds = new Set(clues.filter((c) => c.year === leader.year).map((c) => c.kind));
    const clear = leader.points >= second + 3 || leader.points >= 2 * second;
    if (clear && says && leader.points >= 6) return done(leader.year, "stated");
    if (clear && leader.points >= 5.5 && kinds.size >= 1 && !(kinds.size === 1 && kinds.has("published"))) {
      return done(leader.year, "inferred");
    }
    if (clear && kinds.has("published")) {
      // Nothing but dates: those of a signature are the report's own, a page's may be that of a move to a new site.
      const signed = dates.some((d) => d.from === "signature" && d.month <= 6 && d.year - 1 === leader.year);
      if (table ? fitsForm(leader.year, table) : signed) return done(leader.year, "inferred");
      if (!table && (dates[0] as Published).month <= 4) return done(leader.year, "inferred", ["year_unconfirmed"]);
    }
  }
  // The site stripped the years from the text, but not from the metadata above it. The date of an essay site says nothing.
  const first = dates[0];
  if (stripped && first?.from === "row" && first.month <= 4 && possible(first.year - 1)) {
    const official = /索引号|发布机构|政府信息公开年报|政府信息公开工作年报/.test(view.text.slice(0, 400));
    if (table ? fitsForm(first.year - 1, table) : official) {
      return done(first.year - 1, "inferred", ["year_unconfirmed"]);
    }
  }
  const left = onlyYearLeft(view, table, limit);
  if (left) {
    clues.push(left);
    return done(left.year, "inferred");
  }
  return done(null, "unknown", ["year_unknown"]);
}

/** True when a table stands in the text and is the form of that year: only then a publish date alone is believed. */
function fitsForm(year: number, table: EraClue | null): boolean {
  if (!table) return false;
  const { from, to } = eraFormat(table.era);
  return year >= from && (to === null || year <= to);
}

/**
 * No year is printed: the form used, the documents cited and work dated by them may leave exactly one.
 * E3 forms stayed in use after 2020 here and there, so the form alone never decides.
 */
function onlyYearLeft(view: View, table: EraClue | null, limit: { from: number; to: number }): YearClue | null {
  if (!table) return null;
  const form = eraFormat(table.era);
  for (const d of datedDocuments) {
    if (d.task === null) continue;
    const m = d.pattern.exec(view.text);
    if (!m) continue;
    const around = view.text.slice(Math.max(0, m.index - 60), m.index + m[0].length + 30);
    if (!/今年|本年|年内/.test(around)) continue;
    const fits = d.task >= form.from && d.task <= (form.to ?? 9999) && d.task >= limit.from && d.task <= limit.to;
    // A second, independent clue must forbid the form's other years.
    const single = Math.max(form.from, limit.from) === d.task && Math.min(form.to ?? 9999, limit.to) === d.task;
    if (fits && single) {
      return { year: d.task, kind: "clues", weight: 5, quote: m[0], start: m.index, why: WHY.clues };
    }
  }
  const from = Math.max(form.from, limit.from);
  const to = Math.min(form.to ?? 9999, limit.to);
  if (from === to && limit.from > form.from && limit.to < (form.to ?? 9999)) {
    return { year: from, kind: "clues", weight: 5, quote: table.quote, start: table.start, why: WHY.clues };
  }
  return null;
}
