/** Numbers that share a label, or labels that share a number, where nobody can say which is whose. */
import type { Case, Dropped } from "./case";
import { type Reading, unexplained } from "./classify";
import { firstFrom, type LineModel } from "./line-model";

/** Why the number cannot be told from its neighbours; null where it stands by itself. */
export function toldTogether({ line, n, reading, sentenceStart, ofYears }: Case): Dropped | null {
  if (ofYears) return null;
  const { family } = reading.phrase;
  if (besideAnother(line, n)) return { drop: "one of two columns", role: "breakdown", family };
  if (reading.phrase.list && reading.end > n.to && SEVERAL_BEHIND.test(line.text.slice(reading.end, reading.end + 40)))
    return { drop: "several items share the number", role: "breakdown", family };
  if (severalLabels(reading)) return { drop: "several items share the number", role: "breakdown", family };
  // 微博、微信分别发布337条、757条: which number is whose is not for us to say.
  // 分别作出予以公开6件、部分公开2件的答复: every number has its own label.
  const list = reading.phrase.list === true;
  // 分别为:7件为属于主动公开内容、16件为予以公开: the label stands behind the number.
  const ownBehind = list && reading.end > n.to && /^(?:为|是|系|属|因|按|由|以|通过|来自)/.test(line.text.slice(n.to));
  if (ownBehind) return null;
  const labelled = list && labelFollows(line, n);
  if (
    (!namedAfter(reading) &&
      SHARED_OUT.test(reading.before + line.text.slice(Math.min(reading.start, n.from), n.from)) &&
      !labelled) ||
    runsOn(line, n, list) ||
    /分别[^,;。]*\d[^,;。\d]*[、和]$/.test(line.text.slice(sentenceStart, n.from))
  )
    return { drop: "several numbers told together", role: "breakdown", family };
  return null;
}

/** 现场接待人数…… 31人次 732人次: figures of two columns behind one label, which nobody told apart. */
function besideAnother(line: LineModel, n: Case["n"]): boolean {
  const at = firstFrom(line, n.to);
  const next = line.numbers[at];
  const last = line.numbers[firstFrom(line, n.start) - 1];
  return (next?.start === n.to && next.unit === n.unit) || (last?.to === n.start && last.unit === n.unit);
}

/** 申请方式分别为现场受理25件、邮寄20件: the label stands between 分别为 and its number. */
const namedAfter = ({ phrase, before, matched }: Reading): boolean =>
  phrase.list === true && /分别(?:为|是|有|系)[:,]?$/.test(before) && /[\u4e00-\u9fff]{2}/.test(matched);

/** 分别发布337条、757条. 分别开展以养老、教育等为主题的访谈19次 has one number for all of them. */
const SHARED_OUT = /分别(?!(?:组织|开展|举办|举行|召开)?了?(?:以[^,。;\d]{2,50}为|围绕))/;
/** 3件属信息不存在、要求补正、通过其他途径获取等情形: more labels follow, and no number of their own. */
const SEVERAL_BEHIND = /^(?:[、或及和]|以及)(?![^,;。]*\d)[^,;。]*(?:情形|情况|原因|等|的)(?:[,;。]|$)/;
/** 维持8件、纠错三件: the next number, in digits or in words, has its own label before it. */
function labelFollows(line: LineModel, n: Case["n"]): boolean {
  const next = line.numbers[firstFrom(line, n.to)];
  return next !== undefined && /^、[\u4e00-\u9fff]{2,12}$/.test(line.text.slice(n.to, next.start));
}

/** 网络和信函申请12件, 行政复议、行政诉讼3件: two labels, one number. */
function severalLabels(reading: Reading): boolean {
  if (EVENTS.has(reading.phrase.key) && severalEvents(reading.before + reading.matched)) return true;
  const { family } = reading.phrase;
  const rest = reading.before.replace(/^[,、;:(]+/, "");
  if ((family === "recon_items" || family === "litig_items") && OTHER_RULING.test(rest + reading.matched)) return true;
  if (!/[、和及与或]$/.test(rest) || rest.length < 2) return false;
  if (family === "recon" || family === "litig") return /(?:复议|诉讼)/.test(rest);
  // 政策文件及解读信息82条, 统计数据及解读1条: both kinds. 图文和视频解读18篇: two forms of one.
  if (reading.phrase.key === "policy_interpretations")
    return !/(?:图文|文字|视频|音频|图片|图表|漫画|动漫|问答|专家|媒体|图解|H5)[、和及与或]$/.test(rest);
  if (!reading.phrase.list) return false;
  return unexplained(rest) !== "";
}

const EVENTS: ReadonlySet<string> = new Set([
  "meetings_held",
  "training_sessions",
  "press_conferences",
  "online_interviews",
]);
const KINDS_OF_EVENT = {
  meeting: "会议|推进会|座谈会|例会|部署会|协调会",
  press: "发布会|通气会|吹风会",
  interview: "访谈|直播",
  training: "培训班|培训会|培训|讲座",
  inspection: "督查|检查|调研",
};
const EVENT = `(${Object.values(KINDS_OF_EVENT).join("|")})`;
const TWO_EVENTS = new RegExp(
  `${EVENT}(?:[和与及或、]|以及)[\\u4e00-\\u9fff]{0,8}?${EVENT}(?:等|活动|共计|共|合计|总计|累计|达|计|数|次数|场次|:)*$`,
);
const kindOfEvent = (word: string | undefined) =>
  Object.entries(KINDS_OF_EVENT).find(([, words]) => words.split("|").includes(word ?? ""))?.[0];
/** 新闻发布会和在线访谈共6场. 各2次 has a number for each; 培训班、讲座12期 are of one kind. */
function severalEvents(words: string): boolean {
  const [, first, second] = TWO_EVENTS.exec(words) ?? [];
  return kindOfEvent(first) !== kindOfEvent(second);
}
/** 被维持或撤销4件: two rulings of different kinds. */
const OTHER_RULING =
  /(?:维持|驳回)[^\d,;]{0,12}(?:[和与及或、]|以及)[^\d,;]{0,4}(?:撤销|变更|纠正|纠错|确认违法|责令)|(?:撤销|变更|纠正|纠错|确认违法|责令[^\d,;]{0,6})(?:[和与及或、]|以及)[^\d,;]{0,4}(?:维持|驳回)/;

/** 86条|刊登于政府公报: where it was shown stands behind the number. */
const SHOWN_IN_ONE =
  /^的?(?:刊登|刊载|登载|发布|公开|公布|推送|见诸|[见刊登载挂])[于在][^,;。、:和及与或\d]{2,14}(?=[,;。、]|$)(?!、[^,;。、\d]*(?:[,;。、]|$))/;

/** 公开信息20条、30条,…: a number of the same kind follows at once, so the labels stand elsewhere. */
function runsOn(line: LineModel, n: Case["n"], labelled: boolean): boolean {
  if (line.text[n.to] !== "、") return false;
  const next = line.numbers[firstFrom(line, n.to)];
  // 网上申请113件、61件为信函申请: the next one has a label of its own behind it.
  if (next && labelled && /^(?:为|是|系|属|由|来自|通过|以)[\u4e00-\u9fff]/.test(line.text.slice(next.to)))
    return false;
  // 网站刊登信息3400条、86条刊登于政府公报: so has this one.
  if (next && SHOWN_IN_ONE.test(line.text.slice(next.to))) return false;
  return next?.from === n.to + 1 && next.kind === "count" && (n.unit === null || next.unit === n.unit);
}
