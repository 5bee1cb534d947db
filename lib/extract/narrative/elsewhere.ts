/** Numbers whose words fit a pattern but which count something else: accounts, attributes of documents, an event, single fees. */
import type { Case, Dropped, Weighed } from "./case";

/** 认定公文714件,其中主动公开类67件、依申请公开类25件、不予公开类8件. */
const ATTRIBUTES = /主动公开类?(?:的)?(?:公文|文件|信息)?\d.*依申请公开类?(?:的)?(?:公文|文件|信息)?\d/;
const ANOTHER_FEE = /^[、,;和及]+(?:检索|复制|邮寄|复印|成本|工本|查询|打印)费(?:用)?(?:共|为)?\d/;
/** 收到来信30件: post, not requests that came by post. */
const POST = /(?:收到|接到|接收|收)(?:的|各类|群众)?$/;
/** 刊载规范性文件16件、公文14份: the gazette holds both. */
const ANOTHER_KIND = /^(?:、|和|及|,)[^,。;、\d]{2,24}(?:文件|公文|文稿|信息|决定|通知)\d/;
const EVENT = /(?:活动|宣传日|公开日|开放日|广场|宣传资料|宣传单|宣传册|宣传品|咨询台)/;

/** 政务微信公众号102个: accounts, not what they published. */
export function countsAccounts({ reading, n, memory, opened }: Case): Dropped | null {
  if (reading.phrase.family !== "channel") return null;
  if (n.unit === "个" && !/(?:信息|文章|推文|内容|发布|推送|公开|页)/.test(reading.matched))
    return { drop: "number of accounts", role: "other" };
  // 安全生产专栏公开33条,微信公众号发布各类信息566条: an account of its own, about everything.
  const whole = !opened && /(?:微信|公众号|微博)/.test(reading.matched) && /各类/.test(reading.matched);
  if (memory.narrowed === memory.sentence && !whole) return { drop: "part of a narrower subject", role: "breakdown" };
  return null;
}

/** 主动公开43条、依申请公开0条、不予公开0件: attributes of documents, not answers to requests. */
export function outcomesOf({ reading, sentence, head, memory }: Case): Dropped | string[] {
  if (reading.phrase.family !== "outcomes") return [];
  const attribute: Dropped = { drop: "attribute of documents", role: "breakdown" };
  if (ATTRIBUTES.test(sentence)) return attribute;
  if (head !== null) return [];
  if (/主动公开[^,、;。]{0,12}\d|依申请公开(?:信息)?\d/.test(sentence)) return attribute;
  if (/不予公开(?:的)?(?:政府)?信息/.test(reading.matched)) return attribute;
  return memory.topic === "requests" ? [] : ["no-head"];
}

/** Answers put on the site, one fee of several, audiences and counts of events, another year's; otherwise the doubts. */
export function countsElsewhere(
  { reading, line, n, sentence, setting, opened, memory }: Case,
  { key, family }: Weighed,
): Dropped | string[] {
  const { phrase } = reading;
  const doubts: string[] = [];
  if (family === "means" && POST.test(reading.before) && !/申请/.test(reading.matched)) {
    if (!opened) return { drop: "post, not requests", role: "other" };
    doubts.push("post");
  }
  if (key === "disclosed_via_gazette" && phrase.context === "gazette" && ANOTHER_KIND.test(line.text.slice(n.to)))
    return { drop: "one of several kinds in the gazette", role: "breakdown", family };
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
    doubts.push("single-event");
  if (family === "consult") {
    if (/(?:12345|信箱|热线|网络发言人|智慧听)/.test(sentence)) doubts.push("other-service");
    if (EVENT.test(sentence)) return { drop: "count of an event", role: "other" };
  }
  // 5月8日的会,120人参加: of one event; 共举办培训20期,1223人次参加: of all.
  const sessions = memory.drafts[memory.drafts.length - 1];
  const counted = sessions?.key === "training_sessions" && sessions.sentence === memory.sentence && !sessions.review;
  if (phrase.key === "training_participants" && line.text.startsWith("参加", n.to) && !counted)
    return { drop: "audience of one event", role: "other" };
  if (phrase.year) {
    const years = line.numbers.filter((d) => d.year !== null && d.start >= reading.start - 12 && d.start < n.start);
    const year = years[years.length - 1]?.year ?? null;
    const wanted = setting.year === null ? null : setting.year + (phrase.year === "last" ? -1 : 1);
    if (year === null || (wanted !== null && year !== wanted)) return { drop: "another year", role: "other" };
  }
  return doubts;
}
