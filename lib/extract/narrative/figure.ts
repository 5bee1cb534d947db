/** Turns a recognised number into a draft: period, plans, unit, growth and a tight quote. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import type { Applicant, Period } from "@/lib/report";
import { impliedPrior } from "./change";
import { countedInKinds } from "./counted-in-kinds";
import {
  type Draft,
  indicatorOf,
  isNewForm,
  type ListKind,
  type Memory,
  type NarrativeSetting,
  PROACTIVE_FAMILIES,
  REQUEST_FAMILIES,
  yearsBefore,
} from "./draft";
import type { Governing } from "./govern";
import { type LineModel, printed } from "./line-model";
import { periodOf } from "./period";

export interface NewFigure {
  key: string;
  applicant: Applicant | null;
  family: string;
  govern: Governing;
  /** Compact positions of the words it rests on; `end` defaults to the number's own end. */
  start: number;
  end?: number;
  rule: string;
  /** Why a person should look. */
  doubts?: readonly string[];
  list: ListKind;
  head: Draft | null;
  review?: boolean;
  period?: Period;
  label?: string | null;
  confidence?: number;
}

const FRESH =
  /(?:本年度?|今年|当年|年度|20\d\d年度?|年内)(?:共)?新(?:增|公开)|其中,?(?:本年度?|今年|当年|20\d\d年度?)[^,。;]*$/;
const PLANNED = /(?:将|拟|计划|力争|争取|确保|不少于|目标|下一步|明年|今年|要|预计)/;
const PLAN = /(?:计划|拟|力争|争取|预计|目标)(?:在|于|全年|年内|[^,。;]{0,10}(?:举办|召开|公开|培训))/;
/** 明年将召开推进会6次, outside the section of plans too; 将12件信息公开 and 将组织机构信息… take up what is there. */
const AHEAD =
  /(?:^|[,;:])(?:明年|下一步|下一?阶段|今后|接下来)|将(?:于|在[^,。;]{1,8})?(?:继续|陆续)?(?:召开|举办|举行|组织(?!机构)|开展|安排|制定|出台|设立)[^,。;]*$/;

