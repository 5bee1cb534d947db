/** Whose figure it is and what it is about: the whole, one field of it, or one named body. */
import type { Level } from "@/lib/report";
import type { Case, Dropped } from "./case";
import { unexplained } from "./classify";
import { isNarrow, OF_MANY_FIELDS } from "./narrow";
import { namesReporter } from "./own-names";

/** Material kept for readers is no disclosure of the year. */
const READING_POINT = /(?:查阅点|查阅中心|查阅场所|查阅室|档案馆|图书馆)/;
const BODY =
  /(?:局|委员会|委|厅|部门|馆|中心|学院|学校|医院|公司|村|社区|企业|派出所|站所|支队|大队|法院|检察院|协会|集团|银行|编辑部|办公室|(?<!政府|公开|政务|党政|综合)办|乡|镇|街道)$/;
const BELOW = /(?:局属|所属|下属|直属|二级)(?:各)?(?:事业)?(?:单位|机构|部门)/;
/** Families whose words must say everything: a word too many means another thing is counted. */
const CLOSED: ReadonlySet<string> = new Set(["proactive", "requests", "channel", "docs"]);
const STRICT_LISTS: ReadonlySet<string> = new Set(["means", "applicants", "outcomes", "recon_items", "litig_items"]);

/** 据全市通报: behind it comes what others did. */
const CIRCULAR = /据[^,;。\d]{0,12}(?:通报|排名)(?:显示)?[,:]/;

/** 据全省通报 in an area's own report: of all areas like it. */
const ABOVE_ALL: Partial<Record<Level, RegExp>> = {
  province: /据(?:全国|国务院|国家)/,
  city: /据(?:全国|国务院|国家|全?省|上级)/,
  county: /据(?:全国|国务院|国家|全?[省市州盟]|上级)/,
};

/** 主动公开方面, 政务微博方面: a field of the work, or a medium that is weighed by itself; no narrower subject. */
const ALL_OF_IT =
  /(?:公开|公开工作|信息发布|网站|微博|微信|公众号|新媒体|平台(?:建设)?|渠道|公开(?:内容|数量|形式|方式))方面的?[,:]?$/;

const OF_ITS_ACTS =
  /(?:行政(?:许可|处罚|强制|审批|检查|征收|收费|执法)|双公示|双随机)(?:类|结果|事项|方面)?[:,]?(?:共|累计|已)?$/;

/** A title that names one kind of information: 1.环境质量信息, (一)重点领域环境信息公开情况. */
const UNDER_A_KIND =
  /^(?!.*(?:公开|政府|政务|主动|发布|平台|新媒体))[\u4e00-\u9fff]{2,10}信息$|重点领域[^,。;]{0,10}信息(?:公开)?(?:情况|工作)?$/;

/** 其他方面信息65条: what closes a list of kinds. */
const OTHERS = /其[他它](?:各)?(?:方面|领域|项目)/;

/** 全市 or 市政府 in the report of a county or district, whose name tells that it is no city of its own. */
function isUpperCity({ stated, setting }: Case): boolean {
  const name = setting.ownNames[setting.ownNames.length - 1];
  return (
    setting.own.level === "county" &&
    stated.span !== null &&
    /^(?:全市|市(?:人民)?政府|市本级|市直|市级)/.test(stated.span.words) &&
    name !== undefined &&
    /[县区旗]$/.test(name)
  );
}

/** 向市政府提出的申请5件 in a street's report: whoever wrote it took the sentence over from the government above. */
const TO_GOVERNMENT =
  /向[^,。;、\d]{0,8}[省市县区州盟旗](?:人民)?政府(?:[及和与、][^,。;\d]{0,8}办公[室厅])?(?:提出|提交|递交|申请)/;

/** 围绕疫情防控, 聚焦乡村振兴: the field a clause is about; 围绕中心工作, 聚焦重点领域 name none. */
const ABOUT = /(?:围绕|聚焦|针对|突出|紧扣)([^,。;:\d]{2,24}),/;
const NO_FIELD =
  /(?:工作|重点|中心|大局|关切|关心|关注|热点|公众|社会|群众|条例|公开|决策|政务|职[能责]|主题|目标|任务|要求|部署|需求|服务|改革|发展|信息|主责主业|业务|民生)/;
