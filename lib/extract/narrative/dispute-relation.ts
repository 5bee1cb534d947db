/** Is a dispute the report's own, about the disclosure of information? */
import { type Memory, OGI } from "./draft";
import type { LineModel } from "./line-model";
import { isSaid } from "./spoken";

const ONLY_SOME =
  /^[,(;]?(?:其中,?[^,。;\d]{0,14}|(?:有)?(?:涉及|涉|属于?|关于|有关)[^,。;\d]{0,8})(?:信息公开|政务公开)[^,。;\d]{0,8}\d|^[,(;、](?:政府)?(?:信息公开|政务公开)(?:类|方面|领域)[^,。;\d]{0,8}\d|^[,(;、]其中,?(?:有|仅有?)?\d+[件起宗](?:案件)?(?:涉及|涉|属于?|为|是|系|关于|有关|与|因)[^,。;\d]{0,6}(?:信息公开|政务公开)/;

/** The kind of dispute named last: 复议, 诉讼; null where none is. */
const kindIn = (words: string): string | null =>
  words
    .match(/复议|诉讼|应诉/g)
    ?.at(-1)
    ?.replace("应诉", "诉讼") ?? null;

/** 作出行政处罚决定51件,被提起行政复议2件: about something else the organ did. */
const OTHER_MATTER =
  /(?:处罚|行政许可|行政强制|征收|征地|拆迁|工伤|劳动争议|治安管理|行政执法(?!案卷)|不动产登记|土地(?:确权|权属))/;

/** 行政复议机构共收到复议申请7件: what came before it. */
const REVIEWER = /(?:复议(?:机构|机关|委员会|办公室)|法制(?:机构|办|局))[^,。;\d]{0,8}(?:收到|接到|接收|受理)/;

/** 以市政府为被告的应诉案件24件: those that an office handles for its government. */
const AGAINST_GOVERNMENT =
  /(?:以|将|把|代理|代表|办理)[^,。;\d]{0,8}政府(?:[及和][^,。;\d]{0,8})?(?:作?为|是|的)?(?:\([^()]{0,12}\))?(?:共同)?(?:被告|被申请人|被监督人|应诉|出庭)/;

/** 征收类行政诉讼22件, 因拆迁引发复议12件 beside those about disclosure: the number's own words name another matter. */
const OTHER_KIND = /([\u4e00-\u9fff]{2,8})类(?:的)?(?:案件)?(?:行政)?(?:复议|诉讼|应诉)/;
function ofOtherMatter(sentence: string): boolean {
  const own = /[^,;:]*$/.exec(sentence)?.[0] ?? "";
  if (/公开|信息|依申请/.test(own)) return false;
  return OTHER_MATTER.test(own) || OTHER_KIND.test(own);
}

/**
 * `unrelated`: the sentence tells of disputes the organ handled, without a word of disclosure. `doubts`: why a person should look.
 *
 * @param sentence words of the sentence up to the number; `behind`: those after it
 */
export function disputeRelation(
  line: LineModel,
  sentence: string,
  behind: string,
  topic: Memory["topic"],
): { unrelated: boolean; doubts: string[] } {
  const doubts: string[] = [];
  if (OTHER_MATTER.test(sentence) && !/(?:公开|依申请)/.test(sentence)) return { unrelated: true, doubts };
  if (ofOtherMatter(sentence)) return { unrelated: true, doubts };
  if (AGAINST_GOVERNMENT.test(sentence) && !/公开|依申请/.test(sentence)) return { unrelated: true, doubts };
  // 收到行政复议申请12件,其中涉及政府信息公开3件: the 12 are of all kinds.
  const some = ONLY_SOME.exec(behind)?.[0];
  // 涉及信息公开的行政复议案3例;涉及信息公开的行政诉讼案10例: the other kind is no part of it.
  if (some && !(kindIn(some) && kindIn(sentence) && kindIn(some) !== kindIn(sentence)))
    return { unrelated: true, doubts };
  const against = /(?:因|被|涉及|针对|引发|引起|产生|有关|关于|对(?:我|本))/.test(sentence) || topic === "disputes";
  if (/(?:受理|审理|审结|办理|办结)[^,。;]{0,12}(?:复议|诉讼)/.test(sentence) && !/(?:因|被)/.test(sentence))
    doubts.push("as-reviewing-organ");
  if (REVIEWER.test(sentence)) doubts.push("as-reviewing-organ");
  if (/(?:作为|系|是|以)[^,。;]{0,6}复议机关/.test(sentence)) doubts.push("as-reviewing-organ");
  if (isSaid(line, OGI) || topic === "disputes" || against) return { unrelated: false, doubts };
  if (/(?:受理|(?<!正在)审理|(?<!未)审结|办理|办结|应诉|出庭|代理)/.test(sentence)) return { unrelated: true, doubts };
  // 行政复议数量12件 can only be the report's own; 收到行政复议申请215件 may be what others brought before it, and so may what is told of
  // the government's legality.
  if (/(?:收到|接到|接收|法治|执法|调解|信访)/.test(sentence)) doubts.push("relation-unsaid");
  return { unrelated: false, doubts };
}
