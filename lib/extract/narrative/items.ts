/** Items of a list that carry no words of their own: 其中市政府54件, 其中2018年55条, 等其他情况48件, 历年累计545条. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { mediaIn } from "./channels";
import { unexplained } from "./classify";
import {
  type Draft,
  inherit,
  isNewForm,
  type Memory,
  type NarrativeSetting,
  partStart,
  REQUEST_FAMILIES,
  sameUnit,
} from "./draft";
import { sumOfFees } from "./fee-sums";
import type { NewFigure } from "./figure";
import { type Governing, governing } from "./govern";
import { firstFrom, type LineModel, sentenceEnd } from "./line-model";
import { type Place, participants, sumOfKinds, sumOfParts } from "./people";
import { ANSWERS } from "./situation";

const SAYS_NOTHING =
  /(?:本年(?!度)|(?:按|从|分)[^,。;、]{1,8}(?:分|看|来看|划分|统计|分类)(?=[,:]|$)|其中|光是|单是|仅仅|仅|就|便|即|属于|(?:这一年)?的数字?(?=[为是])|新增|新公开|新发布|公开|发布|主动公开|收到|受理|上传|累计|举行|召开|举办|开展|组织|政府信息|信息)/g;
/** Words that open a list of bodies: 公开主体分布为:, 从层级看:. */
const OPENS_LIST =
  /(?:其(?=构成|组成|中)|公开|发布|收到|受理|申请|政府信息|信息|主体|层级|来源|渠道|分布|构成|具体|分别|如下|看|划分|统计|情况|件数|条数|数量)/g;
