/** Is what the words say really this report's figure: whole or part, own or another's, certain or doubtful? */
import type { ProseNumber } from "@/lib/numbers/prose";
import type { Applicant } from "@/lib/report";
import { mediaIn } from "./channels";
import { type Reading, unexplained } from "./classify";
import { disputeRelation } from "./dispute-relation";
import { type Draft, inherit, isNewForm, type ListKind, type Memory, type NarrativeSetting, partStart } from "./draft";
import { type Governing, governing } from "./govern";
import { headFor, isPart } from "./heads";
import { firstFrom, type LineModel } from "./line-model";
import { mediumOf } from "./medium";
import { modifierOf } from "./modifiers";
import { isNarrow } from "./narrow";
import { namesReporter } from "./own-names";
import { standsUnder } from "./parts";

export interface Verdict {
  key: string;
  family: string;
  applicant: Applicant | null;
  govern: Governing;
  head: Draft | null;
  list: ListKind;
  review: boolean;
  confidence: number;
  rule: string;
}
/** Why the number is no figure of this report; `family` is what a list behind it goes on with. */
export interface Dropped {
  drop: string;
  role: "breakdown" | "other";
  family?: string;
  /** The words may still name a category of the figure before. */
  listed?: boolean;
}

/** Material kept for readers is no disclosure of the year. */
const READING_POINT = /(?:查阅点|查阅中心|查阅场所|查阅室|档案馆|图书馆)/;
const BODY =
  /(?:局|委员会|委|厅|部门|馆|中心|学院|学校|医院|公司|村|社区|企业|派出所|支队|大队|法院|检察院|协会|集团|银行|编辑部|办公室|乡|镇|街道)$/;
/** Families whose words must say everything: a word too many means another thing is counted. */
const CLOSED = new Set(["proactive", "requests", "channel", "docs"]);
const STRICT_LISTS = new Set(["means", "applicants", "outcomes", "recon_items", "litig_items"]);
/** Families whose figures count events, in which 其中 singles some out. */
const EVENTS = new Set(["training", "meetings", "responses"]);
const LISTS = new Set(["means", "applicants", "outcomes", "recon_items", "litig_items"]);

/**
 * Weighs a reading. `from`: begin of the words that belong to the number.
 */
