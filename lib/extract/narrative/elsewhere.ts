/** Numbers whose words fit a pattern but which count something else: accounts, attributes of documents, an event, single fees. */
import type { Asked, Case, Dropped, Weighed } from "./case";
import { consultationOf } from "./consulted";
import { eventOf, pressOf, trainingOf } from "./events";
import { inTimeOf } from "./in-time";
import { firstFrom, sentenceEnd } from "./line-model";
import { publishedOf } from "./published";
import { explainedOf, topicsOf, visitsOf } from "./seen-and-explained";
import { listsAnswers, REQUEST_WORDS } from "./situation";
import { lastSaid } from "./spoken";

/** 认定公文714件,其中主动公开类67件、依申请公开类25件、不予公开类8件. */
const ATTRIBUTES = /主动公开类?(?:的)?(?:公文|文件|信息)?\d.*依申请公开类?(?:的)?(?:公文|文件|信息)?\d/;
const ANOTHER_FEE = /^[、,;和及]+(?:检索|复制|邮寄|复印|成本|工本|查询|打印)费(?:用)?(?:共|为)?\d/;
/** 收到来信30件: post, not requests that came by post. */
const POST = /(?:收到|接到|接收|收)(?:的|各类|群众)?$/;

/** 政务微信公众号102个: accounts, not what they published. */
export function countsAccounts({ reading, n, memory, opened, line, sentenceStart }: Case): Dropped | null {
  if (reading.phrase.family !== "channel") return null;
  // 旅游栏目15条,部门网站23条: what columns of one site hold.
  if (
    !/公开|发布/.test(reading.matched) &&
    /栏目\d+[条篇件][,、][^,、\d]*$/.test(line.text.slice(sentenceStart, n.from))
  )
    return { drop: "one of several columns", role: "breakdown", family: "category" };
  if (n.unit === "个" && !/(?:信息|文章|推文|内容|发布|推送|公开|页)/.test(reading.matched))
    return { drop: "number of accounts", role: "other" };
  // 安全生产专栏公开33条,微信公众号发布各类信息566条: an account of its own, about everything.
  const whole = !opened && /(?:微信|公众号|微博)/.test(reading.matched) && /各类/.test(reading.matched);
  if (memory.narrowed === memory.sentence && !whole) return { drop: "part of a narrower subject", role: "breakdown" };
  return null;
}

/** 主动公开43条、依申请公开0条、不予公开0件: attributes of documents, not answers to requests. */
export function outcomesOf(c: Case): Dropped | string[] {
  const { reading, sentence, head, memory } = c;
  // What is told next, by which ways it went out, goes on with what was disclosed.
  const attribute: Dropped = { drop: "attribute of documents", role: "breakdown", family: "proactive" };
  if (reading.phrase.zero && /(?:主动公开|不予公开)[^,、;。]{0,12}\d/.test(sentence)) return attribute;
  // 政务动态类141条、其他信息295条、依申请公开信息0条: the last kind of a list.
  if (reading.phrase.zero && KIND_BEFORE.test(sentence)) return attribute;
  if (/^requests_(?:answered|completed)$/.test(reading.phrase.key) && ONE_KIND.test(reading.before + reading.matched))
    return { drop: "one kind of answer", role: "breakdown", family: "outcomes" };
  if (reading.phrase.family !== "outcomes") return [];
  // 收到依 申请公开事项1件, where a page broke the word: requests.
  if (/^公开/.test(reading.matched) && /申请$/.test(reading.before))
    return { drop: "requests, not answers", role: "other" };
  // 收到276件,公开答复274件,转下年9件: answered, and perhaps not all granted.
  if (/^公开答复/.test(reading.matched) && !OTHER_END.test(sentenceOf(c))) return ["no-head"];
  if (ATTRIBUTES.test(sentence) || BY_ATTRIBUTE.test(sentence)) return attribute;
  if (head !== null) return /^requests_(?:received|accepted)$/.test(head.key) && isAlone(c) ? ["kind-of-request"] : [];
  if (/主动公开[^,、;。]{0,12}\d|依申请公开(?:信息)?\d/.test(sentence)) return attribute;
  if (/不予公开(?:的)?(?:政府)?信息/.test(reading.matched)) return attribute;
  return memory.topic === "requests" || listsAnswers(c.line, c.n.start) ? [] : ["no-head"];
}

