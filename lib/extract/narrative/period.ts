/** Which period a figure belongs to: the reporting year, a stock since an earlier date, or one cannot tell. */
import { YEAR_WORDS } from "@/lib/dictionary/phrases";
import type { Period } from "@/lib/report";

export interface PeriodReading {
  period: Period;
  /** other_year: a year that is not the report's; part_year: a month, quarter or half year. Such figures are no facts. */
  exclude: "other_year" | "part_year" | null;
  /** Why the period is ambiguous. until: 截至 names only the end · span: the months named are not the whole year. */
  why: "until" | "span" | null;
}

const YEAR: PeriodReading = { period: "year", exclude: null, why: null };
const OTHER_YEAR: PeriodReading = { period: "year", exclude: "other_year", why: null };
const PART_YEAR: PeriodReading = { period: "year", exclude: "part_year", why: null };
const UNTIL_WHEN: PeriodReading = { period: "ambiguous", exclude: null, why: "until" };

const SINCE = new RegExp(
  [
    "历年",
    "去年以来",
    String.raw`(?<!\d)20\d\d年(?:度)?(?:\d{1,2}月)?(?:\d{1,2}日)?以来`,
    "(?:自|从)[^,。;]{0,24}(?:以来|至今|起(?!草)|(?:施行|实施|建成|开通|上线|运行|成立|启用|开办|开设)后?(?=[,到至截]))",
    // 建站以来, 条例颁布以来, 党的十八大以来: since whatever it was, unless it was in the year (今年以来, 5月以来, 入汛以来).
    "[\\u4e00-\\u9fff《》]{1,12}(?<!今年|本年|年度|当年|年初|一年|全年|期间?|[月日]|入[春夏秋冬汛])以来",
    // 四年多来, 多年来
    String.raw`(?<![\d十])(?:[2-9]|1\d|[两二三四五六七八九]|十[一二三四五六]?)(?:多|余)?年(?:多|余)?(?:以)?来`,
    "(?:多|几|数)年(?:以)?来",
    // 《条例》实施后: the first one, which is the one of 2008.
    "(?<![新订改后的]《?|政府信息公开)《?条例》?(?:正式)?(?:颁布|公布|实施|施行|出台)(?:实施|施行)?(?:之|以)?后(?=[,我本全各共累])",
    "近(?:年来|几年|[两三四五]年)",
    "过去(?:的)?(?:几|[两三四五六七八九十])年",
    "(?:十[二三四五]五|[两三四五]年)期间",
  ].join("|"),
  "g",
);
/** Words of the reporting year; 年度报告 and 年度工作 name papers and plans, 2016年度 and 上年度 other years. */
const PAPER = "(?:报告|年报|工作|重点|要点|计划|任务|目标|考核|总结)";
const THIS_YEAR = new RegExp(
  `(?:全年|本年(?!度?${PAPER})|当年|(?<!\\d)年内|一年来|一年以来|报告期内|报告年度|今年|(?<![\\d上下一本])年度(?!${PAPER})|${YEAR_WORDS.source})`,
);
const UNTIL =
  /(?:截至|截止|到(?=20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日|底|末)(?:为止|止,)|20\d\d年(?:年)?(?:底|末),)|[到至](?=(?:20\d\d年)?(?:年底|底|12月底|年末|目前)))到?(?:20\d\d)?年?(?:度)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:24时)?(?:目前|年底|年末|底|末|今|现在|发稿)?/;
/** 去年公开信息1.1万条,今年公开1.26万条; 去年结转 and 去年的 say where something came from, and how much there was. */
const LAST_YEAR =
  /(?:^|[,;。:])(?:而|其中)?(?:去年|上年度?|上一年度?|前年)(?:全年|同期)?,?(?:[我全本][市县区省州旗局委办厅镇乡])?(?:共|累计)?(?:主动公开|公开|发布|收到|接到|受理|办结|答复|召开|举办|投入|收取)[^,;。]*$/;
/** 年初至年末, 1月至12月 in other words. */
const ALL_OF_IT = /年初[至到]年[末底]/;
const PART =
  /(?:年初[至到](?!12月|十二月)(?:\d{1,2}|十?[一二三四五六七八九十])月|上半年|下半年|前三季度|[一二三四1-4]季度|第[一二三四]季|本月|当月|每月|月均|每周|日均|平均|每季|(?<![\d本当次节假生])[日周](?:均)?(?=(?:访问|点击|浏览|阅读)))/;

