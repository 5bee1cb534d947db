/** Whether a figure is told for itself or as a part of the one before it. */
import type { Case, Dropped, Weighed } from "./case";
import { type Draft, inherit } from "./draft";
import type { Governing } from "./govern";
import { startOf } from "./line-model";
import { listedUnder, partsOf, standsUnder } from "./parts";

/** 申请(含上年结转)23件, 信息(不含微博)320条: the remark says that it is not quite the whole, or more. */
/** What the form itself leaves out: 专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费). */
const BY_THE_FORM = /不包括用于政府公报编辑管理/;
const LIMITED = /\([^()]*(?:结转|转结|上年|往年|不含|不包括|除外|仅)[^()]*\)[^()]{0,4}$/;
/** Families whose figures count events, in which 其中 singles some out. */
const EVENTS: ReadonlySet<string> = new Set(["training", "meetings", "responses"]);

const WITH_REQUESTED =
  /^[,:(]?(?:其中|包括)?[,:]?(?:属于?|为)?主动公开(?:类|的)*(?:政府|政务)?(?:信息)?(?:有|为)?\d[\d,]*(?:条|件)[^。;]*[,、;](?:属于?|为)?依申请公开(?:类|的)*(?:政府|政务)?(?:信息)?(?:有|为)?\d/;

/** The scope that holds for the figure: its own, that of the figure it is a part of, or that of the title. */
export function scopeOf({ isItem, stated, head, opened, memory }: Case): { govern: Governing; doubts: string[] } {
  const doubts: string[] = [];
  let govern = isItem ? inherit(stated, head) : stated;
  // A part's scope does not reach into the next sentence by itself.
  if (isItem && head?.scopeWords && govern.words === head.scopeWords && head.sentence !== memory.sentence && !opened)
    doubts.push("scope-of-another-sentence");
  else if (opened && memory.head) govern = inherit(stated, memory.head);
  if (govern.from === "none" && govern.words === null && memory.lead) govern = memory.lead;
  return { govern, doubts };
}

/** Drops what is only a part of the figure before it; otherwise the doubts. */
export function partOf(c: Case, { key, family }: Weighed): Dropped | string[] {
  const { line, n, memory, sentenceStart, stated } = c;
  // 公开信息687条,其中主动公开668条,依申请公开19条: the sum of both, not what was disclosed without being asked.
  if (
    (key === "proactive_disclosures_total" || family === "channel") &&
    !/主动/.test(c.words) &&
    WITH_REQUESTED.test(line.text.slice(n.to, n.to + 200))
  )
    return { drop: "disclosures on request are counted in", role: "other", family: "proactive" };
  // 门户网站发布8118篇,其中信息公开平台545篇: of the same medium.
  // So is what a sentence that opens with 其中 says behind it.
  const goesOn = line.text.startsWith("其中", sentenceStart);
  const whole = (d: Draft) =>
    d.key === key && d.value >= n.value && (d.sentence === memory.sentence || (goesOn && d === memory.drafts.at(-1)));
  if (
    (stated.from !== "part" || stated.words === null) &&
    c.opened &&
    family === "channel" &&
    memory.drafts.some(whole)
  )
    return { drop: "part of the figure before it", role: "breakdown", family };
  if (stated.from !== "part") {
    // 共举办培训4次,其中,召开录入培训会2次: of the same kind, a part of the figure before.
    if (
      EVENTS.has(family) &&
      memory.head?.key === key &&
      (c.opened || listedUnder(line, memory.head, n.start)) &&
      standsUnder(line, memory.head, memory.sentence, sentenceStart) &&
      n.value <= memory.head.value
    )
      return { drop: "part of the figure before it", role: "breakdown", family };
    // 收到申请13件,其中平台申请9件: came in, too, but not all of them.
    if (
      c.opened &&
      !/新[收增接]/.test(c.words) &&
      key === "requests_received" &&
      memory.head?.key === key &&
      memory.head.sentence === memory.sentence &&
      c.reading.phrase.bare
    )
      return { drop: "part of the figure before it", role: "breakdown", family };
    if (isPartOfDisclosures(c, key))
      return { drop: "part of the figure before it", role: "breakdown", family: "category", listed: true };
  }
  // 发布信息400条,其中行政处罚决定68条: what was published, not what was decided; 采购信息801条 may be nobody's figure.
  const before = memory.drafts[memory.drafts.length - 1];
  const published =
    (before?.sentence === memory.sentence && /^(?:proactive|channel|category)$/.test(before.family)) ||
    PUBLISHED_OF_WHICH.test(c.sentence);
  if (family === "powers" && published && !/[作做]出|办理/.test(c.words))
    return { drop: "part of the figure before it", role: "breakdown", family: "category", listed: true };
  const doubts: string[] = [];
  if (/^requests_(?:received|accepted)$/.test(key) && includesCarried(line.text.slice(n.to, n.to + 20)))
    doubts.push("includes-carried-in");
  // 回应各类社会关切55503次: one office answers so many letters, not so many events.
  if (key === "hot_topic_responses" && c.setting.own.speaker === "organ" && n.value > EVENTS_OF_A_YEAR)
    doubts.push("as-many-as-letters");
  const remark = line.text.slice(c.part, n.from);
  if (LIMITED.test(remark) && !BY_THE_FORM.test(remark)) doubts.push("limited");
  return doubts;
}

/** 收到112件,除2件尚在办理外,其余110件均已答复: the rest, where the numbers between make up the whole. */
export function isRest({ line, n, memory }: Case): boolean {
  const { head } = memory;
  if (head === null || head.line !== memory.line || head.approx !== null) return false;
  const between = line.numbers.filter(
    (m) => m.kind === "count" && m.start < n.start && (line.at[m.start] as number) >= head.end,
  );
  if (between.length > 0 && between.reduce((sum, m) => sum + m.value, n.value) === head.value) return true;
  // 收到93件,上年结转1件,除结转下年度2件外,其余92件: what came in and what was open, less what goes on.
  const told = (key: string) => memory.drafts.find((d) => d.sentence === memory.sentence && d.key === key)?.value ?? 0;
  const goesOn = told("requests_carried_out");
  return goesOn > 0 && told("requests_received") + told("requests_carried_in") - goesOn === n.value;
}

/** 其中,市直部门收到98件: the same thing again, of a part. */
export function isShare({ isItem, stated, memory, n }: Case, key: string, govern: Governing): boolean {
  const { head } = memory;
  return (
    !isItem &&
    stated.from === "part" &&
    govern.words !== null &&
    head !== null &&
    head.key === key &&
    head.scopeWords === null &&
    head.line === memory.line &&
    n.value <= head.value
  );
}

/** 公开信息565条,其中发布工作信息421条: what is told under the year's disclosures is a part of them, not another total. */
function isPartOfDisclosures({ line, n, words, sentenceStart, memory }: Case, key: string): boolean {
  const total = key === "proactive_disclosures_total";
  // 政府文件38条、政府公报20条、政府会议25条: beside kinds the gazette is one.
  const kind =
    key === "disclosed_via_gazette" &&
    (/类(?:政府)?信息$/.test(words) ||
      (!/(?:发布|刊|登载|公开|通过)/.test(words) && !/(?:网站|微信|微博|公众号)/.test(line.text)));
  // 其中动态45条;发布规范性文件6件,政策解读16篇: the next clause says anew what was published.
  const anew = line.text.slice(startOf(line.clauses, n.start), n.from);
  const named =
    key === "policy_interpretations" &&
    !/(?:发布|公开|上传|制作|配发)/.test(words) &&
    !(anew.length > words.length && /^(?:共|累计|另|同时)?(?:发布|公开|上传|制作|配发)/.test(anew));
  if (!total && !kind && !named) return false;
  let head: Draft | null = null;
  for (let i = memory.drafts.length - 1; i >= 0; i--) {
    const d = memory.drafts[i] as Draft;
    if (d.sentence < memory.sentence - 1) break;
    if (d.list === null && (d.family === "proactive" || (head === null && d.family === "channel"))) head = d;
    if (head?.family === "proactive") break;
  }
  if (head === null || head.period !== "year" || n.value > head.value) return false;
  if (!standsUnder(line, head, memory.sentence, sentenceStart)) return false;
  if (partsOf(line, head).has(n)) return true;
  if (!total) return named && listedUnder(line, head, n.start);
  return head.family === "proactive" && !/新增|新公开/.test(words) && listedUnder(line, head, n.start);
}

/** More than one a day are no matters of public concern of one office. */
const EVENTS_OF_A_YEAR = 366;

const PUBLISHED_OF_WHICH =
  /(?:发布|公开|公示|公布)[^,。;\d]{0,16}(?:信息|公告)[共计为达]{0,2}\d+[余多]?[条则篇件项][,:(;]{0,2}(?:其中|包括)/;

const CARRIED: RegExp[] = [
  // 65件(含新收63件、上年结转2件), 20件,其中本年新收18件,上年结转2件
  /^[,(](?:其中|含|包含|包括|其中包括)[,:]?(?:本年|当年|今年)?度?(?:新收|新增|新接收|收到)\d+[件条宗项份][,、和及](?:20\d\d年|上一?年|去年|往年)度?(?:结转|转结|结余)/,
  /^[,(]?(?:其中)?,?(?:包含|含|包括|其中)(?:20\d\d年|上一?年|去年|往年)?度?(?:(?:结转|转结|结余)(?!至|到|下|次|明|转)|上年)/,
  /^[,(](?:其中)?(?:含|包含|包括)(?:上|去|20)/,
  // 收到4件,其中2件为上年度结转; 收到12件(含2件上年结转)
  /^[,(](?:其中|含|包含|包括),?(?:有)?\d+[件条宗项](?:[为是系]|属于)?(?:20\d\d年|上一?年|去年|往年)度?(?:的)?(?:结转|转结)/,
];
const includesCarried = (after: string) => CARRIED.some((re) => re.test(after));
