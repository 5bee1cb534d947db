/** People who asked: at an event, by another service, or about something else than disclosure. */
import type { Asked } from "./case";
import { startOf } from "./line-model";
import { COUNTER } from "./modifiers";

const EVENT = /(?:活动|宣传日|公开日|开放日|广场|宣传资料|宣传单|宣传册|宣传品|咨询台)/;

/** 收到网上咨询55件,部门信箱1件: what the site's columns for readers received. */
const BESIDE_COLUMNS =
  /^[,、;](?:收到|受理|答复)?(?:[\u4e00-\u9fff]{0,6}信箱|网民?留言|留言板|领导留言)[^,。;\d]{0,6}\d/;
const OF_COLUMNS = /留言|信箱|互动/;

/** 12345, 12333, 96118: hotlines, as far as no measure word makes a count of them. */
const OTHER_SERVICE = /(?:(?<!\d)(?:12\d{3}|96\d{3,4}|95\d{3})(?![\d.,余多人次个件条份])|信箱|热线|网络发言人|智慧听)/;

/** 涉税|现场咨询, 关于社保政策的|电话咨询: the same, right before the way they asked. */
const OF_MATTER =
  /(?:关于|有关|涉及|就)([^,。;\d]{2,16}?)的?$|涉[税企农军]$|[\u4e00-\u9fff]{2,8}(?:业务|政策|手续)的?$/;

/** 对前来咨询法律服务问题的群众耐心答复,共接受现场咨询800人次: what they asked about. */
const ASKED_ON =
  /(?:咨询|询问|了解)([^,;。\d]{2,40}?)(?:等)?(?:方面)?(?:的)?(?:问题|事项|业务|政策|事宜|知识|手续)?的(?:群众|公众|市民|居民|来访|办事|企业)/;

/** Drops what was asked at an event; otherwise the doubts whether disclosure was asked about. */
export const consultationOf: Asked = ({ reading, sentence, memory, line, n }, { family }) => {
  if (family !== "consult") return [];
  const clause = line.text.slice(startOf(line.clauses, n.start), n.start);
  if (EVENT.test(clause)) return { drop: "count of an event", role: "other" };
  const doubts: string[] = [];
  const columns = BESIDE_COLUMNS.test(line.text.slice(n.to, n.to + 30)) || OF_COLUMNS.test(memory.title);
  if (columns || OTHER_SERVICE.test(clause)) doubts.push("other-service");
  // 解答政策咨询85人次: of what the office is asked about, perhaps not of disclosure.
  const ofDisclosure = /(?:公开|政府信息|查阅)/.test(sentence) || /(?:公开|咨询|查阅)/.test(memory.title);
  if (reading.phrase.key === "consultations_total" && /政策咨询/.test(reading.matched) && !ofDisclosure)
    doubts.push("consulted-on-what");
  // 便民服务中心接待来访咨询2300人次: about whatever is done there.
  if (!ofDisclosure && COUNTER.test(clause)) doubts.push("at-a-counter");
  const asked = ASKED_ON.exec(line.text.slice(Math.max(0, n.start - 120), n.start));
  // 接受其他咨询42件,其中网上答复10件: the ways of what may be about something else.
  const whole = memory.drafts.findLast((d) => d.sentence === memory.sentence && d.key === "consultations_total");
  if (reading.phrase.key !== "consultations_total" && whole?.review) doubts.push("of-doubtful-figure");
  const way = reading.phrase.key !== "consultations_total" && !/公开|政府信息|查阅/.test(reading.before);
  if (way && OF_MATTER.test(reading.before)) doubts.push("consulted-on-what");
  if (asked && !ofDisclosure && !/公开|政府信息|政务/.test(asked[1] as string)) doubts.push("consulted-on-what");
  return doubts;
};