/** 2022年上半年,全区共受理申请267件: what a part of the year opens is of that part. */
const LEADS_PART = /(?:^|[;。])(?:20\d\d年)?(?:[上下]半年|前三季度|第?[一二三四1-4]季度),/;

/** The Regulation was revised with effect of 15 May 2019: 新《条例》施行后收到9件 is a part of that year. */
const OF_NEW_LAW =
  /(?:新修订的?|修订后的?|新)《?(?:中华人民共和国)?(?:政府信息公开)?条例》?[^,。;\d]{0,6}(?:实施|施行|生效)(?:之|以)?[后前来]|(?<!\d)5月15日[^。;\d]{0,16}(?:之|以)?[后前](?=[,收共新受])/;

/** 自5月1日起, 自2016年5月起 in the report of 2016: not the whole year. 自5月1日《条例》施行以来 and 自1月1日起 are told otherwise. */
const SOME_MONTHS = /^[自从](?:20\d\d年)?(?!1月)\d{1,2}月(?!.*(?:条例|施行|实施))/;
/** 自2008年5月1日至2009年12月31日: a stock, where it began before the year. */
const SPAN_OF_YEARS = /(20\d\d)年(?:(\d{1,2})月)?(?:\d{1,2}日)?起?,?(?:至|到|截至|截止|—|-)+(20\d\d)年/;
/** A school's year ends in the next. */
const SCHOOL_YEAR: ReadonlySet<string> = new Set(["7", "8", "9"]);
/** 7-12月, 5月至12月: a span of months. */
const MONTHS = /(?:20(\d\d)年)?(\d{1,2})月?(?:份)?[-—–~至到](?:20\d\d年)?(\d{1,2})月/g;

/** year: a span that covers the report's year · part: one that does not · open: one that begins with it and ends before December. */
function spanOf(before: string, year: number | null): "year" | "part" | "open" | null {
  let found: "year" | "part" | "open" | null = null;
  for (const m of before.matchAll(MONTHS)) {
    const [from, to] = [Number(m[2]), Number(m[3])];
    if (from < 1 || from > 12 || to < from || to > 12) continue;
    const rest = before.slice(m.index + m[0].length);
    if (/[;。]/.test(rest) || THIS_YEAR.test(rest)) continue;
    // The Regulation took effect in May 2008.
    const whole = from === 1 || (from <= 5 && year === 2008);
    found = !whole ? "part" : to === 12 ? "year" : "open";
  }
  return found;
}

/** 公开43件(历年累计4185件),全文电子化率100%: what stands in brackets is told aside. */
const ASIDE = /\((?:历年|累计)[^()]{0,40}\)/g;

/** 2023年转至今年办理的3件: where a request came from, not whose year the figures are of. */
const CARRIED = /^20\d\d年?度?(?:末)?(?:未办结)?(?:的|申请)*(?:结转|转结|转至|转到|转入|顺延至|延续至)/;
/** 除2件结转2025年办理外: where it went on to. */
const CARRIED_ON = /(?:结转|转结|转入|顺延|延续)(?:至|到|入)?$/;

/**
 * @param printed words of the sentence up to the number
 * @param named  years named in those words, in order, with their offset in `printed`
 * @param year   the reporting year, or null
 */
