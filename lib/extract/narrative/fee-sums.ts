/** The sum of fees told one by one: 收取检索费12元、邮寄费8元,共计20元. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { type Memory, partStart } from "./draft";
import type { NewFigure } from "./figure";
import { governing } from "./govern";
import type { LineModel } from "./line-model";
import type { Place } from "./people";

/** 收费情况:检索费0元,复制费60元,邮寄费20元,合计80元: single fees that no verb took, and their sum. */
function addsUpFees(line: LineModel, n: ProseNumber, sentenceStart: number, memory: Memory): boolean {
  const said = line.text.slice(sentenceStart, n.from);
  if (memory.topic !== "fees" && !/(?:依申请|公开)/.test(said)) return false;
  if (!/收[取费]/.test(said) || /(?:减免|免收|通知|行政事业|标准)/.test(said)) return false;
  const before = line.numbers.filter((m) => m.kind === "count" && m.start >= sentenceStart && m.start < n.start);
  const fees = before.filter(
    (m) =>
      m.unit === "元" &&
      /(?:检索|复制|邮寄|复印|打印|工本|查阅)费(?:用)?(?:为|共|计)?$/.test(line.text.slice(0, m.from)),
  );
  return fees.length > 1 && fees.length === before.length && fees.reduce((all, m) => all + m.value, 0) === n.value;
}

/** The figure of such a sum, or of what was asked for by notices; null where it is none. */
export function sumOfFees({ line, n, from, words, sentenceStart, memory, setting }: Place): NewFigure | null {
  if (n.unit !== "元" || /(?:通知|应收|标准)/.test(words)) return null;
  if (memory.lastFamily !== "fees" && !addsUpFees(line, n, sentenceStart, memory)) return null;
  if (!/(?:共计|合计|总计|总额)(?:收取|收费)?(?:为|达|:)?$/.test(words)) return null;
  const told = memory.drafts.filter((d) => d.sentence === memory.sentence && d.family === "fees");
  // 减免费用3人次,共计78元; 收取检索费10元,减免邮寄费8元,共计18元: not what was taken.
  if (told.some((d) => /waived/.test(d.key))) return null;
  // 发出信息处理费收费通知5件,共计300元: asked for; …,实际收取总计100元: paid. The fee for processing has rows of its own.
  const processing = told.some((d) => /^@?processing_fee/.test(d.key));
  const asked = told.at(-1)?.key === "processing_fee_notices" && !/[收缴]/.test(words);
  return {
    key: asked ? "processing_fee_notified_amount" : processing ? "processing_fee_collected" : "request_fees_collected",
    applicant: null,
    family: "fees",
    govern: governing(line, partStart(line, from, n.from), n.from, setting.own),
    start: n.from,
    rule: "sum of the fees",
    list: null,
    head: null,
  };
}
