/** Items of a list that carry no words of their own: 其中市政府54件, 其中2018年55条, 等其他情况48件; and the local categories. */
import type { ProseNumber } from "@/lib/numbers/prose";
import { categoryKey, categoryLabel, looksLikeCategory } from "./categories";
import { channelKey, type Medium, mediaIn } from "./channels";
import { unexplained } from "./classify";
import {
  type Draft,
  inherit,
  isNewForm,
  type Memory,
  type NarrativeSetting,
  PROACTIVE_FAMILIES,
  partStart,
  REQUEST_FAMILIES,
  sameUnit,
} from "./draft";
import type { NewFigure } from "./figure";
import { governing } from "./govern";
import { firstFrom, type LineModel, printed, sentenceEnd } from "./line-model";
import { partsOf, standsUnder } from "./parts";
import { participants, staffTotal } from "./people";

const SAYS_NOTHING =
  /(?:(?:按|从|分)[^,。;、]{1,8}(?:分|看|来看|划分|统计|分类)(?=[,:]|$)|其中|新增|公开|发布|主动公开|收到|受理|上传|累计|举行|召开|举办|开展|组织|政府信息|信息)/g;
/** Words that open a list of bodies: 公开主体分布为:, 从层级看:. */
const OPENS_LIST =
  /(?:公开|发布|收到|受理|申请|政府信息|信息|主体|层级|来源|渠道|分布|构成|具体|分别|如下|看|划分|统计|情况|件数|条数|数量)/g;
const RESIDUAL =
  /(?:等)?(?:其他|其它)(?:情况|情形|类型|处理情况|类|原因|答复|答复情况)?(?:的)?(?:共计|共|合计|有|为|:)*$/;

/** A figure told by its place in a list, `another` for one of another year, null for anything else. */
export function readItem(
  line: LineModel,
  n: ProseNumber,
  from: number,
  words: string,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): NewFigure | "another" | null {
  const { head } = memory;
  if (
    memory.lastFamily === "fees" &&
    n.unit === "元" &&
    !/(?:通知|应收|标准)/.test(words) &&
    /(?:共计|合计|总计|总额)(?:收取|收费)?(?:为|达|:)?$/.test(words)
  )
    return {
      key: "request_fees_collected",
      applicant: null,
      family: "fees",
      govern: governing(line, partStart(line, from, n.from), n.from, setting.own),
      start: n.from,
      rule: "sum of the fees",
      list: null,
      head: null,
    };
  const trained = participants(line, n, from, words, memory, setting);
  if (trained) return trained;
  const staff = staffTotal(line, n, from, words, memory, setting);
  if (staff) return staff;
  if (head === null || memory.line - head.line > 1) return null;
  const part = partStart(line, from, n.from);
  const govern = governing(line, part, n.from, setting.own);
  const raw = line.text.slice(part, n.from);
  // 公开主体分布为:县政府856条: the words before the colon open the list.
  const colon = words.lastIndexOf(":");
  const own = unexplained(words.slice(0, colon + 1).replace(OPENS_LIST, "")) === "" ? words.slice(colon + 1) : words;
  if (unexplained(own.replace(SAYS_NOTHING, "")) === "" && sameUnit(n, head) && n.value <= head.value) {
    const same = {
      key: head.key === "proactive_disclosures_cumulative" ? "proactive_disclosures_total" : head.key,
      applicant: head.applicant,
      family: head.family,
      head,
    };
    // 市级机关主动公开4208条 in a sentence of its own is a figure of its own; 按层级看,乡镇112913条 is a part.
    if (head.family === "proactive" && isMediaList(line, n, sentenceStart)) return null;
    const within =
      head.sentence === memory.sentence ||
      addsUp(line, n, sentenceStart, head) ||
      line.text.startsWith("其中", sentenceStart) ||
      !/(?:公开|发布|收到|受理|召开|举行|举办)/.test(raw);
    if (
      within &&
      followsFigure(line, n, head, memory) &&
      govern.from === "part" &&
      govern.words !== null &&
      !/(?:通过|在)/.test(raw)
    )
      return { ...same, govern, start: govern.span?.start ?? n.from, rule: `item:scope ${head.key}`, list: "scope" };
    const year = /(?:20\d\d)年|本年度?|今年|当年/.exec(raw);
    if (year && /(?:其中|新增|今年|本年)/.test(raw)) {
      const stated = Number(year[0].slice(0, 4));
      if (Number.isFinite(stated) && setting.year !== null && stated !== setting.year) return "another";
      return {
        ...same,
        govern: { scope: head.scope, words: head.scopeWords, doubt: null, span: null, from: "none" },
        start: part,
        rule: `item:year ${head.key}`,
        list: "year",
        period: "year",
        // 通过网站公开356条,2012年新增126条: the website's, not all of them.
        review: head.family === "channel",
      };
    }
  }
  const refused = RESIDUAL.test(words) ? groundsBefore(line, n, sentenceStart, memory) : null;
  if (refused) {
    if (refused.key !== "answered_refused") return null;
    return {
      key: "refused_other_legal",
      applicant: null,
      family: "outcomes",
      govern: inherit(govern, head),
      start: Math.max(from, n.from - 4),
      rule: "other grounds",
      list: "outcomes",
      head: refused,
    };
  }
  const listing = memory.lastFamily === "outcomes" || /^requests_(?:answered|processed|completed)$/.test(head.key);
  if (
    listing &&
    RESIDUAL.test(words) &&
    !/规定的其他情形/.test(words) &&
    !/(?:形式|方式|途径|渠道|处理)(?:的)?(?:共|有|为)*$/.test(words)
  ) {
    const first = words.replace(/^[,、;:]*(?:其中|包括|以及|及|和)?[,:]?/, "");
    // 无法提供60件、不予处理9件、其他12件: in the words of the form the last is its row 其他处理.
    const row =
      isNewForm(setting.era) &&
      /^其[他它]$/.test(first) &&
      memory.drafts.some((d) => d.sentence === memory.sentence && /^results_(?:unable|not_processed)$/.test(d.key));
    return {
      key: row ? "results_other" : "answered_residual_combined",
      applicant: null,
      family: "outcomes",
      govern: inherit(govern, head),
      start: Math.max(n.from - first.length, n.from - 44, from),
      rule: "residual",
      list: "outcomes",
      head: [...memory.drafts].reverse().find((d) => /^requests_(?:answered|processed|completed)$/.test(d.key)) ?? head,
    };
  }
  return null;
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
    .split(/[,;、]/)
    .filter((item) => /\d/.test(item));
  return items.length > 1 && items.every((item) => mediaIn(item).length > 0 && !BODIES.test(item));
}
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

