/** 均已按时答复, 答复率100%: as many as were received, where the received figure stands in the same paragraph. */
import { type Draft, indicatorOf, isNewForm, type Memory, type NarrativeSetting } from "./draft";
import type { LineModel } from "./line-model";

const ALL =
  /(?:均|全部|都)(?:已)?(?:(?!未|不|部分|延期|补正|结转|网|信箱|告知)[^,。;、\d]){0,16}?(答复|办结|回复|办理完毕|处理完毕)|(?:均|全部|都|已)(?:已)?(?:经)?(?:按照要求|按照规定|按照时限|按照法定时限|按照《条例》|全部|按时|按期|依法|依规|及时|按规定|在规定时限内|在法定期限内|在规定时间内|按要求|按时限|如期|严格|进行|作出|做出|予以|给予|得到|了|并|书面|在法定时限内|规范|完成|全部完成|处理并|办理并|受理并)*(答复|办结|回复|办理完毕|办理答复)|(?:按时|按期|依法)?(答复|办结|回复|办复)率(?:均)?(?:达到|达|为|保持)?(?:了)?100%/g;

/** The figure those words stand for, or null. */
export function equalsReceived(line: LineModel, memory: Memory, setting: NarrativeSetting): Draft | null {
  for (const m of line.text.matchAll(ALL)) {
    const draft = equalAt(line, m, memory, setting);
    if (draft) return draft;
  }
  return null;
}

function equalAt(line: LineModel, m: RegExpExecArray, memory: Memory, setting: NarrativeSetting): Draft | null {
  if (/^(?:了|的|申请|共|计)*\d/.test(line.text.slice(m.index + m[0].length))) return null;
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
  if (/(?:不|未|部分)$/.test(line.text.slice(0, m.index))) return null;
  if (here.some((d) => /^requests_(?:answered|processed|completed|carried_in|carried_out)$/.test(d.key) && d.value > 0))
    return null;
  const done = /办/.test(m[1] ?? m[2] ?? m[3] ?? "");
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