const SOCIAL = /(?:微博|微信|公众号|抖音|头条|新媒体)/;
/** Nothing but 历年累计, or 加上以往各年,累计, since the figure before. */
const SINCE_EVER =
  /^(?:(?:各类)?(?:政府|政务)?信息)?[,、;(]?(?:历年来?|(?:加上|连同)(?:以往|以前|此前|过去|往年|历年)(?:各年度?|年度|几年|的)*,?(?:历年来?|总共|一共)?)(?:累计|共计|合计|总计|共)?(?:主动)?(?:公开|发布|(?:政府)?信息公开)?(?:政府信息|信息)?(?:条数|总数|总量|数量|数|量)?(?:累计|共计|合计|总计|共|已|达|为|有)*$/;
const RESIDUAL =
  /(?:等)?(?:其他|其它)(?:情况|情形|类型|处理情况|类|原因|答复|答复情况)?(?:的)?(?:共计|共|合计|有|为|:)*$/;
/** 信息不存在、需要补正、告知通过其他途径办理等情形共11件: outcomes that share one number. */
const SEVERAL =
  /(?:^|[,;:(])(?![^,;:]*(?:[以意分]公开|提供信息))[^,;:]*(?:不存在|不属|非本|补正|补充|途径|不掌握|重复|不明确|无法提供)[^,;:]*(?:等|等?[两二三四五六几][种类])(?:(?:其[他它])?(?:情况|情形|类型|类|原因|结果|答复|答复情况)(?:办理)?(?:的)?(?:申请|答复)?(?:共计|共|合计|有|为|的)*|(?:共计|合计|总计))$/;

/** 信息不存在、告知补正、告知通过其他渠道办理的共9件: the same, without a word that gathers them. */
const ALL_OF_THEM =
  /(?:^|[,;:(])(?![^,;:]*(?:[以意分]公开|提供信息))[^,;:、]*(?:不存在|不属|非本|补正|补充|途径|渠道|不掌握|重复|不明确)[^,;:、]*(?:[、和及]|以及)[^,;:]*(?:不存在|不属|非本|补正|补充|途径|渠道|不掌握|重复|不明确)[^,;:、]*(?:的|等)(?:申请|答复)?(?:共计|合计|总计|共)(?:有|为)?$/;

/** 其余13件为信息不存在、告知补正和告知其他途径: the kinds that share the number stand behind it. */
const REST = /^[),、;:]*(?:其余|余下|剩余|剩下|还有|其他|另外|另有)(?:的)?(?:共计|共|合计|有)*$/;
const KINDS = /^(?:申请)?(?:(?:分别)?(?:为|是|系|属于|属|因|分属)([^,。;]{4,60})|,(有的[^。;\d]{4,60}))/;
const FIRST = /^[,、;:]*(?:其中|有|另有)?[,:]?$/;
const UNABLE_FOR =
  /^(?:申请)?(?:的)?(?:(?:答复|办理|处理)?结果[为是])?(?:因|由于|属于?|为)[^,。;、\d]{2,16}、[^,。;\d]{2,30}(?:无法|不能)提供(?:的|[,。;]|$)/;
const UNABLE = /^[^,。;]*(?:无法|不能)提供/;
const kindsOfAnswer = (line: LineModel, n: ProseNumber): number =>
  new Set((KINDS.exec(line.text.slice(n.to, n.to + 66)) ?? []).slice(1).join("").match(ANSWERS)).size;

/** 5件政府信息公开申请, 5件申请: what is counted. */
const OF_REQUESTS = /^(?:的)?(?:(?:政府|政务)?信息公开|依申请公开|公开)?(?:的)?申请/;

/** `another`: a figure of another year, or of no row. */
type Item = NewFigure | "another" | null;

/** A figure told by its place in a list, `another` for one of another year, null for anything else. */
export function readItem(
  line: LineModel,
  n: ProseNumber,
  from: number,
  words: string,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): Item {
  const place: Place = { line, n, from, words, sentenceStart, memory, setting };
  const sum = sumOfFees(place) ?? participants(place) ?? sumOfParts(place) ?? sumOfKinds(place);
  if (sum) return sum;
  const { head } = memory;
  if (head === null || memory.line - head.line > 1) return null;
  const govern = governing(line, partStart(line, from, n.from), n.from, setting.own);
  return stockBehind(place, head, govern) ?? partOfHead(place, head, govern) ?? lastOfAnswers(place, head, govern);
}

/** 2015年公开11条,历年累计234条; of requests it is no row. */
function stockBehind({ line, n, from, words }: Place, head: Draft, govern: Governing): Item {
  if (!SINCE_EVER.test(words) || !sameUnit(n, head) || n.value < head.value || head.list !== null) return null;
  // 在网站公开5条,历年累计主动公开政府信息250条: what it is a stock of is said.
  const said = head.family === "channel" && /主动公开(?:政府|政务)?信息/.test(words);
  if (head.key !== "proactive_disclosures_total" && !said) return "another";
  return {
    key: "proactive_disclosures_cumulative",
    applicant: null,
    family: head.family,
    govern: inherit(govern, head),
    start: partStart(line, from, n.from),
    rule: "stock behind the year's",
    list: "year",
    head,
    period: "cumulative",
  };
}

const CARRIED_BEHIND = /^[^,。;\d]{0,3}[,、;和及][^,。;\d下]{0,10}(?:结转|转结)[^,。;\d下至]{0,10}\d/;

/** 其中市政府54件, 其中2018年55条: the same figure of one body, or of one year. */
function partOfHead(place: Place, head: Draft, govern: Governing): Item {
  const { line, n, from, words, sentenceStart, memory, setting } = place;
  const part = partStart(line, from, n.from);
  const raw = line.text.slice(part, n.from);
  // 公开主体分布为:县政府856条: the words before the colon open the list.
  const colon = words.lastIndexOf(":");
  const list = unexplained(words.slice(0, colon + 1).replace(OPENS_LIST, "")) === "" ? words.slice(colon + 1) : words;
  // 公开80347条,做到应公开尽公开(下同),其中市政府办公室3927条: what is said before 其中 is said of the whole.
  const own = list.slice(Math.max(0, list.lastIndexOf("其中")));
  if (unexplained(own.replace(SAYS_NOTHING, "")) !== "" || !sameUnit(n, head) || n.value > head.value) return null;
  // 今年以来共有5件政府信息公开申请: told behind what was published, but of requests.
  // 承办申请37件,包括本年收到的30件: of requests as well.
  if (
    !REQUEST_FAMILIES.has(head.family) &&
    (OF_REQUESTS.test(line.text.slice(n.to, n.to + 16)) || /[收接]到|新收|受理|结转|申请/.test(raw))
  )
    return null;
  const same = {
    key: head.key === "proactive_disclosures_cumulative" ? "proactive_disclosures_total" : head.key,
    applicant: head.applicant,
    family: head.family,
    head,
  };
  if (head.family === "proactive" && isMediaList(line, n, sentenceStart)) return null;
  // 受理申请69件,其中市政府收到24件: the part says itself what it counts.
  const key = head.key === "requests_accepted" && /(?:收到|接到|接收)/.test(raw) ? "requests_received" : same.key;
  if (isBody(place, head, govern, raw))
    return { ...same, key, govern, start: govern.span?.start ?? n.from, rule: `item:scope ${head.key}`, list: "scope" };
  // 3件顺延至下年度答复。本年度收到4件…: what goes on has no part of this year.
  if (head.key.startsWith("requests_carried")) return null;
  const year = /(?:20\d\d)年|本年度?|今年|当年/.exec(raw);
  // 通过目录系统累计公开657条。2016年新增主动公开信息50条 names its total itself.
  const itself = head.family === "channel" && /主动公开/.test(raw);
  // 其中:2012年公开50条: the colon ends the part before.
  const said = line.text.slice(Math.max(sentenceStart, part - 3), n.from);
  // 近三年收到53件,2016年23件: a year beside a stock.
  const beside = head.period === "cumulative" && head.sentence === memory.sentence;
  if (!year || itself || !(beside || /(?:其中|新增|今年|本年|当年|仅|就)/.test(said))) return null;
  const stated = Number(year[0].slice(0, 4));
  if (Number.isFinite(stated) && setting.year !== null && stated !== setting.year) return "another";
  // 办理11件,本年度10件,结转上年度1件: what came in this year, and what was open.
  const cameIn =
    /^requests_(?:processed|completed|answered)$/.test(head.key) && CARRIED_BEHIND.test(line.text.slice(n.to));
  return {
    ...same,
    ...(cameIn ? { key: "requests_received" } : {}),
    govern: { scope: head.scope, words: head.scopeWords, doubt: null, span: null, from: "none" },
    start: part,
    rule: `item:year ${head.key}`,
    list: "year",
    period: "year",
    // 通过网站公开356条,2012年新增126条: the website's, not all of them.
    // So is what an account published since it was opened.
    review: head.family === "channel" || (head.review && SOCIAL.test(line.text.slice(sentenceStart, n.start))),
  };
}

/** 市级机关主动公开4208条 in a sentence of its own is a figure of its own; 按层级看,乡镇112913条 is a part. */
function isBody({ line, n, sentenceStart, memory }: Place, head: Draft, govern: Governing, raw: string): boolean {
  if (govern.from !== "part" || govern.words === null || /(?:通过|在)/.test(raw)) return false;
  // 其中,市政府网站公开11268条: the portal of the one who reports, where it was published.
  // Beside 各部门网站400条 it is a share of theirs all the same.
  const portal = govern.span !== null && govern.span.end > govern.span.bodyEnd;
  const others = /各|所属|下属/.test(line.text.slice(n.to, sentenceEnd(line, n.start)));
  if (portal && govern.scope === "organ" && !others) return false;
  const within =
    head.sentence === memory.sentence ||
    addsUp(line, n, sentenceStart, head) ||
    line.text.startsWith("其中", sentenceStart) ||
    !/(?:公开|发布|收到|受理|召开|举行|举办)/.test(raw);
  return within && followsFigure(line, n, head, memory);
}

/** 不予公开15件(国家秘密1件、其他7件); 信息不存在、需要补正等情形共11件: what answers leave to the end. */
function lastOfAnswers(
  { line, n, from, words, sentenceStart, memory, setting }: Place,
  head: Draft,
  govern: Governing,
): Item {
  const refused = RESIDUAL.test(words) ? groundsBefore(line, n, sentenceStart, memory) : null;
  if (refused)
    return refused.key !== "answered_refused"
      ? null
      : {
          key: "refused_other_legal",
          applicant: null,
          family: "outcomes",
          govern: inherit(govern, head),
          start: Math.max(from, n.from - 4),
          rule: "other grounds",
          list: "outcomes",
          head: refused,
        };
  // 26件因信息不存在、不掌握等无法提供: the reasons are named, the end is one.
  if (isNewForm(setting.era) && FIRST.test(words) && UNABLE_FOR.test(line.text.slice(n.to, n.to + 60)))
    return {
      key: "results_unable",
      applicant: null,
      family: "outcomes",
      govern: inherit(govern, head),
      start: n.from,
      rule: "unable for several reasons",
      list: "outcomes",
      head: memory.drafts.findLast((d) => /^requests_(?:processed|received|accepted)$/.test(d.key)) ?? head,
    };
  const listing = memory.lastFamily === "outcomes" || /^requests_(?:answered|processed|completed)$/.test(head.key);
  const behind = REST.test(words) && kindsOfAnswer(line, n) > 1 && !UNABLE.test(line.text.slice(n.to, n.to + 40));
  if (!listing || !(behind || RESIDUAL.test(words) || SEVERAL.test(words) || ALL_OF_THEM.test(words))) return null;
  if (/规定的其他情形/.test(words) || /(?:形式|方式|途径|渠道|处理)(?:的)?(?:共|有|为)*$/.test(words)) return null;
  const first = words.replace(/^[,、;:]*(?:其中|包括|以及|及|和)?[,:]?/, "");
  // 无法提供60件、不予处理9件、其他12件: in the words of the form the last is its row 其他处理.
  const row =
    isNewForm(setting.era) &&
    /^其[他它](?:处理|处理结果|结果)?(?:的)?(?:共|有|为|:)*$/.test(first) &&
    memory.drafts.some((d) => d.sentence === memory.sentence && /^results_(?:unable|not_processed)$/.test(d.key));
  return {
    key: row ? "results_other" : "answered_residual_combined",
    applicant: null,
    family: "outcomes",
    govern: inherit(govern, head),
    start: Math.max(n.from - first.length, n.from - 44, from),
    rule: "residual",
    list: "outcomes",
    head: memory.drafts.findLast((d) => /^requests_(?:answered|processed|completed)$/.test(d.key)) ?? head,
  };
}

/** 不予公开15件(国家秘密1件、其他7件), 不予公开10件,其中国家秘密1件、其他4件: the outcome whose grounds the number goes on listing. */
function groundsBefore(line: LineModel, n: ProseNumber, floor: number, memory: Memory): Draft | null {
  const open = openBracket(line, n.start, floor);
  const last = memory.drafts[memory.drafts.length - 1];
  if (last === undefined || last.line !== memory.line) return null;
  if (open < 0) {
    if (!last.key.startsWith("refused_") || last.sentence !== memory.sentence) return null;
    let from = n.start;
    while (from > floor && (line.at[from] as number) >= last.end) from--;
    if (/[);]/.test(line.text.slice(from, n.start))) return null;
  }
  for (let i = memory.drafts.length - 1; i >= 0; i--) {
    const d = memory.drafts[i] as Draft;
    if (d.line !== memory.line) return null;
    if (open >= 0 ? d.end <= (line.at[open] as number) : !d.key.startsWith("refused_"))
      return d.family === "outcomes" ? d : null;
  }
  return null;
}

/** Place of the bracket that is open at a position, or -1. */
function openBracket(line: LineModel, position: number, floor: number): number {
  let depth = 0;
  for (let i = position - 1; i >= floor; i--) {
    const c = line.text[i];
    if (c === ")") depth++;
    else if (c === "(" && depth-- === 0) return i;
  }
  return -1;
}

/** 其中,县政府门户网站公开198条,政务新媒体公开55条: every item is a medium, and none a body below or beside the reporter. */
function isMediaList(line: LineModel, n: ProseNumber, sentenceStart: number): boolean {
  const end = sentenceEnd(line, n.start);
  const opens = line.text.lastIndexOf("其中", n.start);
  if (opens < sentenceStart) return false;
  const items = line.text
    .slice(opens, end)
    .split(/[,;、](?!\d)/)
    .filter((item) => /\d/.test(item));
  if (items.length < 2 || !items.every((item) => mediaIn(item).length > 0)) return false;
  // 市政府门户网站5200条,各部门网站1400条,政务新媒体1900条: beside accounts even bodies' sites are ways out.
  return items.every((item) => !BODIES.test(item)) || items.some((item) => ACCOUNTS.test(item));
}
const ACCOUNTS = /^[^网]*(?:新媒体|微信|微博|公众号)/;
const BODIES = /(?:各|部门|乡镇|街道|镇街|直单位)/;

/** An item stands behind the head or behind another figure; behind a number that is none the list is of something else. */
function followsFigure(line: LineModel, n: ProseNumber, head: Draft, memory: Memory): boolean {
  let i = firstFrom(line, n.start) - 1;
  while (i >= 0 && line.numbers[i]?.kind !== "count") i--;
  const before = line.numbers[i];
  if (!before || (line.at[before.start] as number) < head.end) return true;
  if (line.changes.some((c) => c.start <= before.start && before.start < c.end)) return true;
  // 市级3个,乡镇141个: a body that is no row of its own.
  if (
    /(?:级|直|政府|部门|单位|机关|乡镇|街道|园区|办公室)$/.test(
      line.text.slice(Math.max(0, before.from - 6), before.from),
    ) &&
    !/:/.test(line.text.slice(Math.max(0, before.from - 14), before.from))
  )
    return true;
  const at = line.at[before.start] as number;
  return memory.drafts.some((d) => d.line === memory.line && d.start <= at && at < d.end);
}

/** Whether the numbers of this sentence are the head's parts: two or more, and they add up to it. */
function addsUp(line: LineModel, n: ProseNumber, sentenceStart: number, head: Draft): boolean {
  const counts = line.numbers
    .slice(firstFrom(line, sentenceStart), firstFrom(line, sentenceEnd(line, n.start)))
    .filter((m) => m.kind === "count");
  const sum = counts.reduce((total, m) => total + m.value, 0);
  return counts.length > 1 && sum === head.value && counts.every((m) => sameUnit(m, head));
}
