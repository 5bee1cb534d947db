/** A subject narrower than the whole: 食品安全领域公开信息40条, 专栏公开…, 涉及…. */
import type { Reading } from "./classify";

const NARROW =
  /(?:领域|专栏|栏目|专题|板块|模块|频道|涉及|关于|针对|反映|项目|行业|工程|(?<!受理|接收|接待|申请)窗口|方面|牵头)/;
const NARROW_NOUN = new RegExp(`${NARROW.source}|有关(?!政府信息公开|信息公开|公开|规定|要求|部门)`);

/** A column of the portal is where things are published, not what they are about. */
const COLUMN = /(?:网站|网页|门户网|官网|政府网|公开|平台)的?[^,;。、]{0,8}(?:专栏|栏目|板块|频道)/g;

/** 针对本部门的申请: to whom they were made, not about what. */
const TO_US = /(?:针对|对)(?:[我本][\u4e00-\u9fff]{1,3}?)?(?=有关|提出|提交|的)/;

/** 关于政府信息公开的申请, 政府信息公开方面的申请: what requests are about, all of them. */
const OF_DISCLOSURE =
  /(?:关于|有关|涉及|针对)?(?:(?:政府|政务)?信息公开|依申请公开)(?:方面|事项|事务|工作)?(?=的|,?(?:共|全年)?[收接])/;

/** 收到涉及征收、物业等领域的申请: what they were about, named as examples. */
export const OF_MANY_FIELDS = /涉及[^,。;\d]{2,40}等(?:领域|方面|内容|事项|问题|信息)?的/;

export function isNarrow(reading: Reading): boolean {
  const { phrase, before, matched } = reading;
  if (phrase.id === "kinds") return /等(?:领域|方面)/.test(matched) || NARROW.test(before);
  if (phrase.family === "channel") return /(?:领域|涉及|关于|针对|项目|行业|牵头)/.test(before + matched);
  if (phrase.list) return NARROW.test(before);
  return (
    NARROW.test(before.replace(COLUMN, "")) ||
    (NARROW_NOUN.test(matched.replace(TO_US, "").replace(OF_DISCLOSURE, "")) && !/(?:事项|要求)/.test(matched))
  );
}