export function periodOf(
  printed: string,
  named: readonly { at: number; year: number }[],
  year: number | null,
): PeriodReading {
  const before = printed.replace(ASIDE, (words) => " ".repeat(words.length));
  const years = named.filter(
    ({ at }) => !CARRIED.test(before.slice(at, at + 20)) && !CARRIED_ON.test(before.slice(Math.max(0, at - 6), at)),
  );
  const part = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
  if (ALL_OF_IT.test(part)) return YEAR;
  if (PART.test(part)) return PART_YEAR;
  const leads = LEADS_PART.exec(before);
  if (
    leads &&
    !/[;。]|20\d\d年/.test(before.slice(leads.index + leads[0].length)) &&
    !THIS_YEAR.test(before.slice(leads.index + leads[0].length))
  )
    return PART_YEAR;
  if (LAST_YEAR.test(before)) return OTHER_YEAR;
  const since2019 = year === 2019 ? OF_NEW_LAW.exec(before) : null;
  if (since2019 && !THIS_YEAR.test(before.slice(since2019.index + since2019[0].length))) return PART_YEAR;
  const begun = SPAN_OF_YEARS.exec(before);
  const school = begun !== null && SCHOOL_YEAR.has(begun[2] ?? "") && Number(begun[3]) - Number(begun[1]) === 1;
  if (begun && !school && year !== null && Number(begun[1]) < year && Number(begun[3]) >= year) {
    const end = begun.index + begun[0].length;
    // 自2008年5月至2017年12月,累计公开9千条,其中2017年公开2百条
    const ofTheYear = THIS_YEAR.test(before.slice(end)) || years.some((y) => y.at >= end && y.year === year);
    return ofTheYear ? YEAR : { period: "cumulative", exclude: null, why: null };
  }
  const span = spanOf(before, year);
  if (span === "part") return PART_YEAR;
  if (span === "open") return { period: "ambiguous", exclude: null, why: "span" };
  const last = years[years.length - 1];
  let since: RegExpExecArray | null = null;
  SINCE.lastIndex = 0;
  for (let m = SINCE.exec(before); m !== null; m = SINCE.exec(before)) since = m;
  // A year that was lost on the way: of this one, or since an earlier one.
  if (since?.[0] === "年以来") return { period: "ambiguous", exclude: null, why: "span" };
  if (since) {
    // 2012年以来, 今年以来: the year itself. Words of the year behind it win as well.
    const own = year !== null && since[0].includes(String(year)) && !/20\d\d年[^,]*20\d\d年/.test(since[0]);
    const rest = before.slice(since.index + since[0].length);
    // 自《条例》施行以来,截至2012年12月31日: the date closes the stock, it does not begin the year.
    const closed = /^,?(?:截至|截止|[到至])/.test(rest) && !/,[^,]*20\d\d年/.test(rest.slice(1));
    const yearAfter =
      THIS_YEAR.test(rest) ||
      (!closed && last !== undefined && last.at > since.index + since[0].length && last.year === year);
    const thisYear =
      /(?:今年|本年|年初|1月1日)/.test(since[0]) && !/20\d\d/.test(since[0].replace(String(year ?? ""), ""));
    // 自5月1日起至年底: months of the year, not all of them.
    const ofTheYear = own || !/20\d\d/.test(since[0]);
    if (SOME_MONTHS.test(since[0]) && ofTheYear && !yearAfter && year !== 2008)
      return { period: "ambiguous", exclude: null, why: "span" };
    if (!own && !yearAfter && !thisYear) return { period: "cumulative", exclude: null, why: null };
    if (yearAfter) return YEAR;
  }
  const until = UNTIL.exec(before);
  if (until) {
    const lead = before.slice(0, until.index);
    const rest = before.slice(until.index + until[0].length);
    // 2022年,截至12月31日,…: the year is stated and the date only closes it; so it is in 截至目前,2022年度….
    const said = (words: string, from: number, to: number) =>
      THIS_YEAR.test(words) || years.some((y) => y.at >= from && y.at < to && y.year === year);
    const others = years.filter((y) => y.year !== year);
    if (year !== null && others.length > 0 && others.length === years.length) {
      // 截至2016年底,全年公开500条 in the report of 2017: the year it closes is 全年.
      const closes = others.find((y) => y.at >= until.index && y.at < until.index + until[0].length);
      return closes !== undefined && closes.year < year ? OTHER_YEAR : UNTIL_WHEN;
    }
    const foreign = others.length > 0 || /历年/.test(before);
    if (!foreign && said(lead, 0, until.index)) return YEAR;
    if (said(rest, until.index + until[0].length, before.length)) return YEAR;
    if (/(?:自|从)[^,。;]{0,12}1月1日/.test(before)) return YEAR;
    return UNTIL_WHEN;
  }
  if (last !== undefined && year !== null && last.year !== year && !years.some((y) => y.year === year))
    // 2021年收到8件,今年收到6件
    return /[,;:](?:而|其中)?(?:今年|本年度?|报告期内|报告年度)(?!初)/.test(before.slice(last.at)) ? YEAR : OTHER_YEAR;
  if (last !== undefined && year !== null && last.year !== year) {
    // 2012年收到5件,2013年收到8件: the nearer year governs; a year in a document's title does not.
    const near = before.slice(last.at);
    if (/^\d{4}年度?[,共]?(?:全[市县区省]|我[市县区局镇]|共|收到|主动|为|是)/.test(near)) return OTHER_YEAR;
  }
  return YEAR;
}
