/** Which row a reading means, where words beside the pattern or figures before it decide between two. */

import type { Applicant } from "@/lib/report";
import type { Case, Weighed } from "./case";
import type { Draft } from "./draft";
import { sentenceEnd, startOf } from "./line-model";

const ORGANISATIONS =
  /^[,、;和](?:收到)?(?:法人|企业|单位)(?:[和或及]其他组织)?(?:的?申请|(?:提出|提交)的?(?:申请)?)\d/;
const ONE_WAY =
  /(?:(未经(?:行政)?复议而?直接|直接(?=起诉))|复议后)(?:提起)?(?:行政)?(?:起诉|诉讼)(?:的|案件|情况)*:[^:]*$/;
const ORGANISATION_COLUMNS: ReadonlySet<Applicant | null> = new Set([
  "business",
  "research_institute",
  "social_org",
  "legal_service",
]);
const SHOWN = /(?:主动|网|平台|栏|公众号|公报|微信)/;
/** 发布信息95条,其中发布规范性文件: one kind of what was published. */
const AMONG_SHOWN = /信息\d[\d余多]*[条件篇][,(]其中[^,。;\d]{0,4}发布[^,。;\d]*$/;
/** 文件及解读信息12条: what is explained, counted with what explains it. */
const WITH_WHAT_IS_EXPLAINED = /(?:文件|公文|政策|法规|规章)(?:以及|[及和与、])(?:其|相关|配套|政策|文件)*解读/;

/** A list whose verb is told once. */
const DEALT_WITH = /(?:办结|办理|处理|答复|回复)了?[^,、。;\d]{1,12}\d[\d,余多]*[件条封次人个份起]+[,、]/;
const CAME_IN = /收|受理|接到|提出|提交|登记|(?:全年|本年|共|总数?|总量)[^,、。;]*$/;

/** The key by the form's era and the words around the number. */
export function keyOf(c: Case): Weighed {
  const { reading, line, n, sentence, newForm, head, memory } = c;
  const { phrase } = reading;
  const doubts: string[] = [];
  let key = newForm && phrase.new ? phrase.new : phrase.key;
  // 专门从事信息公开工作的人员为44人,兼职人员为201人: the full-time ones.
  if (
    key === "staff_total" &&
    /专门/.test(reading.before + reading.matched) &&
    /^[,、;]?兼职/.test(line.text.slice(n.to))
  )
    key = "staff_full_time";
  // 收到公民申请10件,法人申请2件: one kind of applicants beside the other.
  const citizens =
    phrase.key === "requests_received" && /(?:公民|自然人|个人)(?![、和或及])/.test(reading.before + reading.matched);
  if (citizens && ORGANISATIONS.test(line.text.slice(n.to)))
    return { key: newForm ? key : "requests_by_citizens", family: "applicants", doubts: newForm ? ["one-kind"] : [] };
  // 办结市长电话320件,县长信箱210件,政府信息公开申请2件: what was dealt with, not what came in.
  if (key === "requests_received" && phrase.bare && DEALT_WITH.test(sentence) && !CAME_IN.test(sentence + c.words))
    doubts.push("dealt-with");
  // 专职从事政府信息公开工作的有23人
  if (key === "staff_total" && /(?:专职|全职)$/.test(reading.before)) key = "staff_full_time";
  // 法律服务机构提出2件、其他组织提出1件: beside the other columns of the form it is one of them, not all organisations.
  if (
    key === "requests_by_organisations" &&
    newForm &&
    /^(?:来自|由|属)?其[他它]组织/.test(reading.matched) &&
    memory.drafts.some((d) => d.sentence === memory.sentence && ORGANISATION_COLUMNS.has(d.applicant))
  )
    return { key: "requests_received", family: phrase.family, doubts, applicant: "other_org" };
  // 在规定时限内办结8件
  if (phrase.key === "requests_completed" && !newForm && /(?:期限内|时限内|按期|按时|如期)$/.test(reading.before))
    key = "requests_completed_on_time";
  // 直接起诉4件,结果维持3件: outcomes of one of the two ways to court.
  const way = /^litigation_(direct|after_reconsideration)_total$/.exec(head?.key ?? "")?.[1];
  if (way && phrase.family === "litig_items" && head !== null) {
    if (!inBracketOf(line, head, n.start) && !besideItsWay(c, way) && ofBothWays(memory, head, n.value))
      doubts.push("of-which-way");
    else key = key.replace(/^@?litigation_/, `litigation_${way}_`);
  } else if (phrase.family === "litig_items") {
    // 未经复议直接起诉:结果维持2件: the way stands before the colon, without a number of its own.
    const led = ONE_WAY.exec(line.text.slice(startOf(line.clauses, n.start), n.from));
    if (led && newForm)
      key = key.replace(/^@?litigation_/, led[1] ? "litigation_direct_" : "litigation_after_reconsideration_");
  }
  // 发出收费通知1份,收费金额60元: what was asked for, not yet what was paid.
  const asked = memory.drafts[memory.drafts.length - 1];
  if (
    key === "request_fees_collected" &&
    newForm &&
    !/收取/.test(reading.matched) &&
    asked?.key === "processing_fee_notices" &&
    asked.sentence === memory.sentence
  )
    return { key: "processing_fee_notified_amount", family: phrase.family, doubts };
  // 公开现行有效规章35部、规范性文件412件: what is told of the rules is told of the documents.
  const rules = phrase.after?.includes("rules_") ? memory.drafts[memory.drafts.length - 1]?.key : undefined;
  if (rules && key === "normative_documents_made") key = rules.replace("rules_", "normative_documents_");
  // 在网站主动发布规范性文件17件: published, perhaps made before.
  if (
    /^normative_documents_(?:produced|made)$/.test(key) &&
    /^发布/.test(reading.matched) &&
    (SHOWN.test(reading.before) || AMONG_SHOWN.test(line.text.slice(Math.max(0, n.from - 40), n.from)))
  )
    doubts.push("published-not-made");
  // 以县政府名义印发8件,以县政府办名义印发9件: what bears one name.
  if (/^normative_documents_(?:produced|made)$/.test(key) && inOneName(c)) doubts.push("in-one-name");
  if (key === "policy_interpretations" && WITH_WHAT_IS_EXPLAINED.test(reading.before + reading.matched))
    doubts.push("with-what-is-explained");
  if (key === "proactive_disclosures_total" && isOneOfSeveral(reading, line, n.start)) doubts.push("one-of-several");
  // 主要负责人参加发布会4次,参加在线访谈3次: still the principal's.
  if (
    (key === "press_conferences" || key === "online_interviews") &&
    byPrincipal(sentence.slice(sentence.lastIndexOf(";") + 1)) &&
    /^(?:参加|参与|出席|做客)/.test(reading.matched)
  )
    key = `${key}_principal`;
  return { key, family: phrase.family, doubts };
}

/** 主要负责同志参加访谈1期,分管负责同志参加发布会1次: the last one named is another. */
function byPrincipal(said: string): boolean {
  const at = Math.max(said.lastIndexOf("主要负责"), said.lastIndexOf("主要领导"));
  return at >= 0 && !OTHER_PERSON.test(said.slice(at));
}
const OTHER_PERSON = /分管|副[局厅处县市区镇乡主]|班子成员|其[他它]|相关负责|有关负责|业务科|处室/;

/** 以县政府名义印发8件; 以本级名义, 以本机关名义 names the one who reports, unless another name is told beside it. */
function inOneName({ reading, line, n, sentenceStart, words }: Case): boolean {
  if (!/名义/.test(reading.before)) return false;
  const said = line.text.slice(sentenceStart, sentenceEnd(line, n.start));
  return !OWN_NAME.test(words) || said.split("名义").length > 2;
}
const OWN_NAME = /以(?:本级|本机关|本单位|本部门|[我本](?:局|委|办|厅|镇|乡|街道))的?名义/;

/** 公开重点领域信息38条,公开办理答复36件,发布安全防范、出行等信息247条: one of the things that were published. */
function isOneOfSeveral(reading: Case["reading"], line: Case["line"], position: number): boolean {
  if (!/等[^,。;]{0,10}信息/.test(reading.matched) || /[共合总]计?/.test(reading.matched)) return false;
  const told = line.text.slice(line.text.lastIndexOf("。", position) + 1, position - reading.matched.length);
  return /(?:发布|公开|更新|推送)[^。;]*?\d余?[条件篇]/.test(told);
}

/** 直接起诉4件(维持3件、其他1件) */
function inBracketOf(line: Case["line"], head: Draft, position: number): boolean {
  const open = line.text.lastIndexOf("(", position);
  return open >= 0 && !line.text.slice(open, position).includes(")") && (line.at[open] as number) - head.end <= 1;
}

/** 直接起诉1件,维持1件,复议后起诉2件,维持2件: how each way ended stands behind it. */
function besideItsWay({ line, n, head, memory, sentenceStart }: Case, way: string): boolean {
  const other = way === "direct" ? "after_reconsideration" : "direct";
  const here = memory.drafts.filter((d) => d.sentence === memory.sentence && d.family === "litig_items");
  const told = here.filter((d) => d.head === head).reduce((sum, d) => sum + d.value, n.value);
  if (head === null || told > head.value) return false;
  const before = line.text.slice(sentenceStart, n.from);
  const behind = line.text.slice(n.to, sentenceEnd(line, n.start));
  return (
    here.some((d) => d.key.startsWith(`litigation_${other}_`)) ||
    (!TO_COURT[other].test(before) && TO_COURT[other].test(behind))
  );
}
const TO_COURT = {
  direct: /直接(?:提起)?(?:行政)?(?:起诉|诉讼)[^,。;]{0,8}\d/,
  after_reconsideration: /复议后(?:又|再)?(?:提起)?(?:行政)?(?:起诉|诉讼)[^,。;]{0,8}\d/,
};

/** 行政诉讼5件(直接起诉3件、复议后起诉2件),维持4件: outcomes of all of them, it seems. */
function ofBothWays(memory: Case["memory"], last: Draft, value: number): boolean {
  const cases = memory.drafts.filter((d) => d.line === last.line && d.start < last.start && d.family === "litig");
  return value > last.value || cases.some((d) => d.key === "litigation_total" && d.value > last.value);
}

/** Up to the next number or sentence: 均在规定期限内依法答复. */
const ALL_DONE =
  /^(?:\([^()]{0,20}\))?[^。;\d]{0,60}(?:均|皆|全部|都)(?!未|没)[^。,;\d]{0,24}(?:答复|办结|办理完毕|处理完毕|回复)/;

/** 共处理申请19件。其中网上12件,信函7件。所有申请均按期答复: the same, behind their kinds. */
const ALL_DONE_BELOW =
  /^(?:(?!结转|转结|复议|诉讼|信箱|热线)[^\n]){0,80}(?:[。;,]|^)(?:所有|全部|上述|以上)(?:的)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|申请件|事项)[^。,;\d]{0,6}(?:均|皆|都|已)(?!未|没)[^。,;\d]{0,24}(?:答复|办结|办理完毕|处理完毕|回复)/;