const KIND_BEFORE = /(?:类|信息|动态|公告|文件)\d+[余多]?[条件篇][、,][^,、;。\d]*$/;
const OTHER_END =
  /部分公开|不予公开|不公开|不存在|无法提供|不予处理|不属|不掌握|补正|重复申请|其[他它](?:途径|处理|情)/;
const sentenceOf = ({ line, n, sentenceStart }: Case): string =>
  line.text.slice(sentenceStart, sentenceEnd(line, n.start));

/** 形成的586条政府信息中,541条主动公开,26条依申请公开,19条不予公开: what documents are for, told with the number first. */
const BY_ATTRIBUTE =
  /\d[余多]?[条件份项](?:(?:列|确定|属)[为于]|[为属])?主动公开[^。]{0,40}?\d[余多]?[条件份项](?:(?:列|确定|属)[为于]|[为属])?依申请公开/;

/** 收到申请112件,其中重复申请12件: of what kind they are, where no result is told beside it. */
function isAlone({ reading, line, n, sentenceStart }: Case): boolean {
  if (!/^answered_(?:repeat|unclear|correction_requested)$/.test(reading.phrase.key)) return false;
  const rest = line.text.slice(sentenceStart, reading.start) + line.text.slice(n.to, sentenceEnd(line, n.start));
  return !/(?:同意公开|予以公开|部分公开|不予公开|不存在|不属于|非本|已主动公开)/.test(rest);
}

/** 各设置了一个查阅点, 每个部门配备2名: of each, not of all. */
const EACH =
  /(?:(?<!各级)各(?:自|单位|部门|村|镇|乡镇|社区)?|每[^,。;、]{1,8}|均|都|分别)(?:设立|设置|设有|设|建立|建有|建|配备|配有|配|安排|明确|落实|指定|确定)(?:了|至少|不少于)?$/;
/** 每个单位明确1名分管领导和2名工作人员. */
const EACH_OF_BOTH =
  /(?:(?<!各级)各|每)[^,。;\d共]{1,16}(?:配备|配|安排|明确|落实|指定|确定|选派|抽调)(?:有|了|至少|不少于)?(?:\d+|[一二两三])[名个人位][^,;。\d共]{0,12}(?:[和与及、]|以及)$/;
/** 各县市区民政局确定一名兼职人员, 各科室指定1名联络员: a few people named by every body; 各部门共配备350名 are all of them. */
const BY_EACH =
  /(?:各(?!级|类|项|种)|每个?)[^,。;\d共]{1,16}(?:安排|明确|落实|指定|确定|选派|抽调|配备|配有|设立|设置|设有)(?:了|至少|不少于)?$/;
const FEW = 3;
const ONE_OF_THEM = /[我本][\u4e00-\u9fff]{1,4}(?:是|为|系)其中(?:之一|一个|的一)/;
/** 指定1名工作人员负责信息公开网站建设、维护: one who looks after the site. */
const OF_SITE = /^的?(?:网站|网页|专栏|平台|系统|网|公众号|栏目)/;
/** 1名工作人员负责日常工作,1名工作人员负责网站维护: neither number is all of them. */
const OTHER_DUTY = /\d+[名个位](?!分管|主要|领导|局|副)[^,。;\d]{0,12}(?:负责|承担|从事|管理)/;
const EACH_FAMILY: ReadonlySet<string> = new Set(["org", "staff"]);

/** 以“解释说明”答复的3件, 作出延期处理2件: answers of one kind, whatever it is called; 以书面形式答复 only says how. */
const ONE_KIND =
  /(?:(?<!予)以|[作做](?:出|(?!出)))(?!(?:书面|正式|(?:政府|政务)?信息公开(?:申请)?的?(?:书面)?(?:答复|回复)|公文|信函|邮|电|传真|口头|当面|[^,;。]{0,8}(?:形式|方式|名义))|(?:依法|规范|及时|明确|相应|的|了)+(?:答复|回复|处理))[^,;。]{2,14}?(?:答复|回复|处理|办理|办结)(?:的|数|共|为|有)*$/;

/** 新增2名专职工作人员. */
const NEWLY = /(?:新增|增加|增设|增配|增补|补充|新配备?)(?:了)?$/;

