/** 均已按时答复, 答复率100%: as many as were received, where the received figure stands in the same paragraph. */
import { type Draft, indicatorOf, isNewForm, type Memory, type NarrativeSetting } from "./draft";
import type { LineModel } from "./line-model";

/** 按照程序, 按《条例》规定的时间: by which rule, whatever it is called. */
export const BY_RULE =
  "(?:按照?|依照|依据|根据|遵照)[^,。;、\\d按在于由]{0,14}(?:规定|要求|程序|流程|时限|期限|时间|条例》?|办法》?|标准|法规|法律)(?:的?(?:时限|期限|时间|要求|程序|流程)|[和及与](?:政策|要求|程序|流程|时限))?内?";

/** How something is done, or when; nothing that says what is done or to which of them. No entry can hold the begin of another. */
const MANNER = [
  "已|经|全部|均|都|也|并|了|得到|予以|给予|进行|作出|做出|完成",
  "依法|依规|按时|按期|按规|如期|及时的?(?:、准确地?)?|准确地?|快速|高效|严格|规范|妥善|书面|逐一|逐件|圆满|顺利|认真|积极",
  "正式|做到(?:了)?|(?:向|给予)(?:申请人|申请者|当事人|其本人|其)|相应的?|明确的?",
  // 及时办理、及时对接、及时答复: the last of them tells the end.
  "(?:处理|办理|受理)并|(?:处理|办理|受理|登记|对接|沟通)、",
  // 在规定的时限内, 在15个工作日内.
  "(?:在|于)(?:[^,。;、\\d按在于由]{0,10}(?:期限|时限|时间|时效|期|工作日)|[^,。;、\\d按在于由]{0,14}\\d{1,2}个?工作日)之?(?:以)?内",
  BY_RULE,
  // 由办公室: who did it.
  "由[^,。;、\\d按在于由]{0,10}(?:科|室|办|股|处)(?!理|法|负责)",
].join("|");
const DONE =
  "答复|办结|回复|办复|(?:办理|处理|受理)(?:完毕|完结|完成|答复|[、并和](?:反馈|答复|回复))|完成(?:了)?(?:(?:审查|审核|登记|受理|办理|处理)[、和与及])*(?:办理|处理|答复|回复)|得到(?:了)?(?:妥善|及时|有效|规范|依法)?(?:办理|处理)";
/** The verb of a whole, or of a rate. 全部申请中由法规科负责答复 tells a duty. */
const ALL = new RegExp(
  `(?:均|皆|全部|都|已|100%)(?:[为是](?:网络|网上|线上|在线|信函|当面|自然人|公民)(?:方式)?(?:提交|提出)?的?申请,?并)?(?:${MANNER}){0,9}(${DONE})|(?:按时|按期|依法)?(答复|办结|回复|办复)率(?:均)?(?:达到|达|为|保持)?(?:了)?100%|件件有(答复|回复)`,
  "g",
);
/** 收到并办结申请15件. */
const AT_ONCE =
  /(?<=收到|接收|受理)并(?:全部|按时|按期|依法|及时)*(办结|答复|回复|办复)()()[^,。;\d]{0,24}\d[\d,]*[件条宗份](?:的?(?:政府)?(?:信息公开|依申请公开)的?申请)?(?=[,。;]|$)/;
/** 收到申请12件,按要求按时予以答复: said of all of them, right behind their number. */
const RIGHT_BEHIND = new RegExp(
  `(?<=\\d[件条宗份起项][^,。;\\d]{0,14}),(?:并|且)?(?:按[^,。;、\\d]{1,8}?|依法|按时|按期|及时|在[^,。;、\\d]{1,12}内)(?:${MANNER}){0,6}(${DONE})()()(?:说明)?(?=[,。;]|$)`,
  "g",
);
/** 其中大部分已答复: not all of them. */
const SOME = /(?:半|多数|部分|其中|个别|有的|一些|首批|百分)|(?:不|未)$/;

/** 其中有效申请10件, 撤回2件: what is said next may be of those that were left. */
const SORTED_OUT =
  /(?:有效|无效|作废|符合[^,。;、\d]{0,8}(?:要求|条件|规定)|撤回|撤销|重复|不予受理|真正|实际)[^,。;、\d]{0,8}\d/;

