/**
 * Things named in the part before, whose number a bare verb gives: 新闻发布会方面,全年召开12场; 继续办好政府公报。全年编印12期. The names and
 * their verbs are data (`topics` of phrases.json).
 */
import { TOPICS, type TopicWords } from "@/lib/dictionary/phrases";
import { mediaIn } from "./channels";
import { unexplained } from "./classify";
import { type LineModel, type Window, windowOf } from "./line-model";

/** Other things that are counted by the same verbs, and other things that are done with the topic. */
const OTHERS =
  /(?:信箱|热线|信访|投诉|举报|提案|建议(?!议)|行政事业|罚没|许可|审批|执法|留言|来信|咨询|简报|座谈|招聘|宣传|活动|学习|借鉴|考察|考核|检查|督查|备案|审查|清理|报备|评估|编辑部|仲裁|调解|问政|应诉|出庭|不予|驳回|结转|延期|逾期|补正)/;
const BREAK = /[,;:。]/;
const NOTHING = { words: "", from: -1 };
/** How many parts that say nothing (2016年, 我局) may stand between. */
const FARTHEST = 3;

/**
 * The one topic of the nearest part before a position; null where it names none or several.
 *
 * @param part begin of the number's own part; `title`: the section's title, which speaks for its first part
 */
export function topicBefore(line: LineModel, part: number, title: string): TopicWords | null {
  return topicIn(partBefore(line, part, title).words);
}

/**
 * 主动公开的政府信息数量,2011年为274条; 电话咨询最多,有137人次: a part that ends with how many or with how it ranks, and a number that says
 * nothing more; null for others.
 */
export function namedBefore(line: LineModel, part: number, to: number): Window | null {
  if (line.text[part - 1] !== "," || unexplained(windowOf(line, part, to).text.replace(/^[达到]+$/, "")) !== "")
    return null;
  let from = part - 1;
  while (from > 0 && !BREAK.test(line.text[from - 1] as string)) from--;
  const window = windowOf(line, from, part - 1);
  const ranked = RANK.exec(window.text);
  if (ranked && !/\d/.test(window.text))
    return { text: window.text.slice(0, ranked.index), at: window.at.slice(0, ranked.index) };
  return /(?:数量|总数|总量|条数|件数|人数|次数|期数|金额|总额)$/.test(window.text) && !/\d/.test(window.text)
    ? window
    : null;
}

/** 研究部署政务公开工作的专题会议,全年开了5次: the part before, where it has no figure of its own, and the number's as one; null for others. */
export function joinedParts(line: LineModel, part: number, to: number): Window | null {
  const own = windowOf(line, part, to);
  if (own.text.length > LONGEST_VERB || mediaIn(own.text).length > 0) return null;
  // 政府公报按期出刊,全年6期: the number alone is that of the statement where it is said to be the sum.
  if (unexplained(own.text) === "" && !SUM.test(line.text.slice(part, to))) return null;
  const before = partBefore(line, part, "");
  if (before.from < 0 || before.words === "" || /\d|涉及/.test(before.words) || OTHERS.test(before.words)) return null;
  const led = windowOf(line, before.from, part);
  const text = led.text.replace(/[,;:。]+$/, "");
  return { text: text + own.text, at: [...led.at.slice(0, text.length), ...own.at] };
}
const SUM = /^(?!.*(?:其中|包括)).*(?:全年|年内|本年|先后|[共计达为])/;
/** What may stand beside the verb: 先后组织召开, 已及时公开回应. */
const LONGEST_VERB = 12;

const RANK =
  /(?:的?(?:数量|人数|件数|占比|比例))?(?:最[多大高少低小]|居多|居首|居首位|为主|次之|其次|占多数|排第一|位居第一|位居首位)$/;

/** The nearest part before a position that says anything, within its clause or at the end of the sentence before; else the title (from -1). */
export function partBefore(line: LineModel, part: number, title: string): { words: string; from: number } {
  let end = part;
  for (let i = 0; i < FARTHEST && end > 0; i++) {
    if (line.text[end - 1] === ";" || !BREAK.test(line.text[end - 1] as string)) return NOTHING;
    let from = end - 1;
    while (from > 0 && !BREAK.test(line.text[from - 1] as string)) from--;
    const words = windowOf(line, from, end - 1).text;
    if (unexplained(words) !== "") return { words, from };
    end = from;
  }
  return end === 0 ? { words: title, from: -1 } : NOTHING;
}

const isRequests = (t: TopicWords): boolean => t.say === "依申请公开";

/** The topic some words name, where they name nothing else that could be counted. */
export function topicIn(words: string): TopicWords | null {
  // A part with a number of its own has told its figure.
  if (words === "" || /\d/.test(words) || OTHERS.test(words)) return null;
  const named = TOPICS.filter((t) => t.names.some((name) => words.includes(name)));
  // 依申请公开产生的检索、复制等费用: the last noun is what is counted, requests are only what it comes of.
  const counted = named.length > 1 ? named.filter((t) => !isRequests(t)) : named;
  const [topic] = counted;
  if (topic === undefined || counted.length > 1) return null;
  if (named.length > 1 && !topic.names.some((name) => words.endsWith(name))) return null;
  const name = topic.names.filter((n) => words.includes(n)).reduce((a, b) => (b.length > a.length ? b : a));
  const at = words.indexOf(name);
  // 新闻发布会、媒体见面会: the number may be that of both.
  if (/[、和与及或]/.test(`${words[at - 1] ?? ""}${words[at + name.length] ?? ""}`)) return null;
  return topic;
}

/** The topic and its verb in the number's part; null where the part is more than a verb of the topic. */
export function underTopic(own: Window, topic: TopicWords): Window | null {
  const first = own.at[0];
  if (first === undefined || mediaIn(own.text).length > 0) return null;
  // 涉及街道政府信息公开的案件: whose disclosure it is says nothing new.
  const words = own.text.replace(/(?:街道|镇|乡)(?=政府信息公开)|(?:据实|实际|按标准|依规)(?=收取)/, "");
  const verb = topic.verbs.find((v) => {
    const at = words.lastIndexOf(v);
    return at >= 0 && unexplained(words.slice(0, at) + words.slice(at + v.length)) === "";
  });
  if (verb === undefined) return null;
  const text = topic.say.includes(verb) ? topic.say : topic.say + verb;
  return { text, at: Array.from(text, () => first) };
}
