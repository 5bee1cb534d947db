/** Events that are counted: whose they are, of what sort, and whether all of them stand in one number. */
import type { Asked, Case } from "./case";
import { firstFrom, sentenceEnd } from "./line-model";

/** 在省里召开新闻发布会3次,在本市举行新闻发布会、吹风会6次: told place by place; beside a number of two sorts of events the other is not all of them. */
const MIXED =
  "(?:[^,。;:\\d]{0,24}发布会[、和及与][^,。;\\d]{2,12}会|[^,。;:\\d]{0,24}会[、和及与][^,。;\\d]{0,8}发布会)[^,。;\\d]{0,6}\\d+[余多]?[场次期]";
const MIXED_BEHIND = new RegExp(`^[^,。;:\\d]{0,6}[,、;](?!其中|包括|含)${MIXED}`);
const MIXED_BEFORE = new RegExp(`${MIXED}[^,。;:\\d]{0,6}[,、;](?!其中|包括|含)[^,。;:\\d]{0,24}$`);

const JOIN = "(?:参加|出席)[^,。;\\d]{0,16}发布会\\d+[场次]";
const HOLD = "(?:主办|举办|召开|承办|组织|自行)[^,。;\\d]{0,16}发布会\\d+[场次]";
const TWO_WAYS = new RegExp(`${JOIN}[,、;][^,。;\\d]{0,4}${HOLD}|${HOLD}[,、;][^,。;\\d]{0,4}${JOIN}`);

