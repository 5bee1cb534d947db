/** People told without a name of their own: those trained, right behind the sessions, and the sum of the staff. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { mediaIn } from "./channels";
import { type Memory, type NarrativeSetting, partStart } from "./draft";
import type { NewFigure } from "./figure";
import { governing } from "./govern";
import type { LineModel } from "./line-model";

/** A number and where it stands: what all readers of items look at. */
export interface Place {
  line: LineModel;
  n: ProseNumber;
  /** Begin of the words that belong to the number, and those words. */
  from: number;
  words: string;
  sentenceStart: number;
  memory: Memory;
  setting: NarrativeSetting;
}

/** 举办政务公开培训2期、160人次: people right behind the sessions are those who were trained. */
export function participants({ line, n, from, words, memory, setting }: Place): NewFigure | null {
  const last = memory.drafts[memory.drafts.length - 1];
  if (last?.key !== "training_sessions" || last.review || last.sentence !== memory.sentence) return null;
  if (!/^人次?$/.test(n.unit ?? "") || !/^[、,(]?(?:共|共计|累计)?$/.test(words)) return null;
  if (!/^(?:$|[,;。)])/.test(line.text.slice(n.to))) return null;
  return {
    key: "training_participants",
    applicant: null,
    family: "training",
    govern: governing(line, partStart(line, from, n.from), n.from, setting.own),
    start: n.from,
    rule: "people behind the sessions",
    list: null,
    head: null,
  };
}

/** Figures that are told by their parts, and the total they add up to. */
const SUMS: Record<string, { total: string; parts: RegExp; rule: string }> = {
  staff: { total: "staff_total", parts: /^staff_(?:full|part)_time$/, rule: "sum of the staff" },
  requests: {
    total: "requests_completed",
    parts: /^requests_completed_(?:on_time|extended)$/,
    rule: "sum of those on time and later",
  },
  consult: { total: "consultations_total", parts: /^consultations_(?:onsite|phone|online)$/, rule: "sum of the ways" },
};

/** 合计, 共计 and nothing else. */
const TOGETHER =
  /^[,、;]?(?:共计|合计|总计|共有|共|总共|一共|加起来|加在一起|合在一起|相加)(?:共)?(?:接待|接受|解答|受理|咨询)?(?:为|有|达)?$/;

/** 专职44人,兼职201人,合计245人; 现场12人次、电话30人次,共计42人次: their sum, and only where it is. */
export function sumOfParts({ line, n, from, words, memory, setting }: Place): NewFigure | null {
  const sum = SUMS[memory.lastFamily ?? ""];
  if (!sum || !TOGETHER.test(words)) return null;
  const parts = memory.drafts.filter((d) => d.sentence === memory.sentence && sum.parts.test(d.key));
  if (parts.length < 2 || parts.reduce((all, d) => all + d.value, 0) !== n.value) return null;
  return {
    key: sum.total,
    applicant: null,
    family: memory.lastFamily as string,
    govern: governing(line, partStart(line, from, n.from), n.from, setting.own),
    start: from,
    rule: sum.rule,
    list: null,
    head: null,
  };
}

const PUBLISHED = /(?:主动公开|公开|发布)(?:了|各类)?[^,;。、]{0,14}(?:信息|动态|文件|公告)$/;

/** Documents that may be asked for, or that nobody gets. */
const NOT_PUBLISHED = /依申请公开|不予公开|不公开|免予公开/;

/** 主动公开基础信息135条,重点领域信息5条,水利信息81条,合计221条: kinds first, and the total they add up to. */
export function sumOfKinds({ line, n, from, words, sentenceStart, memory, setting }: Place): NewFigure | null {
  if (!/^[条篇件]$/.test(n.unit ?? "") || !TOGETHER.test(words)) return null;
  const parts = line.numbers.filter((m) => m.kind === "count" && m.start >= sentenceStart && m.start < n.start);
  const first = parts[0];
  if (!first || parts.length < 2 || parts.some((m) => m.unit !== n.unit)) return null;
  const opening = line.text.slice(sentenceStart, first.from);
  if (!PUBLISHED.test(opening) || parts.reduce((all, m) => all + m.value, 0) !== n.value) return null;
  // 主动公开300条,依申请公开12条,共312条: all documents there are, not those that were published.
  if (NOT_PUBLISHED.test(line.text.slice(sentenceStart, n.start))) return null;
  // 微信发布动态135条、公告25条,共计160条: the first was taken for all of them.
  const told = memory.drafts.filter((d) => d.sentence === memory.sentence && d.family !== "category");
  const taken = told[0];
  // 公开信息180条,在县政府网站公开50条,合计230条: a site beside it is another part of the sum.
  const beside = taken?.family === "proactive" && told.slice(1).every((d) => d.family === "channel");
  if (told.length > 1 && !beside) return null;
  if (taken && (taken.value !== first.value || !/^(?:proactive|channel)$/.test(taken.family))) return null;
  if (taken) taken.silent = true;
  return {
    key: taken?.key ?? "proactive_disclosures_total",
    applicant: null,
    family: taken?.family ?? "proactive",
    govern: governing(line, partStart(line, from, n.from), n.from, setting.own),
    start: from,
    rule: "sum of the kinds",
    list: null,
    head: null,
    // 通过网站发布…: the sum may be the website's.
    review: taken ? taken.review : mediaIn(opening).length > 0,
  };
}