/** 办理 and 答复 beside what else the paragraph says was received or finished. */
export function keyBesideOthers({ reading, n, line, memory, newForm }: Case, told: Weighed): Weighed {
  const { phrase } = reading;
  const here = memory.drafts.filter((d) => d.line === memory.line);
  const figureHere = (key: string) => here.find((d) => d.key === key && d.list === null)?.value ?? 0;
  if (phrase.id === "handled" && !here.some((d) => /^requests_(?:received|accepted)$/.test(d.key))) {
    // 办理依申请公开5件 alone says how many came in; beside a received figure it says how many were finished.
    // 共处理申请19件,…均按期答复: finished, all of them.
    const behind = line.text.slice(n.to);
    const finished = newForm && (ALL_DONE.test(behind) || ALL_DONE_BELOW.test(behind));
    const alone = (newForm && !finished) || !(newForm || /依申请/.test(reading.matched));
    const doubts = alone ? [...told.doubts, "handled-alone"] : told.doubts;
    return { ...told, key: newForm ? told.key : "requests_received", doubts };
  }
  // 受理申请225件;各地各部门共办理申请1308件: more than came in, so not of the same requests.
  const came = figureHere("requests_received") || figureHere("requests_accepted");
  if (phrase.id === "handled" && came > 0 && n.value > came + figureHere("requests_carried_in"))
    return { ...told, doubts: [...told.doubts, "handled-alone"] };
  // 新收45件,加上上年结转3件,共办理48件: what was there to handle, not what was finished.
  if (phrase.id === "handled" && figureHere("requests_carried_in") > 0) {
    const due = figureHere("requests_received") + figureHere("requests_carried_in");
    // …,结转下年度0件: what goes on is told apart.
    const goesOn = /^[^。]{0,20}(?:结转|转结|转入)/.test(line.text.slice(n.to));
    if (n.value === due && !goesOn) return { ...told, doubts: [...told.doubts, "handled-or-due"] };
  }
  if (told.key === "requests_processed" && phrase.key === "requests_answered") {
    // 办结58件,答复54件: two different things; the answered one keeps the older key.
    const done = here.find((d) => d.key === "requests_processed" && d.rule.startsWith("requests_completed"));
    // 处理1261件(含上年结转74件),答复1181件: the first is what was there to handle.
    const due = done?.review === true && figureHere("requests_carried_in") > 0;
    if (done && !due && done.value !== n.value) return { ...told, key: "requests_answered" };
  }
  return told;
}