const ENUMERATED = /[一二三四五六七八九十]是/;
const PLAIN_OBJECT = /主动公开(?:了|各类)?(?:政府|政务)?信息/;

/** 二是围绕疫情防控,及时发布防控政策等各类信息315条: what was published on one subject. */
function isOfSubject({ reading, sentence, isItem }: Case): boolean {
  if (isItem) return false;
  let from = sentence.length;
  while (from > 0 && !/[。;\d]/.test(sentence[from - 1] as string)) from--;
  const clause = sentence.slice(from);
  const about = ABOUT.exec(clause)?.[1];
  if (about === undefined || NO_FIELD.test(about)) return false;
  return ENUMERATED.test(clause) || !PLAIN_OBJECT.test(reading.matched);
}

/** 共收到涉及征收、物业等领域的申请15件: what they were about, told of all of them where no other number is. */
function ofManyFields({ reading, words, memory }: Case): boolean {
  return (
    reading.phrase.family === "requests" &&
    /(?:共|累计|全年)(?:收到|接到|受理|收)[^,。;\d]{0,4}涉及/.test(words) &&
    OF_MANY_FIELDS.test(words) &&
    !memory.drafts.some((d) => /^requests_(?:received|accepted)$/.test(d.key))
  );
}

/** Drops figures of a narrower subject or of another body; otherwise the doubts about the subject. */
export function subjectOf(c: Case): Dropped | string[] {
  const { reading, line, n, isItem, stated, setting } = c;
  const { family, key } = reading.phrase;
  const silent = key.startsWith("@");
  // 据全区通报,各单位共收到申请439件: what a circular told of all of them.
  if (
    (setting.own.speaker !== "area" || ABOVE_ALL[setting.own.level ?? "city"]?.test(c.sentence)) &&
    CIRCULAR.test(c.sentence)
  )
    return { drop: "told of others by a circular", role: "other" };
  const narrower = (narrows: boolean): Dropped => ({
    drop: "part of a narrower subject",
    role: "breakdown",
    narrows,
    listed: OTHERS.test(c.words),
  });
  // 财政、债务等方面,全年公开信息42条: the sentence has named its field before the comma.
  if (family === "proactive" && !silent && !isItem) {
    const led = line.text.slice(c.sentenceStart, n.from).slice(0, -(n.from - c.part) || undefined);
    if (
      (/(?:方面|领域)的?[,:]?$/.test(led) && !ALL_OF_IT.test(led)) ||
      (/更新/.test(reading.matched) && READING_POINT.test(c.sentence))
    )
      return narrower(true);
  }
  if (!CLOSED.has(family) && !isItem) return [];
  const doubts: string[] = [];
  const toOthers = family === "requests" && setting.own.speaker !== "area" && setting.own.kind !== "government";
  if (isUpperCity(c) || (toOthers && TO_GOVERNMENT.test(c.words))) doubts.push("upper_level");
  // 局属各单位公开信息123条: those below the reporter, perhaps with it.
  if (!isItem && setting.own.speaker !== "area" && BELOW.test(reading.before)) doubts.push("bodies-below");
  if (isNarrow(reading) && !silent && !ofManyFields(c)) return narrower(family === "proactive");
  // 行政许可公开信息0条: of what the organ does.
  if (family === "proactive" && !silent && !isItem && OF_ITS_ACTS.test(reading.before)) return narrower(true);
  if (family === "proactive" && !silent && isOfSubject(c)) doubts.push("of-a-subject");
  if ((family === "proactive" || family === "channel") && !silent && !isItem && UNDER_A_KIND.test(c.memory.title)) {
    if (!/主动公开|各类/.test(c.words)) doubts.push("under-a-kind");
  }
  const subject = unexplained(reading.before).replace(/[、,]/g, "");
  if (subject !== "" && BODY.test(subject) && !namesReporter(subject, setting) && stated.from !== "part") {
    if (isItem || family === "proactive") return { drop: "figure of one named body", role: "breakdown" };
    doubts.push("named-body");
  } else if (subject.length > (isItem && STRICT_LISTS.has(family) ? 6 : 30)) doubts.push("unexplained-words");
  return doubts;
}