/** 投入58万元用于政务公开专区建设: one thing that was bought. */
const BOUGHT =
  /^(?:工作)?[^,;。]{0,8}(?:专区|平台|网站|系统|公开栏|显示屏|大厅|设备|硬件|机房|查询机|触摸屏|体验区|改造)/;

/** Post, answers on the site, one fee of several, audiences and counts of events, another year's; otherwise the doubts. */
export function countsElsewhere(c: Case, told: Weighed): Dropped | string[] {
  const doubts: string[] = [];
  // 全县共有查阅点230个,我单位是其中之一: of all those the reporter is one of.
  if (ONE_OF_THEM.test(c.line.text.slice(c.n.to, sentenceEnd(c.line, c.n.start))))
    return { drop: "of all, the reporter is one", role: "other" };
  const ofEach =
    EACH.test(c.words) ||
    EACH_OF_BOTH.test(c.line.text.slice(c.sentenceStart, c.n.from)) ||
    (c.n.value <= FEW && BY_EACH.test(c.words));
  if (EACH_FAMILY.has(told.family) && ofEach) return { drop: "what each of them has", role: "other" };
  if (told.family === "staff" && c.reading.end > c.n.to && OF_SITE.test(c.line.text.slice(c.reading.end)))
    doubts.push("of-the-site");
  const around = [
    c.line.text.slice(c.sentenceStart, c.reading.start),
    c.line.text.slice(Math.max(c.n.to, c.reading.end)),
  ];
  if (told.key === "staff_total" && around.some((words) => OTHER_DUTY.test(words.split(/。|其中/)[0] as string)))
    doubts.push("one-of-several-duties");
  if (told.family === "staff" && NEWLY.test(c.line.text.slice(c.sentenceStart, Math.min(c.n.from, c.reading.start))))
    return { drop: "newly added, not all of them", role: "other" };
  for (const asked of [
    postOf,
    othersOf,
    topicsOf,
    explainedOf,
    lettersOf,
    pressOf,
    publishedOf,
    feeOf,
    budgetOf,
    trainingOf,
    eventOf,
    meetingOf,
    consultationOf,
    documentsOf,
    repostsOf,
    applicantsOf,
    mailboxOf,
    visitsOf,
    carriedOf,
    inTimeOf,
    yearOf,
  ]) {
    const answer = asked(c, told);
    if ("drop" in answer) return answer;
    doubts.push(...answer);
  }
  return doubts;
}

/** 在网站提出的327条业务咨询与意见建议: what came that way are no requests. */
const NO_REQUEST =
  /^的?(?:业务|政策|有效|各类|群众|网民|法律|民生)*(?:咨询|意见|建议|留言|诉求|来信|信件|问题|投诉|提问|信访|工单|评论)/;
/** 审批服务事项已实现网上办理,全年收到申请4364件: what the service counter gets, in words that say nothing of disclosure. */
const SERVED = /审批|许可事项|服务事项|网上办理|办事大厅/;
/** 征询单, 协查函, 转办件: papers that offices send each other. */
const PAPERS =
  /^(?:(?!申请)[^,。;:、\d]){0,18}(?:征询|征求|协查|协办|会办|转办|交办|督办|联系|商请|咨询|通知)(?:意见)?[单函书件](?=[,。;、]|$)/;
const DISPUTES = /(?:复议|诉讼|应诉)(?:案件|案|申请)?(?:共计|合计|共|有|为)?\d+[件起宗](?:案件)?中?[,:]/;
/** 某申请人一次提出申请56件, 同一申请人提出23件. */
const OF_ONE =
  /(?:某|同一个?|个别|有的|该)(?:[一1]?[名个位])?(?:申请人|[省市县区镇乡村]?(?:村民|公民|群众|居民|市民)|企业|公司|[省市县区镇乡村]民)[^,。;]{0,16}$/;
