/** People told without a name of their own: those trained, right behind the sessions, and the sum of the staff. */
import type { ProseNumber } from "@/lib/numbers/prose";
import { type Memory, type NarrativeSetting, partStart } from "./draft";
import type { NewFigure } from "./figure";
import { governing } from "./govern";
import type { LineModel } from "./line-model";

/** 举办政务公开培训2期、160人次: people right behind the sessions are those who were trained. */
export function participants(
  line: LineModel,
  n: ProseNumber,
  from: number,
  words: string,
  memory: Memory,
  setting: NarrativeSetting,
): NewFigure | null {
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

/** 专职44人,兼职201人,合计245人; 现场12人次、电话30人次,共计42人次: their sum, and only where it is. */
export function sumOfParts(
  line: LineModel,
  n: ProseNumber,
  from: number,
  words: string,
  memory: Memory,
  setting: NarrativeSetting,
): NewFigure | null {
  const sum = SUMS[memory.lastFamily ?? ""];
  if (
    !sum ||
    !/^[,、;]?(?:共计|合计|总计|共有|共|总共|一共|加起来|加在一起|合在一起|相加)(?:共)?(?:接待|接受|解答|受理|咨询)?(?:为|有|达)?$/.test(
      words,
    )
  )
    return null;
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
