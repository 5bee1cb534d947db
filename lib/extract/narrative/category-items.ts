/** Local categories under a count of disclosures: 机构职能类信息12条, 政府文件36条,占0.77%. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { categoryKey, categoryLabel, looksLikeCategory, mayBeKnownKind, OTHER_KIND } from "./categories";
import { FOREIGN, FOREIGN_SHARE, isSentence, listOf, OTHER_THINGS, RUNS_ON } from "./category-lists";
import { channelKey, channelOf, type Medium, mediaIn } from "./channels";
import { type Draft, inherit, type Memory, type NarrativeSetting, PROACTIVE_FAMILIES, REQUEST_FAMILIES } from "./draft";
import type { NewFigure } from "./figure";
import { governing } from "./govern";
import { type LineModel, printed, sentenceEnd } from "./line-model";
import { partsOf } from "./parts";
import { lastSaid } from "./spoken";
import { isWithinKind } from "./within-kind";

/** The name of a category and where it stands in the line. */
interface Name {
  label: string;
  from: number;
  to: number;
  /** Where the words begin that may say whose they are. */
  part: number;
  /** It stands behind its number: 6条机构职能信息. */
  behind: boolean;
}

/** 被提起行政复议12件,其中信息公开类4件: kinds of disputes, not of what was published. */
const OF_DISPUTES = /(?:复议|诉讼|应诉)(?:案件|案|申请)?(?:共计|合计|共|为|有)?\d+[件起宗](?!信息|类)/;

/** 申请内容主要为:征地拆迁类6件: what was asked for. */
const OF_REQUESTS = /(?<!依)申请(?:公开)?(?:信息)?的?(?:主要)?(?:内容|事项|类别|类型|领域|主题|方向)/;

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
  const said = line.text.slice(sentenceStart, n.from);
  if (OF_DISPUTES.test(said) || OF_REQUESTS.test(said)) return null;
  // 提出6大类30条109项任务: what is counted one within the other is no list of kinds.
  if (/^\d+(?:大?项|个|款|点|小?类)/.test(line.text.slice(n.to))) return null;
  const raw = line.text.slice(from, n.from);
  if (/(?:同意|部分|不予|予以)公开的?$/.test(raw)) return null;
  const name = nameOf(line, n, from);
  if (!name) return null;
  const { label } = name;
  const typed = /类(?:信息|政府信息|文件)?$/.test(label) && !/(?:(?<!其[他它])各类|合计|等)/.test(raw);
  if (isWithinKind(line, n, typed, memory)) return null;
  // 电台播出80条,查阅点陈列等其他方式公开24条: ways out, whatever the others of the list are called.
  if (OTHER_WAY.test(line.text.slice(n.from, sentenceEnd(line, n.start))) || OTHER_WAY.test(`${label}1`)) return null;
  const share = line.shares.some(
    (s) => s.start >= n.to && s.start <= n.to + 1 && /占/.test(line.text.slice(s.start, s.end)),
  );
  const head: Draft | null =
    memory.drafts.findLast((d) => d.line >= memory.line - 1 && PROACTIVE_FAMILIES.has(d.family) && isTotal(d)) ?? null;
  const outlet = head && outletOfList(line, n, label, head);
  if (head && outlet)
    return channelItem(outlet, inherit(governing(line, name.from, n.from, setting.own), head), name.from, head);
  // 从公开渠道看,网站公开2条,现场宣传公开42条: what is listed are ways out.
  if (lastSaid(line, BY_WAY, sentenceStart, n.start) > lastSaid(line, BY_KIND, sentenceStart, n.start)) return null;
  const list = listOf({ line, n, label, typed, sentenceStart, memory, head });
  if (list === null && !(share && sharedKind(line, n, label, typed, sentenceStart))) return null;
  // 机构职能6条 政策法规22条, 6条机构职能信息: only their sum tells that they are items.
  const runsOn = RUNS_ON.test(line.text.slice(n.to, n.to + 24));
  if ((runsOn || name.behind) && list !== "sum") return null;
  if (!share && !typed && !looksLikeCategory(label) && (list !== "sum" || DID.test(raw))) return null;
  if (share ? FOREIGN_SHARE.test(label) : list !== "sum" && FOREIGN.test(label)) return null;
  const govern = governing(line, name.part, n.from, setting.own);
  if (share && mediaIn(label).some((m) => m !== "other")) {
    // 报纸、其他网站等发布85条,占8%: of none of them alone.
    const medium = channelOf(label, label);
    return medium === null || medium === "many" || medium === "other"
      ? null
      : channelItem(medium, inherit(govern, head), name.from, head);
  }
  if (isSentence(label) || IN_FORCE.test(label)) return null;
  if (SERVICES.test(label) && /^[件项个]$/.test(n.unit) && list !== "sum") return null;
  if (list === "sum" && !typed && govern.from === "part" && govern.words !== null) return null;
  const key = categoryKey(label, setting.ownFields, setting.callings);
  return {
    key,
    applicant: null,
    family: "category",
    govern: inherit(govern, head),
    start: Math.min(name.from, n.from),
    end: name.behind ? name.to : n.to,
    rule: "category",
    doubts: key === OTHER_KIND && mayBeKnownKind(label) ? ["may-be-known-kind"] : [],
    list: "category",
    head,
    label: printed(setting.doc, line, name.from, name.to),
    // Parts of a figure that is in doubt are in doubt; so are kinds of what is told as a stock alone.
    review: head?.review === true || (head === null && ofStock(line, sentenceStart, memory, setting.year)),
    // A long name without a share may be a sentence about something else.
    confidence: share && head ? 0.96 : share || typed || list === "sum" ? 0.9 : label.length > 18 ? 0.75 : 0.86,
  };
}