const ALL_TOLD = /累计[^,。;:、\d]{0,8}$/;
const YEARS_PART = /^[^,。;\d]{0,6}[,(]其中[,:]?(?:20\d\d年|本年|当年|今年|年内)/;

/** 收到申请12件,更正为13件; 12件(应为13件). */
const CORRECTED =
  /^[,(;:]?(?:现|后|经核实|经核查)*(?:更正|订正|修正|勘误|(?:应|应当|实|实际|实应)为(?=\d)|有误|误写|可能|或(?:者|许)?(?:更多|超过)|不完全)/;
/** 估计收到30件: nobody counted. */
const HEDGED = /(?:可能|也许|或许|估计|估算|预估|大致|粗略|不完全(?!统计))[^,。;\d]*$/;

/** 要求各科室至少有一名工作人员负责: what is asked for, not what there is. */
const ASKED =
  /(?:要求|规定|明确要求)[^。;\d]{0,30}(?:至少|不少于|不低于|不得少于)[^,。;\d]{0,6}$|(?:各|每个?)[^,。;\d]{0,8}至少[^,。;\d]{0,6}$/;

/** What exists at a date rather than happens in a year. */
const STANDING = /(?:_in_force|^staff_|^reading_points|^dedicated_agencies|^disclosure_entities)/;

/** Forms since 2019 ask for the year's requests and disputes; nothing older stands in them unless it says so. */
const END_OF_YEAR =
  /(?:截至|截止|[到至])(?:20\d\d年)?(?:12月31日|12月底|年底|年末)(?:24时)?[,我本全各共县市区省镇乡收接受办新]/;

/** A sentence that another year opens. */
const LEADS_YEAR = /^[^,。;\d]{0,6}20\d\d年(?!\d{1,2}月)/;
/** 全年 and 年度 may be those of the year before. */
const OWN_YEAR = /今年|本年|报告(?:期|年度)/;

const BEGUN =
  /^(?:[^,;。]{0,12},)?(?:自|从)?20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日|初|底|[上中下]旬)?(?:起|开始|[^,;。]{0,8}开始)[^;。\d]*,[^;。]*$/;

/** The draft, or in words why the number is none after all. */
export function draftOf(
  line: LineModel,
  n: ProseNumber,
  figure: NewFigure,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): Draft | string {
  const silent = figure.key.startsWith("@");
  const carried = figure.key.startsWith("requests_carried");
  const sentence = line.text.slice(sentenceStart, n.start);
  let period = figure.period ?? "year";
  let until = false;
  if (figure.period === undefined) {
    const told = periodOf(sentence, carried ? [] : yearsBefore(line, sentenceStart, n.start), setting.year);
    // 2008年5月起开展信息公开工作,配备2名人员: since when there is what stands.
    const begun = told.exclude === "other_year" && STANDING.test(figure.key) && BEGUN.test(sentence);
    if (told.exclude !== null && !carried && !begun) {
      if (told.exclude === "other_year" && LEADS_YEAR.test(sentence)) memory.otherYear = memory.line;
      return told.exclude === "other_year" ? "another year" : "part of the year";
    }
    period = told.period;
    until = told.why === "until";
    const { head } = figure;
    if (head && head.sentence === memory.sentence - 1 && sentence.startsWith("其中")) period = head.period;
  }
  // 累计1.5万元,其中2018年收取2100元: what was the year's comes behind.
  if (period === "year" && ALL_TOLD.test(sentence) && YEARS_PART.test(line.text.slice(n.to, n.to + 30)))
    period = "cumulative";
  // 截至年底,现行有效规范性文件102件: what stands at the end of a year is told by its date.
  // 自2006年起开展信息公开工作,…配备3名兼职工作人员: so does what has stood since then.
  const stood = period === "cumulative" && !/先后|累计|历年|新增/.test(sentence);
  if ((until || stood) && STANDING.test(figure.key)) period = "year";
  // 截至年底,已答复33件 beside what the year received: the year's. 1至10月答复33件 is not.
  if (
    until &&
    period === "ambiguous" &&
    REQUEST_FAMILIES.has(figure.family) &&
    !/(?:历年|累计)/.test(sentence) &&
    ((isNewForm(setting.era) && END_OF_YEAR.test(sentence)) ||
      memory.drafts.some(
        (d) => /^requests_(?:received|accepted)$/.test(d.key) && d.period === "year" && d.line >= memory.line - 3,
      ))
  )
    period = "year";
  // 截至年底,…全文电子化率达100%: all there is, so all of the year's.
  if (until && figure.family === "rates" && n.value === 100) period = "year";
  const planned = memory.topic === "plan";
  if (planned && PLANNED.test(sentence)) return "plan for the next year";
  if (!carried && AHEAD.test(sentence)) return "plan";
  if (ASKED.test(sentence)) return "what is asked for";
  if (PLAN.test(sentence.slice(-30)) && !/规划[、和及]?计划|计划(?:总结|规划|类)/.test(sentence)) return "plan";
  let key = figure.key;
  if (!silent && period !== "year" && (figure.family === "proactive" || figure.family === "channel"))
    key = "proactive_disclosures_cumulative";
  const indicator = silent ? null : indicatorOf(key, setting.era);
  if (!silent && indicator === null) return `no indicator ${key}`;
  const value = indicator?.unit === "万元" && n.unit === "元" ? Number((n.value / 1e4).toFixed(8)) : n.value;
  const change = changeOf(line, n, sentenceStart);
  const { start, end } = quoteOf(line, n, figure.start, figure.end ?? n.to);
  const { govern } = figure;
  const doubts = [...(figure.doubts ?? []), ...(govern.doubt ? [govern.doubt] : [])];
  if (!silent && CORRECTED.test(line.text.slice(n.to, n.to + 12))) doubts.push("corrected");
  // 2010年度公开54条。全文电子化率100%。 in the report of 2011: the sentence behind goes on with the year before, or it was a slip.
  if (memory.otherYear === memory.line && !silent) {
    if (OWN_YEAR.test(sentence) || yearsBefore(line, sentenceStart, n.start).some((y) => y.year === setting.year))
      memory.otherYear = undefined;
    else doubts.push("of-another-year");
  }
  if (!silent && HEDGED.test(line.text.slice(Math.max(sentenceStart, n.from - 16), n.from))) doubts.push("hedged");
  // 收费1020元 of a year nobody knows: the forms before 2014 and after count in 元 and in 万元.
  if (figure.key === "request_fees_collected" && setting.year === null) doubts.push("unit-of-which-form");
  return {
    key,
    era: indicator?.era ?? setting.era,
    applicant: figure.applicant ?? (indicator?.by_applicant ? "total" : null),
    label: figure.label ?? null,
    value,
    unit: indicator?.unit ?? null,
    unitPrinted: n.unitPrinted,
    approx: n.approx,
    scope: govern.scope,
    scopeWords: wordsOf(line, govern, setting),
    period,
    review:
      figure.review === true ||
      doubts.length > 0 ||
      // 自专栏开设以来: a stock, but of what?
      (period === "cumulative" &&
        PROACTIVE_FAMILIES.has(figure.family) &&
        figure.list !== "scope" &&
        !/(?:条例|施行|实施|历年|累计|20\d\d年|信息公开(?:目录|平台|系统|工作)[^,;。]{0,8}以来)/.test(sentence)) ||
      period === "ambiguous" ||
      planned,
    confidence: figure.confidence ?? 0.93,
    rule: figure.rule,
    doubts,
    change: change === null ? null : { percent: change, implied: impliedPrior(value, change) },
    start,
    end,
    family: figure.family,
    head: figure.head,
    list: figure.list,
    line: memory.line,
    sentence: memory.sentence,
    silent,
    fresh: FRESH.test(line.text.slice(Math.max(sentenceStart, n.from - 30), n.from)),
  };
}

/** Scope words as the text prints them. */
export function wordsOf(line: LineModel, govern: Governing, setting: NarrativeSetting): string | null {
  if (govern.words === null || govern.span === null || govern.from === "none") return govern.words;
  if (govern.from === "sentence" && line.text.slice(govern.span.start, govern.span.end) !== govern.span.words)
    return govern.words;
  return printed(setting.doc, line, govern.span.start, govern.span.end);
}

/** Document offsets of the words from `start` to `end`: at most 60 characters, no number but the figure's own. */
function quoteOf(line: LineModel, n: ProseNumber, start: number, end: number): { start: number; end: number } {
  let from = Math.min(start, n.from);
  for (const other of line.numbers)
    if (other.start < n.start && other.to > from && countedInKinds(line, other)?.start !== n.start)
      from = Math.max(from, dateTail(line.text, other.to));
  while (from < n.from && /[,、;:(的)]/.test(line.text[from] as string)) from++;
  const docEnd = (line.at[Math.max(end, n.to) - 1] as number) + 1;
  let docStart = line.at[from] as number;
  if (docEnd - docStart > 60) docStart = line.at[Math.max(from, n.from - 12)] as number;
  return { start: docStart, end: docEnd };
}

const dateTail = (text: string, end: number) =>
  end + (/^(?:年度?|月|日|底|号|[件条项个])*/.exec(text.slice(end, end + 6))?.[0].length ?? 0);

/** Growth printed right behind the figure, or right before it (同比增长12%,达300条). */
function changeOf(line: LineModel, n: ProseNumber, sentenceStart: number): number | null {
  for (const c of line.changes) {
    if (c.percent === null) continue;
    if (c.start >= n.to && c.start - n.to <= 2 && /^[,、(]{0,2}$/.test(line.text.slice(n.to, c.start)))
      return c.percent;
    if (
      c.end <= n.from &&
      c.start >= sentenceStart &&
      /^(?:,?(?:达|达到|为|共|至|到)+)$/.test(line.text.slice(c.end, n.from))
    )
      return c.percent;
  }
  return null;
}