/** 机构职能类信息12条 after a total of disclosures, or with its share. */
export function readCategory(
  line: LineModel,
  n: ProseNumber,
  from: number,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): NewFigure | null {
  if (n.unit === null || !/^(?:条|件|篇|项|份|则|个|条次)$/.test(n.unit)) return null;
  if (REQUEST_FAMILIES.has(memory.lastFamily ?? "") || memory.topic === "disputes") return null;
  // 政务动态和村务公开两项…所占比例最大: a number inside a sentence is no item of a list.
  if (!ITEM_END.test(line.text.slice(n.to))) return null;
  const raw = line.text.slice(from, n.from);
  if (/(?:同意|部分|不予|予以)公开的?$/.test(raw)) return null;
  const found = categoryLabel(raw);
  if (!found) return null;
  const { label } = found;
  const typed = /类(?:信息|政府信息|文件)?$/.test(label) && !/(?:(?<!其[他它])各类|合计|等)/.test(raw);
  const share = line.shares.some(
    (s) => s.start >= n.to && s.start <= n.to + 1 && /占/.test(line.text.slice(s.start, s.end)),
  );
  const head: Draft | null =
    [...memory.drafts]
      .reverse()
      .find((d) => d.line >= memory.line - 1 && PROACTIVE_FAMILIES.has(d.family) && d.list === null) ?? null;
  // 按信息类别分,…类信息6条,…: a paragraph of its own under the total.
  const named =
    NAMED.test(label) && (line.text.slice(sentenceStart).split("。")[0]?.match(NAMED_COUNT) ?? []).length >= 3;
  const sorted =
    typed &&
    /按[^,。]{0,8}(?:类别|分类|内容)|从[^,。]{0,8}类别|(?:信息|内容)(?:的)?(?:分类|类别)(?:情况)?(?:如下|为)/.test(
      line.text.slice(sentenceStart, n.start),
    );
  // Numbers that add up to the figure before them are its parts, whatever they are called.
  const whole =
    head !== null &&
    standsUnder(line, head, memory.sentence, sentenceStart) &&
    partsOf(line, head).has(n) &&
    !NOT_A_KIND.test(label);
  // 在主动公开的信息中,…: the words name the figure the list belongs to.
  const opened =
    head !== null && /主动公开的?(?:政府|政务)?信息(?:工作)?中/.test(line.text.slice(sentenceStart, n.start));
  const listed =
    whole ||
    opened ||
    sorted ||
    named ||
    (head !== null &&
      PROACTIVE_FAMILIES.has(memory.lastFamily ?? "") &&
      ((memory.lastFamily === "category" && memory.drafts[memory.drafts.length - 1]?.sentence === memory.sentence) ||
        (typed && head.sentence === memory.sentence) ||
        /(?:其中|包括|:|,按|公开的)/.test(line.text.slice(sentenceStart, n.start))));
  if (!share && !listed) return null;
  if (!share && !sorted && !named && (head === null || n.value > head.value || !sameUnit(n, head))) return null;
  if (!share && !typed && !whole && !looksLikeCategory(label)) return null;
  if (share ? FOREIGN_SHARE.test(label) : !whole && FOREIGN.test(label)) return null;
  const media = mediaIn(label).filter((m) => m !== "other");
  if (share && media.length > 0) {
    if (media.length > 1) return null;
    const key = channelKey(media[0] as Medium) as string;
    return {
      key,
      applicant: null,
      family: "channel",
      govern: inherit(governing(line, from + found.start, n.from, setting.own), head),
      start: from + found.start,
      rule: "channel with its share",
      list: null,
      head,
    };
  }
  // 信息公开网发布政务动态信息67条: a sentence, not a name. 新闻发布类 is one.
  if (DONE.test(label) || /(?:发布|推送|上传|报送)(?!类|会|$|信息$)/.test(label)) return null;
  const govern = governing(line, from + found.start, n.from, setting.own);
  // 区政府及办公室312条: a list of bodies, not of kinds.
  if (whole && !typed && govern.from === "part" && govern.words !== null) return null;
  if (/[市县区镇乡局委办]$/.test(label) || /(?:我|全)[市县区镇乡局]/.test(label)) return null;
  return {
    key: categoryKey(label),
    applicant: null,
    family: "category",
    govern: inherit(govern, head),
    start: from + found.start,
    rule: "category",
    list: "category",
    head,
    label: printed(setting.doc, line, from + found.start, from + found.end),
    // Parts of a figure that is in doubt are in doubt.
    review: head?.review === true,
    // A long name without a share may be a sentence about something else.
    confidence: share && head ? 0.96 : share || typed || whole ? 0.9 : label.length > 18 ? 0.75 : 0.86,
  };
}

