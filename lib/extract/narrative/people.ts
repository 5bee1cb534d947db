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

/** 专职44人,兼职201人,合计245人: their sum, and only where it is. */
export function staffTotal(
  line: LineModel,
  n: ProseNumber,
  from: number,
  words: string,
  memory: Memory,
  setting: NarrativeSetting,
): NewFigure | null {
  if (memory.lastFamily !== "staff" || !/^[,、;]?(?:共计|合计|总计|共有|共)(?:为|有)?$/.test(words)) return null;
  const parts = memory.drafts.filter((d) => d.sentence === memory.sentence && /^staff_(?:full|part)_time$/.test(d.key));
  if (parts.length !== 2 || parts.reduce((sum, d) => sum + d.value, 0) !== n.value) return null;
  return {
    key: "staff_total",
    applicant: null,
    family: "staff",
    govern: governing(line, partStart(line, from, n.from), n.from, setting.own),
    start: from,
    rule: "sum of the staff",
    list: null,
    head: null,
  };
}