/** 尚未审结|行政复议2件: those of the disputes that are not yet decided. */
const UNDECIDED = /(?:未审结|未办结|未结案?|正?在审理(?:中)?|正在办理(?:中)?)的?$/;
const othersOf: Asked = ({ reading, line, n, memory, sentence, sentenceStart }, { key, family }) => {
  const asked =
    (family === "means" || family === "applicants") &&
    reading.end === n.to &&
    NO_REQUEST.test(line.text.slice(n.to, n.to + 12));
  const served =
    key === "requests_received" && memory.topic !== "requests" && SERVED.test(sentence) && !/公开/.test(sentence);
  // 复议3件中,2件为本年新收: of the disputes.
  const ofDisputes = key === "requests_received" && DISPUTES.test(sentence) && !/申请/.test(reading.matched);
  // 行政复议3件,尚未审结行政复议2件: of those told before.
  if (/^(?:reconsideration|litigation)_total$/.test(key) && UNDECIDED.test(reading.before))
    return { drop: "disputes not yet decided", role: "breakdown", family };
  // 收到3件区政府的信息公开征询单: what offices send each other.
  const papers =
    /^requests_(?:received|accepted)$/.test(key) &&
    reading.end === n.to &&
    PAPERS.test(line.text.slice(n.to, n.to + 30));
  if (asked || served || ofDisputes || papers) return { drop: "something else than requests", role: "other" };
  if (/^requests_(?:received|accepted)$/.test(key) && OF_ONE.test(line.text.slice(sentenceStart, n.from)))
    return { drop: "requests of one applicant", role: "breakdown", family };
  // 有1件公开申请收取了信息处理费: those that something was done to.
  const some = key === "requests_received" && reading.end > n.to && /^有/.test(reading.matched);
  return some && DONE_TO.test(line.text.slice(reading.end, reading.end + 24))
    ? { drop: "some of the requests", role: "breakdown", family }
    : [];
};
const DONE_TO =
  /^(?:案件|案|件|事项)?[^,。;\d均全都]{0,6}(?:收取|收费|计费|缴|延期|延长|撤回|补正|征求|转[办交送]|涉及|重复|引[发起]|提起|未|尚|正在|结转|不予|部分公开|不存在|逾期|超期)/;

/** 收到68条,出具答复书144份: letters, more than there were requests. */
const lettersOf: Asked = ({ reading, n, memory, line }, { key }) => {
  if (!/^requests_(?:answered|processed)$/.test(key) || !/[答回]复书|告知书/.test(reading.matched)) return [];
  const came = memory.drafts.filter((d) => /^requests_(?:received|accepted)$/.test(d.key));
  const all = came.reduce((most, d) => Math.max(most, d.value), 0);
  const carried = memory.drafts.some((d) => d.key === "requests_carried_in");
  return (came.length === 0 && line.text.startsWith("份", n.end)) || (came.length > 0 && n.value > all && !carried)
    ? ["letters"]
    : [];
};

const postOf: Asked = ({ reading, opened }, { family }) => {
  if (family !== "means" || !POST.test(reading.before) || /申请/.test(reading.matched)) return [];
  return opened ? ["post"] : { drop: "post, not requests", role: "other" };
};

const feeOf: Asked = ({ line, n, sentence }, { key, family }) => {
  if (key !== "request_fees_collected") return [];
  // 收取检索费120元、邮寄费36元: the fees one by one; their sum may follow.
  if (ANOTHER_FEE.test(line.text.slice(n.to))) return { drop: "one of several fees", role: "breakdown", family };
  if (/(?:行政事业|罚没|出让金)/.test(sentence)) return { drop: "fees of another kind", role: "other" };
  return [];
};

const budgetOf: Asked = ({ reading, line }, { key }) =>
  key === "dedicated_budget" && BOUGHT.test(line.text.slice(reading.end)) ? ["spent-on-one-thing"] : [];

/** 就安全生产工作召开会议3次,通报政务公开情况: called for something else. */
const meetingOf: Asked = ({ reading, line, n, memory }, { family }) => {
  if (family !== "meetings") return [];
  if (/(?:就|围绕|针对|聚焦|为)[^,;。]{2,}/.test(reading.before) && !OF_DISCLOSURE.test(reading.before))
    return ["called-for-what"];
  // 召开工作会议1次、推进会3次: neither is all of them.
  const behind = OTHER_MEETINGS.test(line.text.slice(Math.max(n.to, reading.end)));
  const before = memory.drafts.some((d) => d.sentence === memory.sentence && d.family === "meetings");
  return behind || before ? ["one-of-several-meetings"] : [];
};
const OTHER_MEETINGS =
  /^[,、;和及](?:先后|共|并)?(?:组织)?(?:召开|举行)?(?!其中|包括|含)(?:(?!培训|发布|听证|访谈|新闻|通气|学习|其中|座谈)[^,。;、\d]){0,12}会议?(?:\d+次|\d+场|\d+期)/;
