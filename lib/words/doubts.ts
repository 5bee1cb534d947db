/** Why a figure waits for a person, in words: by the doubts behind its rule (`… | upper_level`), which are named where they arise in lib/extract. */
import type { Words } from "@/lib/answers";
import { doubtsBehind } from "@/lib/report";
import { fill } from "./fill";

const zh = {
  upper_level: "像是上级地方的数",
  mixed: "上下文里有几个主体",
  "bodies-below": "像是下属单位的数",
  "named-body": "句中另有一个单位",
  "scope-of-another-sentence": "是谁的数要靠另一句话",
  "unexplained-words": "句中有没读懂的话",
  modifier: "限定词“{word}”读不准，可能只是一部分",
  limited: "只限一部分",
  "includes-carried-in": "含上年结转",
  "part-of-none": "整体为零，部分却有数",
  "of-another-figure": "列在另一项之下的申请人",
  "of-doubtful-figure": "它所属的数还没有把握",
  "of-which-way": "说不准是哪一种申请方式的",
  "one-kind": "只说了一类申请人",
  "handled-alone": "只说办理，不知是否全部办结",
  "handled-or-due": "说不准是办结的还是应当办理的",
  "as-reviewing-organ": "像是作为复议机关审理的案件",
  "relation-unsaid": "没说是否因信息公开引起",
  "published-not-made": "说的是公布，不一定是制定",
  "in-one-name": "几种名目合在一个数里",
  "with-what-is-explained": "与解读材料合在一个数里",
  "one-of-several": "几个并列的数之一",
  "single-event": "像是单独一次活动",
  "kind-of-request": "像是某一类申请的数",
  "no-head": "没说是哪些申请的结果",
  "of-topics": "围绕几个主题公开的，不一定是全部",
  "spent-on-one-thing": "只说花在一件事上的",
  "called-for-what": "没说会议是为信息公开开的",
  "one-of-several-meetings": "旁边还有别的会议，不是全部",
  "held-for-whom": "没说通气会是对媒体开的",
  "some-of-them": "只说其中做了某件事的，不一定是全部",
  "one-of-several-mailboxes": "几个信箱之一",
  "so-far": "像是到目前为止的累计",
  "beside-mixed-events": "旁边另有与别的会合计的数，不一定是全部",
  reposted: "像是转载别处的",
  "as-many-as-letters": "多得像是答复群众来信来电",
  "one-of-two-sites": "两个网站分别说，不一定是全部",
  "of-other-courses": "像是别的培训",
  "of-doubtful-sessions": "所属的场次还没有把握",
  "other-service": "像是别的服务",
  "consulted-on-what": "没说咨询什么",
  "at-a-counter": "是办事窗口的咨询，未必与信息公开有关",
  "of-the-site": "像是网站的人手，不一定是信息公开工作的",
  "of-documents": "只说印发的文件公开了多少，不一定是全部",
  "of-a-subject": "围绕某一主题公开的，不一定是全部",
  medium: "发布渠道说不准",
  "originals-only": "只算原创",
  "in-time-only": "只算按时答复的",
  "told-to-applicants": "像是告知申请人的",
  "part-of-something": "像是另一个数的一部分",
  "part-of-channel": "像是一个渠道的一部分",
  "exceeds-total": "比总数还大",
  "given-on-request": "像是依申请提供的",
  stock: "像是历年累计",
  "upper-site": "像是上级网站的",
  "list-of-kinds": "几类并列，说不准各是多少",
  "one of two items that count as the same": "两项像是同一个数",
  "beside a larger one in doubt": "旁边更大的一个还没有把握",
  corrected: "后面说这个数有更正",
  hedged: "前面的话说得不确定",
  "unit-of-which-form": "年份不明，说不准是元还是万元",
  check: "与其他数不符",
  unsure: "读法把握不足（{confidence}）",
};