/** The figure those words stand for, or null. */
export function equalsReceived(line: LineModel, memory: Memory, setting: NarrativeSetting): Draft | null {
  const both = line.text.includes("并") ? AT_ONCE.exec(line.text) : null;
  const draft = both && equalAt(line, both, memory, setting);
  if (draft) return draft;
  for (const words of [ALL, RIGHT_BEHIND])
    for (const m of line.text.matchAll(words)) {
      const draft = equalAt(line, m, memory, setting);
      if (draft) return draft;
    }
  return null;
}

/**
 * 收到申请46件。其中7件予以公开,已按期办结: said of those seven. 均已 after several parts gathers them all, as it does after a
 * part inside the sentence of the whole.
 */
function ofThePart(between: string, done: string): boolean {
  const part = /(?:^|([。;]))[^。;]*?其中[,:]?(?:有)?[^,。;\d]{0,12}\d[^。;]*$/.exec(between);
  if (part === null) return false;
  const said = part[0].slice(part[0].indexOf("其中"));
  return (
    (done.startsWith("已") && /^其中[,:]?(?:有)?\d/.test(said)) ||
    (part[1] !== undefined && /^其中\D*\d+\D*$/.test(said))
  );
}

function equalAt(line: LineModel, m: RegExpExecArray, memory: Memory, setting: NarrativeSetting): Draft | null {
  const behind = line.text.slice(m.index + m[0].length);
  // 已办结申请的结果为: those that were done, not all.
  if (/^(?:了|的|申请|共|计)*\d/.test(behind) || (m[0].startsWith("已") && /^(?:的|申请(?!人))/.test(behind)))
    return null;
  // 上述申请均已答复 may open the next paragraph.
  const above =
    /(?:上述|以上|所有|全部)(?:的)?(?:政府信息公开|信息公开)?申请(?:件|事项)?(?:我[局镇乡委办])?(?:已|均|都)*$/.test(
      line.text.slice(0, m.index),
    );
  const here = memory.drafts.filter((d) => d.line === memory.line || (above && d.line === memory.line - 1));
  const at = line.at[m.index] as number;
  const received = [...here]
    .reverse()
    .find(
      (d) =>
        /^requests_(?:received|accepted)$/.test(d.key) &&
        (d.applicant ?? "total") === "total" &&
        !d.silent &&
        d.head === null &&
        d.start < at,
    );
  if (
    here.some(
      (d) =>
        /^requests_(?:received|accepted)$/.test(d.key) &&
        d.head === null &&
        d.value !== received?.value &&
        d.start < at,
    )
  )
    return null;
  if (!received || received.value === 0 || received.period !== "year" || received.approx !== null) return null;
  // Only words of the same or the next sentence speak of it, and only while nothing else is received in between.
  const between = setting.doc.folded.slice(received.end, at);
  if ((between.match(/[。;]/g) ?? []).length > 1) return null;
  if (/(?:信箱|热线|提案|建议|留言|信访|咨询|复议|诉讼|结转|未|除|其余|剩余|其他\d|另)/.test(between)) return null;
  if (SORTED_OUT.test(between)) return null;
  if (SOME.test(/[^,。;]*$/.exec(line.text.slice(0, m.index))?.[0] ?? "")) return null;
  if (m[0].startsWith(",") ? /\d|其中/.test(between) : ofThePart(between, m[0])) return null;
  if (here.some((d) => /^requests_(?:answered|processed|completed|carried_in|carried_out)$/.test(d.key) && d.value > 0))
    return null;
  const done = /^(?:办|处理)/.test(m[1] ?? m[2] ?? m[3] ?? "");
  const key = isNewForm(setting.era) ? "requests_processed" : done ? "requests_completed" : "requests_answered";
  const indicator = indicatorOf(key, setting.era);
  if (indicator === null) return null;
  const end = (line.at[m.index + m[0].length - 1] as number) + 1;
  return {
    ...received,
    key,
    era: indicator.era,
    applicant: indicator.by_applicant ? "total" : null,
    unit: indicator.unit,
    unitPrinted: null,
    change: null,
    review: received.review,
    confidence: 0.9,
    rule: "equals requests_received",
    start: at,
    end: Math.min(end, at + 60),
    head: null,
    list: null,
    fresh: false,
  };
}