const OF_DISCLOSURE = /信息公开|政务公开|依申请/;

/** 规范性文件栏目公开文件46件,其中废止2件: of those shown. */
const SHOWN = /(?:栏目|专栏|目录|文件库)[^,。;\d]{0,10}\d[^。]*其中/;

/** 对出台的5件规范性文件进行解读: those that something was done to, perhaps not all. */
const documentsOf: Asked = ({ reading, n, words, sentence }, { key, family }) =>
  (key === "normative_documents_repealed" && SHOWN.test(sentence)) ||
  (family === "docs" && reading.end > n.to && /(?:对|就|围绕|将|把|关于)[^,;。]*的$/.test(words))
    ? ["some-of-them"]
    : [];

/** 发布解读材料76件,转载国家和省级政策解读34篇; 解读政策文件12件,公众号转载解读90条: what others wrote. Alone it is all that is told. */
const repostsOf: Asked = ({ reading, memory, line, sentenceStart }, { key, family }) => {
  if (key !== "policy_interpretations" || !/转[载发]/.test(reading.before + reading.matched)) return [];
  if (memory.drafts.some((d) => d.key === key && d.sentence === memory.sentence))
    return { drop: "reposted", role: "breakdown", family };
  return /解读[^,。;\d]{0,16}\d/.test(line.text.slice(sentenceStart, reading.start)) ? ["reposted"] : [];
};

/** 23位公民提交的申请31件: how many applied, and all that they applied for. */
const applicantsOf: Asked = ({ line, reading, memory }, { family }) => {
  if (family !== "applicants") return [];
  if (line.numbers[firstFrom(line, reading.start) - 1]?.to === reading.start)
    return { drop: "requests of a number of persons", role: "other" };
  // 申请12件(含上年结转2件),公民申请9件: perhaps some of them came in the year before.
  const mixed = memory.drafts.some((d) => d.sentence === memory.sentence && d.doubts.includes("includes-carried-in"));
  return mixed ? ["of-doubtful-figure"] : [];
};

/** 答复市长信箱46件、局长信箱176件: of one leader each, also where only one of the numbers can be read. */
const MAILBOX_BEFORE = /[长记导门]信箱[^,。;\d]{0,6}\d[^。]*$/;
const MAILBOX_BEHIND = /^[^,。;\d]{0,2}[,、;](?!其中|包括)[^,。;、\d]{0,10}[长记]信箱[^,。;\d]{0,6}\d/;
const mailboxOf: Asked = ({ reading, line, n, sentenceStart }, { key }) =>
  key === "mailbox_messages_answered" &&
  reading.matched.includes("信箱") &&
  (MAILBOX_BEFORE.test(line.text.slice(sentenceStart, reading.start)) ||
    MAILBOX_BEHIND.test(line.text.slice(Math.max(n.to, reading.end))))
    ? ["one-of-several-mailboxes"]
    : [];

/** 被申请行政复议6件,其中上年结转1件: cases carried over, no requests. */
const carriedOf: Asked = ({ line, n, sentenceStart, memory }, { key }) =>
  key.startsWith("requests_carried") &&
  (/^(?:recon|litig|mailbox)/.test(memory.lastFamily ?? "") ||
    lastSaid(line, OTHER_CASES, sentenceStart, n.start) > lastSaid(line, REQUEST_WORDS, sentenceStart, n.start))
    ? { drop: "carried over of something else", role: "other" }
    : [];
const OTHER_CASES = /复议|诉讼|应诉|被告|法院|信访|来信|来访|热线|信箱|提案|议案|建议|许可|审批|投诉|举报/g;

const yearOf: Asked = ({ reading, line, n, setting }) => {
  const { phrase } = reading;
  if (!phrase.year) return [];
  const years = line.numbers.filter((d) => d.year !== null && d.start >= reading.start - 12 && d.start < n.start);
  const year = years[years.length - 1]?.year ?? null;
  const wanted = setting.year === null ? null : setting.year + (phrase.year === "last" ? -1 : 1);
  if (year === null || (wanted !== null && year !== wanted)) return { drop: "another year", role: "other" };
  return [];
};