/**
 * Whether a share makes a kind of what has it, where nothing else tells of a list: 网民提问122条,占15% has one too. The name must be that of a
 * kind, or another share stand in the sentence.
 */
function sharedKind(line: LineModel, n: ProseNumber, label: string, typed: boolean, sentenceStart: number): boolean {
  if (OTHER_THINGS.test(line.text.slice(sentenceStart, n.to)) || COMPARED.test(label)) return false;
  const end = sentenceEnd(line, n.start);
  const shares = line.shares.filter((s) => s.start >= sentenceStart && s.end <= end).length;
  return typed || looksLikeCategory(label) || shares > 1;
}
/** 现行规范性文件44个: all that are in force, whenever they were published. */
const IN_FORCE = /^(?:现行|现有|有效|继续有效)/;
/** 行政许可办理事项317件: services that are offered, no items of information. */
const SERVICES = /事项(?:清单)?$/;
const OTHER_WAY = /其[他它](?:方式|形式|途径|渠道|载体)(?:公开|发布)?\d/;

/** 截至2017年底累计公开457条。…其中规范性文件类22条,占5%: the only total told so far is none of the year's, and the sentence names no year. */
function ofStock(line: LineModel, sentenceStart: number, { drafts }: Memory, year: number | null): boolean {
  const total = drafts.findLast((d) => d.list === null && (d.family === "proactive" || d.family === "channel"));
  if (total === undefined || total.period === "year") return false;
  return year === null || !line.text.slice(sentenceStart, sentenceEnd(line, sentenceStart)).includes(`${year}年`);
}

/** A figure of its own, or the year's within a stock: 累计公开397条,其中本年度新增53条,涉及机构职能25件. */
const isTotal = (d: Draft): boolean => d.list === null || (d.list === "year" && d.period === "year");

/** 较上一年多39条 */
const COMPARED = /^(?:较|比|同比|与|和)|(?:多|少|加|减)$/;