const en: Record<keyof typeof zh, string> = {
  upper_level: "may be the figure of the place above",
  mixed: "several bodies are spoken of",
  "bodies-below": "may be the figure of bodies below",
  "named-body": "another body is named in the sentence",
  "scope-of-another-sentence": "whose it is rests on another sentence",
  "unexplained-words": "words in the sentence are not understood",
  modifier: "“{word}” may narrow it to a part",
  limited: "limited to a part",
  "includes-carried-in": "includes requests carried in",
  "part-of-none": "a part of what is said to be none",
  "of-another-figure": "applicants listed under another figure",
  "of-doubtful-figure": "belongs to a figure that is in doubt",
  "of-which-way": "which way of asking is not clear",
  "one-kind": "only one kind of applicant is told",
  "handled-alone": "handled, not said to be completed",
  "handled-or-due": "completed, or due to be handled: not clear which",
  "as-reviewing-organ": "may be cases it reviewed itself",
  "relation-unsaid": "not said to be about disclosure",
  "published-not-made": "published, perhaps not made",
  "in-one-name": "several things in one number",
  "with-what-is-explained": "counted together with explanations",
  "one-of-several": "one of several side by side",
  "single-event": "may be a single event",
  "kind-of-request": "may be of one kind of request",
  "no-head": "not said of which requests these are the outcomes",
  "of-topics": "published on some subjects, perhaps not all there is",
  "spent-on-one-thing": "spent on one thing only",
  "called-for-what": "not said that the meetings were about disclosure",
  "one-of-several-meetings": "other meetings are told beside it; not all of them",
  "held-for-whom": "not said that the briefing was held for the press",
  "some-of-them": "those that something was done to, perhaps not all",
  "one-of-several-mailboxes": "one of several mailboxes",
  "so-far": "may be a running total up to now",
  "beside-mixed-events": "beside a number of these and other meetings together, perhaps not all there are",
  reposted: "may be what was reposted from elsewhere",
  "as-many-as-letters": "as many as answers to letters and calls",
  "one-of-two-sites": "of one of two websites, perhaps not all there is",
  "of-other-courses": "may be other training",
  "of-doubtful-sessions": "belongs to sessions that are in doubt",
  "other-service": "may be another service",
  "consulted-on-what": "what was asked about is not said",
  "at-a-counter": "asked at a service counter, perhaps not about disclosure",
  "of-the-site": "looks like the staff of the website, not of this work",
  "of-documents": "only how many of the documents issued were published, perhaps not all there is",
  "of-a-subject": "published on one subject, perhaps not all there is",
  medium: "the channel is not clear",
  "originals-only": "only original posts",
  "in-time-only": "only those answered in time",
  "told-to-applicants": "may be what applicants were told",
  "part-of-something": "may be part of another figure",
  "part-of-channel": "may be part of a channel",
  "exceeds-total": "more than the total",
  "given-on-request": "may be what was given on request",
  stock: "may be a running total",
  "upper-site": "may be of the website above",
  "list-of-kinds": "several kinds, how many of each is not clear",
  "one of two items that count as the same": "two items look like the same figure",
  "beside a larger one in doubt": "a larger one beside it is in doubt",
  corrected: "the words behind it say that it was corrected",
  hedged: "the words before it are not certain",
  "unit-of-which-form": "the year is not known, so neither is whether yuan or 10,000 yuan are meant",
  check: "does not agree with other figures",
  unsure: "read with too little certainty ({confidence})",
};

/** Both languages, for the test of the words. */
export const doubtWords = { zh, en };

type Doubt = keyof typeof zh;

/** The doubts behind a rule, as codes with what they name: `r | modifier 业务` has one. */
const doubtsOf = (rule: string): { code: Doubt; word: string }[] =>
  doubtsBehind(rule).flatMap((doubt) => {
    if (doubt in zh) return [{ code: doubt as Doubt, word: "" }];
    const [code = "", ...word] = doubt.split(" ");
    return code in zh ? [{ code: code as Doubt, word: word.join(" ") }] : [];
  });

/** Why a figure waits: what the reader doubts, else a check that fails on it, else how sure it was read. */
export function doubtsInWords(rule: string, failsCheck: boolean, confidence: number): Words {
  const doubts = doubtsOf(rule);
  const told = doubts.length > 0 ? doubts : [{ code: failsCheck ? "check" : "unsure", word: "" } as const];
  const words = (texts: typeof zh, separator: string) =>
    told.map(({ code, word }) => fill(texts[code], { word, confidence: confidence.toFixed(2) })).join(separator);
  return { zh: words(zh, "；"), en: words(en, "; ") };
}