export function judge(
  line: LineModel,
  n: ProseNumber,
  from: number,
  sentenceStart: number,
  reading: Reading,
  memory: Memory,
  setting: NarrativeSetting,
): Verdict | Dropped {
  const { phrase } = reading;
  const { own } = setting;
  const newForm = isNewForm(setting.era);
  const silent = phrase.key.startsWith("@");
  const why: string[] = [];
  let key = newForm && phrase.new ? phrase.new : phrase.key;
  let family = phrase.family;

  if (combined(reading)) return { drop: "several items share the number", role: "breakdown", family };
  // 微博、微信分别发布337条、757条: which number is whose is not for us to say.
  if (
    /分别/.test(reading.before + reading.matched) ||
    runsOn(line, n) ||
    /分别[^,;。]*\d[^,;。\d]*[、和]$/.test(line.text.slice(sentenceStart, n.from))
  )
    return { drop: "several numbers told together", role: "breakdown", family };
  // 政务微信公众号102个: accounts, not what they published.
  if (family === "channel" && n.unit === "个" && !/(?:信息|文章|推文|内容|发布|推送|公开|页)/.test(reading.matched))
    return { drop: "number of accounts", role: "other" };
  if (memory.narrowed === memory.sentence && family === "channel")
    return { drop: "part of a narrower subject", role: "breakdown" };

  const part = partStart(line, from, Math.min(reading.start, n.from));
  const words = line.text.slice(part, n.from);
  const sentence = line.text.slice(sentenceStart, n.start);
  const isItem = phrase.list === true;
  const opened = /^[,、;:]*其中/.test(words) || /^其中/.test(sentence);
  const stated = governing(line, part, n.from, own);
  const head = headFor(family, memory);
  let govern = stated;
  if (isItem) govern = inherit(stated, head);
  // A part's scope does not reach into the next sentence by itself.
  if (isItem && head?.scopeWords && govern.words === head.scopeWords && head.sentence !== memory.sentence && !opened)
    why.push("scope-of-another-sentence");
  else if (opened && memory.head) govern = inherit(stated, memory.head);
  if (govern.from === "none" && govern.words === null && memory.lead) govern = memory.lead;

  // 财政、债务等方面,全年公开信息42条: the sentence has named its field before the comma.
  if (family === "proactive" && !silent && !isItem) {
    const led = line.text.slice(sentenceStart, n.from).slice(0, -(n.from - part) || undefined);
    if (/(?:方面|领域)的?[,:]?$/.test(led) || (/更新/.test(reading.matched) && READING_POINT.test(sentence))) {
      memory.narrowed = memory.sentence;
      return { drop: "part of a narrower subject", role: "breakdown" };
    }
  }

  if (CLOSED.has(family) || isItem) {
    // 局属各单位公开信息123条: those below the reporter, perhaps with it.
    if (!isItem && own.speaker !== "area" && BELOW.test(reading.before)) why.push("bodies-below");
    const subject = unexplained(reading.before).replace(/[、,]/g, "");
    if (isNarrow(reading) && !silent) {
      if (family === "proactive") memory.narrowed = memory.sentence;
      return { drop: "part of a narrower subject", role: "breakdown" };
    }
    if (subject !== "" && BODY.test(subject) && !namesReporter(subject, setting) && stated.from !== "part") {
      if (isItem || family === "proactive") return { drop: "figure of one named body", role: "breakdown" };
      why.push("named-body");
    } else if (subject.length > (isItem && STRICT_LISTS.has(family) ? 6 : 30)) why.push("unexplained-words");
  }

  // 专门从事信息公开工作的人员为44人,兼职人员为201人: the full-time ones.
  if (
    key === "staff_total" &&
    /专门/.test(reading.before + reading.matched) &&
    /^[,、;]?兼职/.test(line.text.slice(n.to))
  )
    key = "staff_full_time";
  // 在规定时限内办结8件
  if (phrase.key === "requests_completed" && !newForm && /(?:期限内|时限内|按期|按时|如期)$/.test(reading.before))
    key = "requests_completed_on_time";
  // 在网站主动发布规范性文件17件: published, perhaps made before.
  if (
    /^normative_documents_(?:produced|made)$/.test(key) &&
    /^发布/.test(reading.matched) &&
    SHOWN.test(reading.before)
  )
    why.push("published-not-made");
  const modifier = modifierOf(reading, setting.ownNames);
  if (modifier !== "") why.push(`modifier ${modifier}`);

  // 主要负责人参加发布会4次,参加在线访谈3次: still the principal's.
  if (
    (key === "press_conferences" || key === "online_interviews") &&
    /主要(?:负责|领导)/.test(sentence.slice(sentence.lastIndexOf(";") + 1)) &&
    /^(?:参加|参与|出席|做客)/.test(reading.matched)
  )
    key = `${key}_principal`;
  if (key === "proactive_disclosures_total" || (family === "channel" && key !== "disclosed_via_gazette")) {
    const told = mediumOf(line, n, from, words, sentenceStart, part, reading, key);
    if (told === null) return { drop: "one medium without a row of its own", role: "breakdown", family: "channel" };
    // 网站公开1861条,报纸等其他媒体发布868条: one more of the media, not all of them.
    const among =
      told.family === "proactive" &&
      memory.drafts.some((d) => d.sentence === memory.sentence && d.family === "channel" && d.head === null);
    if (told.doubt || (among && mediaIn(words).length > 0)) why.push("medium");
    // 发布原创内容23篇,转载210篇: what the account wrote itself is not all it published.
    if (/原创/.test(reading.matched) && /(?:转载|转发)[^。]{0,24}\d/.test(line.text.slice(n.to)))
      why.push("originals-only");
    // 生成政府信息130条,其中公开68条: of something that is no count of disclosures.
    if (
      told.key === "proactive_disclosures_total" &&
      !/主动公开/.test(reading.matched) &&
      opened &&
      memory.head?.family !== "proactive" &&
      stated.from !== "part"
    )
      why.push("part-of-something");
    key = told.key;
    family = told.family;
    // 主动公开信息19条,其中向政府网站推送35条: more than the whole.
    if (opened && family === "channel" && memory.head?.family === "proactive" && n.value > memory.head.value)
      why.push("exceeds-total");
    // 网站发布信息8632条,其中公开政府信息399条: a part of the website's, not the total.
    if (opened && family === "proactive" && memory.head?.family === "channel" && stated.from !== "part")
      why.push("part-of-channel");
    if (
      phrase.id === "kinds" &&
      !told.key.startsWith("disclosed_via") &&
      (own.speaker === "area" || (reading.matched.match(/、/g) ?? []).length < 2)
    )
      why.push("list-of-kinds");
  }

  // 主动公开43条、依申请公开0条、不予公开0件: attributes of documents, not answers to requests.
  if (family === "outcomes" && ATTRIBUTES.test(sentence)) return { drop: "attribute of documents", role: "breakdown" };
  if (family === "outcomes" && head === null) {
    if (
      /主动公开[^,、;。]{0,12}\d|依申请公开(?:信息)?\d/.test(sentence) ||
      /不予公开(?:的)?(?:政府)?信息/.test(reading.matched)
    )
      return { drop: "attribute of documents", role: "breakdown" };
    if (memory.topic !== "requests") why.push("no-head");
  }

  if (family === "recon" || family === "litig") {
    const relation = disputeRelation(line, sentence, memory.topic);
    if (relation.unrelated) return { drop: "dispute without relation to information disclosure", role: "other" };
    why.push(...relation.doubts);
  }

  if (
    phrase.id === "handled" &&
    !memory.drafts.some((d) => /^requests_(?:received|accepted)$/.test(d.key) && d.line === memory.line)
  ) {
    // 办理依申请公开5件 alone says how many came in; beside a received figure it says how many were finished.
    if (!newForm) key = "requests_received";
    if (newForm || !/依申请/.test(reading.matched)) why.push("handled-alone");
  }
  if (key === "requests_processed" && phrase.key === "requests_answered") {
    // 办结58件,答复54件: two different things; the answered one keeps the older key.
    const done = memory.drafts.find(
      (d) => d.key === "requests_processed" && d.line === memory.line && d.rule.startsWith("requests_completed"),
    );
    if (done && done.value !== n.value) key = "requests_answered";
  }
  // 共举办培训4次,其中,召开录入培训会2次: of the same kind, a part of the figure before.
  const within = opened || /其中[,:]?$/.test(line.text.slice(sentenceStart, part));
  if (
    EVENTS.has(family) &&
    within &&
    memory.head?.key === key &&
    standsUnder(line, memory.head, memory.sentence, sentenceStart) &&
    n.value <= memory.head.value &&
    stated.from !== "part"
  )
    return { drop: "part of the figure before it", role: "breakdown", family };
  if (stated.from !== "part" && isPart(line, n, words, key, sentenceStart, memory))
    return { drop: "part of the figure before it", role: "breakdown", family: "category", listed: true };
  if (/^requests_(?:received|accepted)$/.test(key) && includesCarried(line.text.slice(n.to, n.to + 20)))
    why.push("includes-carried-in");

  // 信箱办结率100%,公开答复23件: answers put on the site, not answers to requests.
  if (phrase.key === "requests_answered" && /^公开[答回]复/.test(reading.before + reading.matched))
    return { drop: "answers published", role: "other" };
  // 收取检索费120元、邮寄费36元: the fees one by one; their sum may follow.
  if (key === "request_fees_collected" && ANOTHER_FEE.test(line.text.slice(n.to)))
    return { drop: "one of several fees", role: "breakdown", family };
  if (
    family === "training" &&
    /\d{1,2}月\d{0,2}日?[^,。]{0,12},?/.test(sentence) &&
    !/全年|年内|共|累计/.test(sentence)
  )
    why.push("single-event");
  if (family === "consult" && /(?:12345|信箱|热线|网络发言人|智慧听)/.test(sentence)) why.push("other-service");
  if (family === "consult" && /(?:活动|宣传日|公开日|开放日|广场|宣传资料|宣传单|宣传册|宣传品|咨询台)/.test(sentence))
    return { drop: "count of an event", role: "other" };
  if (phrase.key === "training_participants" && line.text.startsWith("参加", n.to))
    return { drop: "audience of one event", role: "other" };
  if (phrase.year) {
    const years = line.numbers.filter((d) => d.year !== null && d.start >= reading.start - 12 && d.start < n.start);
    const y = years[years.length - 1]?.year ?? null;
    const wanted = setting.year === null ? null : setting.year + (phrase.year === "last" ? -1 : 1);
    if (y === null || (wanted !== null && y !== wanted)) return { drop: "another year", role: "other" };
  }
  // 其中,市直部门收到98件: the same thing again, of a part.
  const share =
    !isItem &&
    stated.from === "part" &&
    govern.words !== null &&
    memory.head !== null &&
    memory.head.key === key &&
    memory.head.scopeWords === null &&
    memory.head.line === memory.line &&
    n.value <= memory.head.value;
  return {
    key,
    family,
    applicant: phrase.applicant && newForm ? phrase.applicant : null,
    govern,
    head: isItem ? head : share || opened ? memory.head : null,
    list: share ? "scope" : LISTS.has(family) ? (family as ListKind) : null,
    review: why.length > 0,
    confidence: isItem ? 0.95 : phrase.bare ? 0.88 : phrase.context ? 0.94 : 0.97,
    rule: [`${phrase.key}: ${reading.say.source.slice(0, 60)}`, ...why].join(" | "),
  };
}