/** 公开173条,其中网站公开文件、动态等32条,公众号推送141条: the medium of an item, where every item has one and they add up. */
function outletOfList(line: LineModel, n: ProseNumber, label: string, head: Draft): Medium | null {
  const parts = partsOf(line, head);
  if (head.family !== "proactive" || !parts.has(n)) return null;
  const verb = /(?:公开|发布|更新|推送)(?![^,;。、]{0,6}(?:专栏|栏目|平台|网|号))/.exec(label);
  if (verb === null || verb.index === 0) return null;
  const [medium, second] = mediaIn(label.slice(0, verb.index));
  if (medium === undefined || medium === "other" || second !== undefined) return null;
  let from = line.at.findIndex((at) => at >= head.end);
  for (const part of parts) {
    if (mediaIn(line.text.slice(Math.max(0, from), part.from)).length === 0) return null;
    from = part.to;
  }
  return medium;
}

/** 网站公开1861条,占72%: media told like kinds, with their share. */
const channelItem = (medium: Medium, govern: NewFigure["govern"], start: number, head: Draft | null): NewFigure => ({
  key: channelKey(medium) as string,
  applicant: null,
  family: "channel",
  govern,
  start,
  rule: "channel with its share",
  list: null,
  head,
});

const BY_WAY =
  /公开(?:的)?(?:方式|渠道|途径|载体|平台)(?:上|看|来看|构成|分布|划分|如下|为|,|:)|[分按各从](?:公开|发布)?(?:渠道|载体|平台|方式|途径)(?:看|来看|统计|划分|,|:)/g;
const BY_KIND = /(?:类别|内容|种类|类型|分类|其中)/g;

/** What follows an item of a list. */
const ITEM_END =
  /^(?:$|[,;。.、)(:!/|·]|余|多|左右|以上|占|比|较|同比|和|及|以及|与|其中|次|的?(?:各类|相关)?(?:政府|政务)?(?:信息|文件|内容)|\d)/;
/** 6条机构职能信息、22条政策法规信息和4条人事信息. */
const BEHIND = /^的?([\u4e00-\u9fff]{2,12}?(?:类|信息|文件|动态|公告))(?=$|[,;。、)]|和|及|以及|与)/;

/** 各地市主动公开228697条: what somebody did, not what something is called. */
const DID =
  /(?:(?:主动|对外|向社会|已|共|累计|依法|及时|予以|新|[市县区局部门位道关镇乡])公开|发布|公布|推送)(?:了|的)?(?:政府信息|信息)?(?:共计|共|有|为)*$/;

/** The name before the number, or behind it where nothing but a mark stands before; null where the number is inside a sentence. */
function nameOf(line: LineModel, n: ProseNumber, from: number): Name | null {
  const raw = line.text.slice(from, n.from);
  const after = line.text.slice(n.to, n.to + 24);
  const behind = /(?:^|[、,;:(和及与]|包括|其中|分别[为是]|[有为])$/.test(raw) ? BEHIND.exec(after) : null;
  if (behind) {
    const start = n.to + behind[0].length - (behind[1] as string).length;
    return { label: behind[1] as string, from: start, to: n.to + behind[0].length, part: start, behind: true };
  }
  if (/[、和及与]$/.test(raw)) return null;
  // 政务动态和村务公开两项…所占比例最大: a number inside a sentence is no item of a list.
  if (!RUNS_ON.test(after) && !ITEM_END.test(line.text.slice(n.to))) return null;
  const found = categoryLabel(raw);
  if (!found) return null;
  // 市直部门公开公文类信息2344条: whose they are is no word of the kind's name.
  const body = line.scopes.find((s) => s.start === from + found.start);
  const did =
    body && /^(?:主动)?(?:公开|发布)(?=[\u4e00-\u9fff]{2,}类)/.exec(line.text.slice(body.end, from + found.end));
  const part = from + found.start;
  const skip = body && did ? body.end + did[0].length - part : 0;
  return { label: found.label.slice(skip), from: part + skip, to: from + found.end, part, behind: false };
}
