/** Everything in text, title, address and dates that speaks for a year, each with its weight. */

import type { Title } from "./clues";
import { isReportYear, OPENNESS, SCHOOL_YEAR, YEAR, yearOf } from "./patterns";
import type { Published } from "./published";
import type { View } from "./view";

export type Kind =
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

const CONNECT =
  "\\s*(?:零时|0时|24时)?(?:起|开始)?(?:统计|计算)?\\s*,?\\s*(?:至|到|止于|截止?[至于到]|—+|-+|~|～|──)?\\s*";
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
/** 统计截止日期为2023年12月31日, 本报告所列数据截至2023年12月31日: the end alone. */
const COUNTED_TO = new RegExp(
  `(?:统计|(?:报告|年报)[^。,;\\n]{0,8}数据(?:统计)?[的均]?|数据(?=截[止至](?:日|时)))截(?:止|至)(?:日期|时间|时点|日)?(?:为|是|:|到|至|于)?\\s*${YEAR}年12月31日`,
  "g",
);
const MONTHS = new RegExp(`(?<!\\d)${YEAR}年1月(?:份)?(?:至|到|-|—)(?:${YEAR}年)?12月`, "g");
/** 2022年9月1日至2023年8月31日 of a text that speaks of school years; some count on into the autumn. */
const PERIOD_OF_SCHOOL = new RegExp(`${YEAR}年0?[89]月0?1日${CONNECT}${YEAR}年(?:0?[789]|10)月(?:3[01]|15)日`, "g");
const TABLE_HEAD = new RegExp(
  `(?:统计表|情况表|年报表|报表)[^。\\n]{0,12}\\n?\\s*[(\\[]?\\s*${YEAR}年度?[)\\]]?|^[^\\S\\n]{0,40}[(][^\\S\\n]{0,20}${YEAR}年度\\s*[)]`,
  "gm",
);
const SAYS = new RegExp(
  `(?:现将|现就|公布|公开|发布|编制|制作|撰写|形成|形成了|做好|报告如下|(?:是|为)|关于|,|。|\\n|^)[^。,;\\n\\d〔]{0,24}${YEAR}年?度?[^。;\\n\\d〔]{0,30}?(?:${OPENNESS})[^。;\\n\\d]{0,12}?(?:年度报告|年报|工作报告|报告|情况)`,
  "g",
);
/** 2009年年报根据《条例》编制: the report by its year alone. */
const YEARS_REPORT = new RegExp(
  `(?:^|\\n)[^\\S\\n]{0,20}${YEAR}年度?(?:年报|年度报告|报告)(?:是|系)?(?=根据|依据|按照|由)`,
  "g",
);
const UNTIL = new RegExp(
  `(?:截至|截止|截止到|截至到)\\s*${YEAR}年?(?:12月31日|1231日|12月底|12月末|年?底|年?末|末|底)`,
  "g",
);
/** The first sentence of the body: 2024年,某区政府办公室认真贯彻…. A headline (2024年全国两会专题) is none. */
const OPENS = new RegExp(
  `(?:^|[\\n。:])\\s{0,20}${YEAR}年(?!\\d)(?:度|以来)?(?=[^。;\\n]{0,300}[,。;]),?[^。;\\n]{2,}`,
  "m",
);
/** Where the second section begins, in which figures of several years may stand side by side. */
const SECOND_SECTION = /\n\s{0,20}(?:二[、.]|第二部分)/;
const FIGURES = new RegExp(
  `(?<![\\d〔\\[﹝【(比较与])${YEAR}年(?:度|12月(?:31日|底|末)|底|末)?,?[^。;\\n\\d]{0,36}?(?:公开|收到|受理|接到|发布|发生|办理|回应|答复|新增|申请)[^。;\\n]{0,24}`,
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

/** 按照某某工作要点, 围绕年度重点: what the work followed, not what is planned. */
const FOLLOWED = /(?:按照|围绕|根据|依据|落实|贯彻|对照|结合|聚焦|依照|紧扣|遵照)[^,。;\n]*/g;
const planned = (clause: string): boolean => PLAN.test(clause.replace(FOLLOWED, ""));

export const CLUE_WEIGHT: Record<Kind, number> = {
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
export const WHY: Record<Kind, string> = {
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

type Add = (kind: Kind, year: number, quote: string, start: number, weight?: number) => void;

/** Where the page and the file come from: clues outside the text. */
export interface YearSource {
  url: string | null;
  name: string;
}

/** A report tells its period in the beginning. */
const HEAD = 2500;

export function collectYears(view: View, title: Title | null, dates: Published[], source: YearSource): YearClue[] {
  const clues: YearClue[] = [];
  const add: Add = (kind, year, quote, start, weight = CLUE_WEIGHT[kind]) => {
    if (!isReportYear(year)) return;
    const from = start < 0 ? start : start + quote.length - quote.trimStart().length;
    clues.push({ year, kind, weight, quote: quote.trim().slice(0, 60), start: from, why: WHY[kind] });
  };
  const { text } = view;
  addPeriods(text.slice(0, HEAD), add);
  const titled = title?.years.length === 1 ? title.years[0] : undefined;
  if (title && titled !== undefined) add("title", titled, title.text, title.start);
  if (title?.years.length === 0 && title.start >= 0) addYearBelow(view, title, add);
  addStatements(text, title, add);
  addFigures(text, add);
  addSentences(text, add);
  addAddress(source, add);
  addDates(dates, add);
  return clues;
}

/** (2013年), ——2013年度, [2013]: a line that holds nothing but a year. Without a sign or 年 it may be a counter. */
const YEAR_ALONE = new RegExp(`^(?:[(\\[【〔]${YEAR}(?:年度?)?[)\\]】〕]|[-—–]*${YEAR}年度?)$`);

/** The year printed in a line of its own below the title. Several such lines are a menu of years. */
function addYearBelow({ lines }: View, title: Title, add: Add): void {
  const [line, next] = lines.filter((l) => l.start >= title.end && l.text.trim() !== "");
  const yearIn = (words: string | undefined) => YEAR_ALONE.exec(words?.replace(/\s+/g, "") ?? "");
  const found = yearIn(line?.text);
  if (line && found && !yearIn(next?.text))
    add("title", yearOf((found[1] ?? found[2]) as string), line.text, line.start);
}

/** The second year is the one after the first. */
const followsOn = (m: RegExpMatchArray): boolean => yearOf(m[2] as string) === yearOf(m[1] as string) + 1;

/** A year that a clue did not print as such, but as the end of a school year. */
export const endsSchoolYear = ({ kind, quote }: YearClue): boolean =>
  (kind === "title" || kind === "period") &&
  [...quote.matchAll(SCHOOL_YEAR), ...quote.matchAll(PERIOD_OF_SCHOOL)].some(followsOn);

function addPeriods(head: string, add: Add): void {
  const last = (m: RegExpMatchArray, to: number) => yearOf((m[to] ?? m[1]) as string);
  for (const m of [
    ...head.matchAll(PERIOD),
    ...head.matchAll(PERIOD_WORDS),
    ...head.matchAll(MONTHS),
    ...head.matchAll(COUNTED_TO),
  ])
    add("period", last(m, 2), m[0], m.index);
  for (const m of head.matchAll(COUNTED)) {
    // Counting to a day in December, or from May 2008: the year is that of the end. Ends in other months are no year.
    const end = Number(m[5]);
    if (end === 12 || end === 11) add("period", last(m, 4), m[0], m.index);
  }
  for (const m of head.includes("学年") ? head.matchAll(PERIOD_OF_SCHOOL) : [])
    if (followsOn(m)) add("period", last(m, 2), m[0], m.index);
}

/** What names the year outright: the head of the table, what the report says it is, the notice it follows, how the text begins. */
function addStatements(text: string, title: Title | null, add: Add): void {
  for (const m of text.matchAll(TABLE_HEAD)) add("table", yearOf((m[1] ?? m[2]) as string), m[0], m.index);
  for (const m of text.slice(0, 1500).matchAll(SAYS)) {
    if (/通知|办法|规定|意见|方案|要点/.test(m[0]) || PLAN.test(m[0])) continue;
    if (title && m.index + m[0].length > title.start && m.index < title.end) continue;
    const from = m[0].indexOf(m[1] as string);
    add("says", yearOf(m[1] as string), m[0].slice(from), m.index + from);
  }
  for (const m of text.slice(0, 1500).matchAll(YEARS_REPORT)) add("says", yearOf(m[1] as string), m[0], m.index);
  for (const m of text.slice(0, HEAD).matchAll(NOTICE)) add("notice", yearOf(m[1] as string), m[0], m.index);
  for (const m of text.matchAll(UNTIL)) add("until", yearOf(m[1] as string), m[0], m.index);
  const body = text.slice(title && title.start >= 0 && title.start < 1500 ? title.end : 0).slice(0, 700);
  const single = new Set([...text.matchAll(SENTENCE)].map((m) => yearOf(m[1] as string))).size === 1;
  const second = single ? undefined : SECOND_SECTION.exec(body)?.index;
  const opens = OPENS.exec(body.slice(0, second));
  if (opens && !PLAN.test(opens[0].slice(0, 30)) && !countsOn(opens[0], yearOf(opens[1] as string))) {
    const at = text.indexOf(opens[0]) + opens[0].indexOf(opens[1] as string);
    add("opens", yearOf(opens[1] as string), text.slice(at, at + 12), at);
  }
}

/** 2019年公开180条,2020年公开195条: years told one after the other, of which none is the one that speaks. */
const countsOn = (sentence: string, year: number): boolean =>
  [...sentence.matchAll(new RegExp(`${YEAR}年`, "g"))].some((m) => yearOf(m[1] as string) > year);

/** Figures of a year: once they may be those of the year before, told to compare. */
function addFigures(text: string, add: Add): void {
  const counted = new Map<number, number>();
  for (const m of text.matchAll(FIGURES)) {
    if (planned(m[0]) || /《|〔/.test(m[0]) || AIMED.test(text.slice(Math.max(0, m.index - 8), m.index))) continue;
    const year = yearOf(m[1] as string);
    const n = (counted.get(year) ?? 0) + 1;
    counted.set(year, n);
    if (n <= 2) add("figures", year, m[0], m.index, n === 1 ? 3 : CLUE_WEIGHT.figures);
  }
}

function addSentences(text: string, add: Add): void {
  const spoken = new Map<number, { n: number; quote: string; start: number }>();
  for (const m of text.matchAll(SENTENCE)) {
    const clause = text.slice(m.index, m.index + 40);
    if (planned(clause.split(/[。;\n]/)[0] ?? "")) continue;
    // 2024年全国两会专题: a headline.
    if (!/^[^\n]{0,300}[,。;:|]/.test(text.slice(m.index, m.index + 304))) continue;
    const year = yearOf(m[1] as string);
    const known = spoken.get(year);
    if (known) known.n++;
    else spoken.set(year, { n: 1, quote: m[0], start: m.index });
  }
  for (const [year, s] of spoken) add("sentence", year, s.quote, s.start, Math.min(8, 1.5 + s.n));
}

function addAddress({ url, name }: YearSource, add: Add): void {
  const inUrl = url && /(?:fbtime=|[/_-])(20[0-3]\d)(?:n(?:b|d|db)?(?=[/_.]|$)|nian|年|(?=$|&|#)|nb(?=\/))/i.exec(url);
  if (inUrl) add("address", Number(inUrl[1]), inUrl[0], -1);
  const inName = /公开|年报|报告/.test(name) && new RegExp(`${YEAR}年`).exec(name.replace(/\s+/g, ""));
  if (inName) add("address", yearOf(inName[1] as string), name, -1);
}

/** A report is published in the first half of the next year; some towns publish in the last days of the year itself. */
function addDates(dates: Published[], add: Add): void {
  const first = dates[0];
  const seen = new Set<number>();
  for (const d of dates) {
    if (d.month >= 11) add("published", d.year, d.quote, d.start, 2);
    if (d.month > 6 || seen.has(d.year)) continue;
    seen.add(d.year);
    const strong = d === first || d.from === "signature";
    add("published", d.year - 1, d.quote, d.start, strong ? CLUE_WEIGHT.published : 2);
  }
}