/** 公开信息20条、30条,…: a number of the same kind follows at once, so the labels stand elsewhere. */
const runsOn = (line: LineModel, n: ProseNumber): boolean => {
  if (line.text[n.to] !== "、") return false;
  const next = line.numbers[firstFrom(line, n.to)];
  return next?.from === n.to + 1 && next.kind === "count" && (n.unit === null || next.unit === n.unit);
};

/** 认定公文714件,其中主动公开类67件、依申请公开类25件、不予公开类8件. */
const ATTRIBUTES = /主动公开类?(?:的)?(?:公文|文件|信息)?\d.*依申请公开类?(?:的)?(?:公文|文件|信息)?\d/;
const SHOWN = /(?:主动|网|平台|栏|公众号|公报|微信)/;
const BELOW = /(?:局属|所属|下属|直属|二级)(?:各)?(?:事业)?(?:单位|机构|部门)/;
const ANOTHER_FEE = /^[、,;和及]+(?:检索|复制|邮寄|复印|成本|工本|查询|打印)费(?:用)?(?:共|为)?\d/;

/** 网络和信函申请12件, 行政复议、行政诉讼3件: two labels, one number. */
function combined(reading: Reading): boolean {
  const rest = reading.before.replace(/^[,、;:(]+/, "");
  if (!/[、和及与或]$/.test(rest) || rest.length < 2) return false;
  const family = reading.phrase.family;
  if (family === "recon" || family === "litig") return /(?:复议|诉讼)/.test(rest);
  if (!reading.phrase.list) return false;
  return unexplained(rest) !== "";
}

const CARRIED: RegExp[] = [
  /^[,(]?(?:其中)?,?(?:包含|含|包括|其中)(?:20\d\d年|上一?年|去年|往年)?度?(?:(?:结转|转结|结余)(?!至|到|下|次|明|转)|上年)/,
  /^[,(](?:其中)?(?:含|包含|包括)(?:上|去|20)/,
  // 收到4件,其中2件为上年度结转; 收到12件(含2件上年结转)
  /^[,(](?:其中|含|包含|包括),?(?:有)?\d+[件条宗项](?:[为是系]|属于)?(?:20\d\d年|上一?年|去年|往年)度?(?:的)?(?:结转|转结)/,
];
const includesCarried = (after: string) => CARRIED.some((re) => re.test(after));
