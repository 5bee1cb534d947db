/** Which part of the report a line stands in: section titles and the words that open a paragraph. */

export type Topic = "requests" | "disputes" | "proactive" | "fees" | "org" | "plan" | "other" | "none";

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.,:]|第[一二三四五六七八九十]+[部章节]|\([一二三四五六七八九十]{1,3}\)|[㈠-㈩]|\d{1,2}[.、](?!\d)|\(\d{1,2}\))/;
const TOPICS: [Topic, RegExp][] = [
  [
    "plan",
    /(?:存在(?:的)?(?:主要)?(?:问题|不足)|不足(?:之处)?|改进|下一步|下步|打算|计划|工作思路|努力方向|工作安排|今后|展望|明年|整改)/,
  ],
  ["disputes", /(?:复议|诉讼|申诉)/],
  ["fees", /(?:收费|费用)/],
  ["requests", /(?:依申请|申请公开|信息公开申请|公开申请|申请(?:的)?(?:受理|办理|处理|情况)|受理申请)/],
  ["org", /(?:机构|人员|经费|保障|培训|组织领导|队伍)/],
  ["proactive", /(?:主动公开|公开(?:的)?(?:内容|形式|方式|渠道)|信息公开情况)/],
];

export interface Heading {
  topic: Topic;
  /** Title words without the number. */
  title: string;
  /** 一、 is 1, (一) is 2, 1. is 3; 0 for a title without number. */
  depth: number;
  /** Where the text behind a run-in title begins; the line's length when the line is nothing but a title. */
  end: number;
}

/** The heading a compact line is, or begins with; null for plain text. */
export function headingOf(line: string): Heading | null {
  const m = NUMBERED.exec(line);
  if (m) {
    const stop = line.slice(m[0].length).search(/[。:;]/);
    const end = stop < 0 ? line.length : m[0].length + stop + 1;
    const title = line.slice(m[0].length, stop < 0 ? line.length : end - 1);
    const run = stop >= 0 && end < line.length;
    // A long first sentence is text that carries a list number, not a title.
    if (title.length > 40 || (run && /[,]/.test(title))) return null;
    if (!run && /[,;]/.test(title) && /\d/.test(title)) return null;
    const depth = /^(?:[一二三四五六七八九十]|第)/.test(m[0]) ? 1 : /^[(㈠-㈩]/.test(m[0]) ? 2 : 3;
    return { topic: topicOf(title), title, depth, end };
  }
  if (line.length > 0 && line.length <= 30 && !/[,。;:!?\d]/.test(line)) {
    const topic = topicOf(line);
    if (topic !== "other") return { topic, title: line, depth: 0, end: line.length };
  }
  return null;
}

/** Topic by the words of a title. Two topics in one title (收费 beside 依申请公开 …): the first of the list wins. */
export function topicOf(title: string): Topic {
  const clean = title.replace(/\([^)]*\)/g, "");
  for (const [topic, re] of TOPICS) {
    if (!re.test(clean)) continue;
    if (topic === "fees" && /(?:申请)/.test(clean) && !/(?:收费|费用)(?:及减免|和减免)?(?:的)?(?:情况)?$/.test(clean))
      continue;
    if (topic === "plan" && /(?:改进情况|整改情况)/.test(clean) && !/存在/.test(clean)) continue;
    return topic;
  }
  return "other";
}