/** What follows an item of a list. */
const ITEM_END =
  /^(?:$|[,;。.、)(:!]|余|多|左右|以上|占|比|较|同比|和|及|以及|与|其中|次|的?(?:各类|相关)?(?:政府|政务)?(?:信息|文件|内容)|\d)/;

/** A label that tells of an action is no name of a category. */
const DONE =
  /^(?:按照|按规|根据|依据|围绕|通过|利用|依托|清理|完善|办理|召开|举办|组织(?!机构)|开展|制定|制发|收到|接到|受理|答复|回复|接待|报送|转发|印发|新建|建立|设立|修订|废止|审查|编发|编印|发表|被|向|参加|整改|更新维护)/;
/** Names that only such lists use; three of them with numbers are one. */
const NAMES =
  "(?:机构职能|机构概况|机构设置|组织机构|政策法规|法规文件|规章文件|政策文件|规划计划|计划规划|计划总结|行政职责|行政执法|业务动态|工作动态|人事任免|人事信息|财政预决算|财政信息|应急管理|公共服务|统计信息)";
const NAMED = new RegExp(`^${NAMES}`);
const NAMED_COUNT = new RegExp(`${NAMES}(?:类)?(?:的)?(?:信息)?(?:共|为|有|:)*\\d`, "g");
/** Media, bodies and requests make lists of their own. */
const NOT_A_KIND =
  /(?:微信|微博|网站|公众号|新媒体|平台|抖音|网页|客户端|公开栏|公示栏|宣传栏|公告栏|显示屏|展板|手册|报纸|日报|电视|广播|简报|媒体|线上|线下|APP|依申请|不予公开|^(?:国家|省|市|县|区|州|乡|镇|街道|村)(?:级|本级|直)$|(?:部门|单位|街道|镇街|乡镇|社区|村|公司|学校|医院|办公室|办公厅|园区|管委会|政府|网|局|委|办|镇|乡)$)/;
const FOREIGN_SHARE = /(?:同意公开|部分公开|予以公开|依申请|申请|答复|复议|诉讼|不予|咨询|无法提供|处理|件中)/;
const FOREIGN =
  /(?:同意公开|部分公开|予以公开|国家秘密|商业秘密|个人隐私|涉密|微信|微博|网站|公众号|新媒体|平台|抖音|依申请|申请|答复|复议|诉讼|不予公开|咨询|访问|点击|培训|会议|线上|线下|网上|网络|网页|客户端)/;