const CONFERENCES_AMONG =
  /^[^。;\d]{0,4}[,(、:]?(?:其中|包括|含)[^。;\d]{0,10}发布会(?:共|为)?\d|^[^。;\d]{0,4}[,(、:]?(?:其中|包括|含)\d+[场次][^。;\d]{0,6}发布会/;

/** 新闻发布会15场,新闻通气会2场: another kind of event beside the one that is asked for. */
export const pressOf: Asked = ({ reading, memory, line, n, sentenceStart }, { key, family }) => {
  if (key !== "press_conferences") return [];
  const rest = line.text.slice(Math.max(n.to, reading.end), sentenceEnd(line, n.start));
  // 举办新闻发布活动19场,其中新闻发布会8场,吹风会11场
  if (/活动/.test(reading.matched) && CONFERENCES_AMONG.test(rest))
    return { drop: "events of several kinds", role: "other", family };
  const twin = memory.drafts.some((d) => d.key === key && d.sentence === memory.sentence);
  if (twin && /通气会/.test(reading.matched) && !/发布/.test(reading.before + reading.matched))
    return { drop: "another kind of event", role: "other", family };
  // 回应关切36次,召开通气会2次: whom it was held for.
  if (/通气会/.test(reading.matched) && !/新闻|媒体|记者|发布/.test(reading.before + reading.matched))
    return ["held-for-whom"];
  // 参加发布会2次,举办发布会1次: the row counts both.
  if (TWO_WAYS.test(line.text.slice(sentenceStart, sentenceEnd(line, n.start)))) return ["beside-mixed-events"];
  const behind = MIXED_BEHIND.test(rest);
  return behind || MIXED_BEFORE.test(line.text.slice(sentenceStart, reading.start)) ? ["beside-mixed-events"] : [];
};

/** 市政务公开办组织全市培训4次,本单位派员参加: held by somebody else. */
const ATTENDED =
  /(?:[我本该](?:单位|部门|机关|[局委办厅镇乡街院校站所区县])|街道)(?:均|都|也|按时|积极)*(?:派员|派人|派出?|选派|安排|组织)(?:\d+[名人]|[^,。;\d]{0,8})*(?:参加|参训|参会)/;

/** 参加业务培训3次, 参与区里开展的政务公开培训2期, 接受上级培训2次: somebody else's course. 各村信息员参加的培训班2期 is the report's own. */
const WENT_TO =
  /(?:参加|参与|参训)(?:了|过)?(?:[^的,。;\d]{0,24}|[^,。;\d]{0,16}(?:举办|组织|召开|开展|主办|承办|安排)的[^,。;\d]{0,20})(?:培训|轮训)|(?:参加|参与)[^,。;\d]{0,8}(?:[省市县区州旗镇]里?|上级|政府|局|办|中心)的[^,。;\d]{0,14}(?:培训|轮训)|接受(?:了|过)?[^,。;\d]{0,10}(?:上级|部门|举办|组织|开展|统一)[^,。;\d]{0,16}(?:培训|轮训)/;

/** 县政务公开办组织培训2次,我局参加8人次. */
const HELD_ABOVE =
  /(?:^|[,;:])[^,。;:]{0,8}[省市县区州盟旗](?:人民政府|政府)?(?:政务公开|信息公开)?(?:办公室|办公厅|办|局|中心)?(?:牵头|统一)?(?:组织|举办|召开|开展)[^。;]*$/;
const JOINED =
  /^[^。;]{0,12}[,;](?:[我本](?:单位|部门|机关|[局委办厅镇乡街院校站所])|街道)[^,。;\d]{0,6}(?:参加|参训|参会)/;

const CERTIFIED = /^[^,。;\d]{0,30}(?:取得|获得|获|持)[^,。;\d]{0,16}(?:证书|合格证|结业证|上岗证|资格)/;

/** 358人次参加了我区举办的16期培训班: of all there were, and by the one who reports. */
const OF_SEVERAL = /^参加了?由?[^,。;\d]{0,14}(?:举办|组织|开展|召开|主办)的\d+[期次场]/;
const OF_OURS = /参加了?由?(?:[我本][\u4e00-\u9fff]{1,4})?(?:举办|组织|开展|召开|主办)的$/;

export const trainingOf: Asked = (c, { family }) => {
  if (family !== "training") return [];
  const { reading, line, n, sentence, memory } = c;
  // 开展政策宣传辅导18场: for those who are told of a policy.
  if (/(?:宣传|宣讲|政策)辅导$/.test((reading.before + reading.matched).replace(/[共为达了的]+$/, "")))
    return { drop: "another kind of event", role: "other", family };
  const rest = line.text.slice(n.to, sentenceEnd(line, n.start));
  const above = c.setting.own.speaker === "organ" && JOINED.test(rest) && HELD_ABOVE.test(sentence);
  const told = reading.before + reading.matched;
  const ours = OF_OURS.test(line.text.slice(c.sentenceStart, n.from));
  const attended = reading.phrase.key === "training_sessions" && WENT_TO.test(told) && !ours;
  if (attended || above || ATTENDED.test(rest)) return { drop: "held by another", role: "other" };
  const doubts: string[] = [];
  const dated = sentence.replace(
    /\d{1,2}月(?:\d{1,2}日)?[-—–~至到]+(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日)?|\d{1,2}[-—–~至到]\d{1,2}月/g,
    "",
  );
  if (/\d{1,2}月\d{0,2}日?/.test(dated) && !/全年|年内|共|累计/.test(sentence)) doubts.push("single-event");
  if (reading.phrase.key !== "training_participants") return doubts;
  // 3名工作人员取得培训合格证: who passed, not who was taught.
  if (CERTIFIED.test(line.text.slice(n.to, n.to + 40))) return { drop: "certified", role: "other" };
  // 5月8日的会,120人参加: of one event; 共举办培训20期,1223人次参加: of all.
  const sessions = memory.drafts[memory.drafts.length - 1];
  const counted = sessions?.key === "training_sessions" && sessions.sentence === memory.sentence && !sessions.review;
  if (line.text.startsWith("参加", n.to) && !counted && !OF_SEVERAL.test(rest))
    return { drop: "audience of one event", role: "other" };
  // 组织人员参加学习培训,参加培训人数12人: of somebody else's course.
  const held = memory.drafts.some((d) => d.key === "training_sessions" && d.sentence === memory.sentence);
  if (!held && WENT_TO.test(line.text.slice(c.sentenceStart, reading.start))) doubts.push("of-other-courses");
  if (ofOtherCourses(c)) doubts.push("of-other-courses");
  // 区政府办举办全区培训4期,524人次参训 in a town's report: those of doubtful sessions.
  if (sessions?.key === "training_sessions" && sessions.sentence === memory.sentence && sessions.review)
    doubts.push("of-doubtful-sessions");
  return doubts;
};

/** 全县举办新闻发布会75场、在线访谈38期,本单位配合参与: held by others. */
const TOOK_PART =
  /^[^。;]{0,24}[,;](?:[我本](?:单位|部门|机关|[局委办厅镇乡街院校站所]))[^,。;\d]{0,4}(?:配合|协助|参与|参加)[^,。;\d]{0,4}[,。;]/;
export const eventOf: Asked = ({ setting, line, n }, { key }) =>
  setting.own.speaker === "organ" &&
  /^(?:press_conferences|online_interviews)/.test(key) &&
  TOOK_PART.test(line.text.slice(n.to))
    ? { drop: "held by another", role: "other" }
    : [];

/** 举办主体班5期,培训干部300人: a count of courses stands right before that is no figure of the report's trainings. */
function ofOtherCourses({ line, n, sentenceStart, memory }: Case): boolean {
  const before = line.numbers[firstFrom(line, n.start) - 1];
  if (!before || before.start < sentenceStart || before.kind !== "count") return false;
  const trained = before.unit === "次" && /培训(?:班|会)?$/.test(line.text.slice(sentenceStart, before.from));
  if (!trained && !/^(?:期|场|场次|班次)$/.test(before.unit ?? "")) return false;
  const last = memory.drafts[memory.drafts.length - 1];
  return last?.key !== "training_sessions" || last.end < (line.at[before.end] as number);
}
