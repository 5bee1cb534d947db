/** Whether a count of disclosures is all of them or what one medium carried, by the media its sentence names. */
import { withoutNames } from "./account-names";
import type { Case, Dropped, Weighed } from "./case";
import { channelKey, channelOf, type Medium, mediaIn } from "./channels";
import { countedBefore, countsOtherBefore } from "./counted-before";
import { partStart, REQUEST_FAMILIES } from "./draft";
import { kindsBeside } from "./kinds-beside";
import { firstFrom, type LineModel, startOf } from "./line-model";
import { isColumnBeside, isOneAccount, isOneAccountOfTwo, isOneSiteOfTwo, namesTongue } from "./one-of-two";
import { partBefore } from "./topics";

/** Total or channel, with the doubts about it; counts that went out through a medium without a row are dropped. */
export function outletOf(c: Case, told: Weighed): Dropped | Weighed {
  // 借助公开栏、广播等其他渠道公开35条: what is named are some of the others.
  if (told.key === "disclosed_via_other")
    return underMedium(c) ? { ...told, doubts: [...told.doubts, "part-of-channel"] } : told;
  // 政策文件、政策解读、政府公报信息75条: the last of several kinds, not what the gazette printed.
  if (told.key === "disclosed_via_gazette" && lastOfKinds(c))
    return { drop: "the last of several kinds", role: "breakdown", family: "category" };
  if (told.key !== "proactive_disclosures_total" && (told.family !== "channel" || told.key === "disclosed_via_gazette"))
    return told;
  const { line, n, words, reading, memory, opened, stated, setting } = c;
  const counted = told.key === "proactive_disclosures_total" ? countedBefore(c) : null;
  if (counted !== null && !/文件|公文/.test(counted))
    return { drop: "disclosed of what was counted before", role: "breakdown" };
  const medium = mediumOf(c, told.key);
  if (medium === null) return { drop: "one medium without a row of its own", role: "breakdown", family: "channel" };
  const { key, family } = medium;
  const doubts = [...told.doubts];
  // 制发公文120件,其中主动公开77件 is how many bureaus count; 印发文件56件,主动公开40件 may be another count.
  if ((counted !== null && !opened) || (key === "disclosed_via_website" && ofDocuments(c))) doubts.push("of-documents");
  // 网站公开1861条,报纸等其他媒体发布868条: one more of the media, not all of them.
  const among =
    family === "proactive" &&
    memory.drafts.some((d) => d.sentence === memory.sentence && d.family === "channel" && d.head === null);
  const weak = family === "proactive" && !opened && !/主动公开|[总合共]计/.test(reading.matched + words);
  if (medium.doubt || (among && (weak || mediaIn(words).length > 0))) doubts.push("medium");
  // 发行简报12期,发布信息662条: what a sentence has counted before it was published by another way, or of something else.
  if (weak && /发布|推送|更新|上传/.test(reading.matched) && countsOtherBefore(c)) doubts.push("one-of-several");
  // 网站公开815条,其中动态信息419条;公布公开信息41条: the next part of the same whole.
  const parts = memory.drafts.some((d) => d.sentence === memory.sentence && d.doubts.includes("part-of-channel"));
  if (family === "proactive" && !opened && parts && stated.from !== "part") doubts.push("part-of-channel");
  // 主动公开政务信息57条,公示公告52条: perhaps one of several kinds.
  if (!opened && kindsBeside(line.text.slice(n.to, n.to + 240), n.value, family)) doubts.push("kinds-beside");
  // 发布转载信息3886条: what others wrote, or that as well.
  if (/发布(?:了)?转[载发]/.test(reading.matched)) doubts.push("reposts");
  // 发布原创内容23篇,转载210篇: what the account wrote itself is not all it published.
  if (/原创/.test(reading.matched) && /(?:转载|转发)[^。]{0,24}\d/.test(line.text.slice(n.to)))
    doubts.push("originals-only");
  // 有10件信息已主动公开 among the answers: what the applicants were told.
  if (
    key === "proactive_disclosures_total" &&
    reading.end > n.to &&
    REQUEST_FAMILIES.has(memory.lastFamily ?? "") &&
    /(?:申请|答复)/.test(c.sentence)
  )
    doubts.push("told-to-applicants");
  if (opened && stated.from !== "part") {
    // 生成政府信息130条,其中公开68条: of something that is no count of disclosures.
    const something = key === "proactive_disclosures_total" && !/主动公开/.test(reading.matched);
    // 其中:政务信息公开31条、政府信息公开7条: nor of one that is in doubt itself.
    if (something && (memory.head?.family !== "proactive" || memory.head.review)) doubts.push("part-of-something");
    // 公开食品安全领域信息40条,其中公众号发布12条: of a count that is not the disclosures'.
    const lead = c.sentence.split("其中")[0] ?? "";
    if (family === "channel" && memory.head?.sentence !== memory.sentence && /\d[余多]?[条件篇]/.test(lead))
      doubts.push("part-of-something");
    // 网站发布信息8632条,其中公开政府信息399条: a part of the website's, not the total.
    if (family === "proactive" && memory.head?.family === "channel") doubts.push("part-of-channel");
  }
  // 主动公开信息19条,其中向政府网站推送35条: more than the whole.
  if (opened && family === "channel" && memory.head?.family === "proactive" && n.value > memory.head.value)
    doubts.push("exceeds-total");
  // 收到申请3起,公开信息8条: given to those who applied.
  const given = key === "proactive_disclosures_total" && /^公开/.test(reading.matched) && !/主动/.test(reading.before);
  if (given && REQUEST_FAMILIES.has(memory.lastFamily ?? "") && memory.head?.sentence === memory.sentence)
    doubts.push("given-on-request");
  if (key === "disclosed_via_website" && (isOneSiteOfTwo(c) || inTongue(c))) doubts.push("one-of-two-sites");
  if (key === "disclosed_via_website" && isColumnBeside(c)) doubts.push("part-of-channel");
  if (/_we(?:chat|ibo)$/.test(key) && (isOneAccount(c.sentence) || isOneAccountOfTwo(c))) doubts.push("of-one-account");
  // 累计网站信息总量为558条: what stands on the site.
  if (family === "channel" && /信息总[量数]/.test(reading.matched) && /累计/.test(words)) doubts.push("stock");
  // 在省、市统计信息网发布信息60条: on sites of those above.
  if (family === "channel" && setting.own.level !== "province" && UPPER_SITE.test(words)) doubts.push("upper-site");
  // 在省政府采购网公开信息7条: on a site that serves one matter.
  if (key === "disclosed_via_website" && OF_ONE_MATTER.test(words)) doubts.push("site-of-one-matter");
  // 发布微博、微信、头条号图文3930篇, 发布3930篇微博、微信: of all these accounts together.
  if (/_we(?:chat|ibo)$/.test(key) && reading.end > n.to && ACCOUNTS_BEHIND.test(line.text.slice(n.to)))
    doubts.push("in-one-name");
  // 门户网站围绕中心工作,主动公开信息7200条: the one that did it is a medium.
  if (key === "proactive_disclosures_total" && SITE_DID.test(line.text.slice(c.sentenceStart, c.part)))
    doubts.push("medium");
  // 网站公开信息5100条。…通过政府网站公开会议、解读等信息1800条: some kinds of them.
  const more = (d: Case["memory"]["drafts"][number]) => d.key === key && d.head === null && (d.value ?? 0) > n.value;
  if (reading.phrase.id === "kinds" && (family === "channel" || key === told.key) && memory.drafts.some(more))
    doubts.push("list-of-kinds");
  const kinds = (reading.matched.match(/、/g) ?? []).length;
  if (
    reading.phrase.id === "kinds" &&
    !key.startsWith("disclosed_via") &&
    (setting.own.speaker === "area" || kinds < 2 || POINT.test(line.text.slice(c.part)))
  )
    doubts.push("list-of-kinds");
  return { key, family, doubts };
}

/** 政策解读、政府公报信息: named behind others that are no ways out. */
const lastOfKinds = ({ line, reading }: Case): boolean => {
  const before = /[^,;。:]*$/.exec(line.text.slice(0, reading.start))?.[0] ?? "";
  return /[、及和与]$/.test(before) && !/通过|利用|依托|借助/.test(before) && mediaIn(before).length === 0;
};
/** A site joined with one more name: no site, column or account by its words, nor what a site publishes. */
const WITH_UNNAMED =
  /(?:通过|利用|依托|借助|在)[^,;。、]{0,16}网站?[和及与](?!.*(?:网|栏|平台|号|微|媒|报|屏|专题|目录|系统|渠道|形式|方式|等|信息|政策|动态|文件))[^,;。\d]{2,12}$/;

/** 政务网公开120条,其中省局网站22条,其它媒体60条: told under one medium's number. */
function underMedium({ line, sentence, sentenceStart, memory }: Case): boolean {
  const among = sentence.lastIndexOf("其中");
  if (among < 0) return false;
  const at = line.at[sentenceStart + among] as number;
  const before = memory.drafts.findLast((d) => d.sentence === memory.sentence && d.end <= at);
  return before?.family === "channel";
}

/** 蒙文网站方面,年内发布信息854条; 英文网站发布信息30条: the other site of the same government. */
const inTongue = ({ line, n, from, part, words }: Case): boolean =>
  namesTongue(titleOf(line, from, part) + words + line.text.slice(part, n.from));

/** 制发公文64件,通过网站主动公开24件: of the documents made. */
function ofDocuments({ line, n, sentenceStart }: Case): boolean {
  const before = line.numbers[firstFrom(line, n.start) - 1];
  if (!before || before.start < sentenceStart || before.kind !== "count" || before.unit !== n.unit) return false;
  const noun = line.text.slice(partStart(line, sentenceStart, before.from), before.from);
  return n.value <= before.value && /公文|发文|文件/.test(noun) && /公开$/.test(line.text.slice(0, n.from));
}

/** Total or channel: by the media named before the number. null: a medium the form has no row for. */
function mediumOf(
  { line, n, from, words: printed, sentenceStart, part, reading, memory, setting }: Case,
  key: string,
): { key: string; family: string; doubt: boolean } | null {
  // 政府信息(含门户网站)320条: a remark names no way out.
  // 发布政府会议、财政资金等信息4127条: what is listed behind the verb are kinds, no ways out.
  // 在信息公开平台上公开…等信息493条: the pattern begins within the platform's name.
  const within = /^公开(?:平台|专栏|网站?|目录|系统|栏目)/.exec(reading.matched)?.[0].length ?? 0;
  const told = (from: number, to: number) => withoutNames(line, setting.doc, from, to);
  const listed = reading.phrase.id === "kinds";
  // 通过政府网站公开政府会议、政策解读等信息1800条: what is listed lies behind the way out, a meeting is none here.
  const until = listed ? Math.max(part, reading.start) + within : n.from;
  const named = told(listed ? part : n.from - printed.length, until);
  const words = named.replace(/\((?:含|包括|包含)[^()]*\)/g, "");
  const total = key === "proactive_disclosures_total";
  // 在微信工作群推送信息200条: a group of people who know each other, no account; 网站、微信群等渠道 are several ways.
  if (key === "disclosed_via_wechat" && CHAT.test(words) && !mediaIn(words).includes("wechat"))
    return /群[^,;。\d]{0,6}等/.test(words) && mediaIn(line.text.slice(sentenceStart, n.from)).includes("website")
      ? { key: "proactive_disclosures_total", family: "proactive", doubt: false }
      : null;
  if (reading.phrase.id === "posts") return postsOf(mediaIn(line.text.slice(sentenceStart, n.from)));
  // 发布微博2051条 names its medium itself; only the total and the website look further back.
  const social = key === "disclosed_via_weibo" || key === "disclosed_via_wechat";
  // 以政府网站为第一平台: the main medium, perhaps not the only one.
  if (total && /以[^,;。]{2,20}为(?:主要?|第一|主|重要|依托)?(?:载体|平台|渠道|阵地|依托|途径)/.test(words))
    return { key, family: "proactive", doubt: true };
  const titled = titleOf(line, from, part);
  const medium =
    titled.length <= 20 && mediaIn(titled).length > 0 && mediaIn(words).length === 0
      ? channelOf(titled, titled)
      : channelOf(words, social ? words : told(part > from ? partStart(line, from, part - 1) : part, until));
  // 政务新媒体“某某发布”微信公众号推文1326条: one account of the new media.
  if (medium === "many" && social && mediaIn(words.replace(/(?:政务)?新媒体(?:平台)?/g, "")).length === 1)
    return { key, family: "channel", doubt: false };
  // 通过新媒体公开信息(微信公众号)96条: the bracket names it.
  const [account, second] = total ? mediaIn(NAMED_BEHIND.exec(words)?.[1] ?? "") : [];
  if (second === undefined && (account === "wechat" || account === "weibo"))
    return { key: channelKey(account) as string, family: "channel", doubt: false };
  // 通过部门网站和青山云端公开信息37条: both ways together.
  if (total && medium === "website" && WITH_UNNAMED.test(reading.before))
    return { key, family: "proactive", doubt: false };
  if (medium === "many") {
    const named = mediaIn(words);
    // 通过广播、电视、报刊等媒体公开96条: without the website it is hardly all there is.
    const papers = named.length > 0 && named.every((m) => m === "other") && PAPERS.test(words) && !BOARDS.test(words);
    // 两微一端: the accounts and the app, and not the website.
    const accounts = named.length > 0 || ACCOUNTS.test(words);
    const doubt = papers || (accounts && mediaIn(words.replace(SOCIAL, "")).length === 0);
    // 通过公开栏等形式公开108条,通过网站公开33条: the site is not among those meant.
    const beside = named.length > 0 && named.every((m) => m === "other") && ACCOUNT_BESIDE.test(line.text.slice(n.to));
    // 网站公开5600条。同时通过报纸、公众号等方式公开2500条: what went out beside the site.
    const counted = (d: Case["memory"]["drafts"][number]) =>
      d.key === "disclosed_via_website" && d.list === null && d.line === memory.line && d.value !== n.value;
    const apart = named.length > 0 && !named.includes("website") && memory.drafts.some(counted);
    return { key: "proactive_disclosures_total", family: "proactive", doubt: doubt || beside || apart };
  }
  if (medium === "website" && OTHER_PLATFORM.test(words))
    return { key: "proactive_disclosures_total", family: "proactive", doubt: true };
  // 通过信息公开平台公开677条,其中政府网站387条、微信290条: the platform stands for all the media listed.
  if (medium === "website" && /平台/.test(reading.matched) && MEDIA_LISTED.test(line.text.slice(n.to, n.to + 80)))
    return { key: "proactive_disclosures_total", family: "proactive", doubt: false };
  if (medium !== null) {
    const own = channelKey(medium);
    // 通过美篇、微信发布168条: an account of another service shares the number.
    if (own === null && social && mediaIn(words).includes("other") && mediaIn(words).length > 1) return null;
    if (own === null) return total ? null : { key, family: "channel", doubt: false };
    // 微信公众号等新媒体公开66条: one of them by name.
    return { key: own, family: "channel", doubt: AND_OTHERS.test(words) };
  }
  // 公众号粉丝数31万,累计发布信息416条: the medium of the sentence still holds.
  const weak =
    /^(?:累计|及时|共|全年)*(?:发布|推送|更新|上传|编发|公布|录入|发表|刊发)/.test(reading.matched) &&
    !/(?:政府信息|政务信息)/.test(reading.matched);
  const led = partBefore(line, part, memory.title);
  if (total && weak) {
    const here = led.from >= startOf(line.clauses, n.from) ? mediaIn(led.words) : [];
    const media = here.length === 1 ? here : mediaIn(line.text.slice(sentenceStart, part));
    const last = media[media.length - 1];
    if (last === "wechat" || last === "weibo")
      return { key: channelKey(last) as string, family: "channel", doubt: media.length > 1 };
    if (last !== undefined && last !== "website") return { key, family: "proactive", doubt: true };
    if (/^(?:推送|编发|刊发|发表|录入)/.test(reading.matched)) return { key, family: "proactive", doubt: true };
    // 加强微信公众号建设。全年共发布信息210条: perhaps the medium's of the sentence before.
    if (mediaIn(led.words).length > 0 && !MANY_MEDIA.test(led.words)) return { key, family: "proactive", doubt: true };
  }
  // 通过市级以上网络公开…; 加强微博建设,…,全年发布…: through something that may not be all there is.
  const near = mediaIn(led.words.replace(SINCE_OPENED, "").replace(AND_PLATFORMS, ""));
  const nearby = near.length === 1 && !/主动公开/.test(reading.matched) && !MANY_MEDIA.test(led.words);
  const doubt =
    total &&
    (nearby ||
      UNNAMED.test(words) ||
      oneMedium(
        line.text
          .slice(/主动公开/.test(reading.matched) ? startOf(line.clauses, n.from) : sentenceStart, part)
          .replace(SINCE_OPENED, "")
          .replace(MAIN_PLATFORM, ""),
      ) ||
      /发布$/.test(reading.before));
  return { key, family: total ? "proactive" : "channel", doubt };
}

/** 网站方面:…, 二是政府网站方面,…: the words that stand before a part as its heading. */
function titleOf(line: LineModel, from: number, part: number): string {
  const sign = part > 1 ? line.text[part - 1] : "";
  if (sign !== ":" && sign !== ",") return "";
  const words = line.text.slice(partStart(line, from, part - 1), part - 1);
  return sign === ":" || /(?:方面|平台建设)$/.test(words) ? words : "";
}

const ACCOUNTS_BEHIND =
  /^[^,。;、\d]{0,6}(?:微信|微博|公众号|头条号?|抖音号?)(?:[、和及与]|以及)(?:微信|微博|公众号|头条|抖音|视频号|网站)/;
const SITE_DID =
  /(?:^|,)(?![^,;。]*(?:通过|利用|依托|在|建设|管理|发挥|完善|加强))[^,;。\d]{0,14}(?:门户网站|政府网站|官网|官方网站)(?:紧紧|始终|积极|坚持|持续)*(?:围绕|聚焦|紧扣|立足|坚持|按照|着力)[^,;。\d]*,$/;
/** 一是公开文件、财务、人事等信息237件: one point of several. */
const POINT = /^[一二三四五六七八九十][是要]/;
const CHAT = /微信[^,;。、\d号]{0,4}群/;
const SOCIAL = /政务(?:新媒体|微信|微博)|新媒体|自媒体|微信(?!群)|公众号|订阅号|微博|抖音|快手|头条|视频号/g;
const AND_OTHERS = /(?:微信|公众号|微博)[^,;。、\d]{0,8}等(?:各类|多种|各种|多个)?(?:政务)?(?:新兴|新|自|社交)?媒体/;
const ACCOUNTS = /[两三][微维](?:[一两]端)?/;
const NAMED_BEHIND = /新媒体[^,;。、()]{0,12}\(([^()、和及等]*)\)$/;
const PAPERS = /(?:广播|电视|电台|报[纸刊])[、和及]/;
/** The next part counts what a site or an account published, and is no part of the number before. */
const ACCOUNT_BESIDE = /^[,、;](?!其中|包括|含)[^,。;:\d]{0,12}(?:网站|官网|门户网|微信|微博|公众号)[^,。;:\d]{0,16}\d/;
const BOARDS = /(?:栏|屏|会|手册|展板|大厅)/;
/** 信息公开平台建成以来: since when, not by what way. */
const SINCE_OPENED =
  /(?:(?:信息|政务)公开(?:平台|目录|系统|专栏|栏目)|(?:政府|门户)网站)[^,;。]{0,8}(?:以来|至今|(?:开通|建成|上线|启用|运行)(?:起|后))|[自从]网站(?:正式)?(?:开通|建成|上线|启用|运行)(?:以来|起|后)/;
/** 主动公开政府信息及公开平台建设情况: the section's title, whatever is told first under it. */
const AND_PLATFORMS =
  /(?<=公开(?:政府)?(?:信息)?(?:的)?(?:情况)?)(?:以?及|和|与|、)(?:政府信息|信息|政务)?(?:公开)?平台建设/;
/** 发挥网站主渠道作用,全年主动公开…: the main one of several, said of all that was disclosed. */
const MAIN_PLATFORM = /发挥[^,;。]{0,16}(?:第一|主)(?:渠道|平台|阵地|载体)的?作用/;
/** 在政务网、云平台发布: a platform of another name beside the medium. */
const OTHER_PLATFORM = /[、和及](?![^,;。、]*(?:公开|微信|微博|网站|公众))[^,;。、]{1,12}平台/;
const MEDIA_LISTED =
  /^[,。;](?:其中|按[^,。;\d]{0,8}|公开(?:渠道|途径|方式)[^,。;\d]{0,6})[,:]?(?:通过|在)?[^,。;、\d平]{0,6}(?:网站|官网|门户网|政府网)[^,。;\d]{0,16}\d|^[,:(]?(?:其中|包括)[^。;]{0,16}网[^。;]*\d[^。;]*(?:微信|微博|公众号)[^。;]*\d/;
const OF_ONE_MATTER =
  /(?:采购|交易|招标|招投标|招聘|考试|审批)(?:信息|服务)?(?:网|平台|系统)|信用(?:信息|公示|公开|共享)*(?:网|平台|系统)|信用中国|(?:企业信用|处罚|执法)[^,;。、]{0,8}公示(?:网|平台|系统)|学习强国/;
const UPPER_SITE = /(?:在|通过|被)(?:国家|省|上级|外部|兄弟)(?:级|、|各)?[^,;。]{0,12}(?:网|平台)/;

/** 公众号关注人数2万,全年推送文章620篇: posts are an account's, and only where its medium is named. */
function postsOf(media: readonly Medium[]) {
  const one = media.length === 1 ? media[0] : undefined;
  if (one !== "wechat" && one !== "weibo") return null;
  return { key: channelKey(one) as string, family: "channel", doubt: false };
}

const UNNAMED =
  /(?:通过|利用|依托|借助)[^,;。]{0,16}(?:平台|系统|网络?|栏目|载体)|在[^,;。]{1,16}(?:平台|系统|网络?|栏目|载体)[上中内里]?(?:共|累计|全年|主动|及时|依法)*(?:公开|发布|更新|上传|公布|公示)/;
/** 在网站开设专栏,…,公开政府信息16条: the sentence names a medium before it counts. */
function oneMedium(words: string): boolean {
  const media = mediaIn(words);
  if ((media.includes("wechat") || media.includes("weibo")) && !media.includes("website")) return true;
  if (media.length !== 1 || MANY_MEDIA.test(words)) return false;
  return /(?:在|通过|利用|依托|借助|发挥)[^,;。]{0,16}(?:网|平台|公报|电视|报|广播|栏)/.test(words);
}
const MANY_MEDIA = /等(?:渠道|方式|形式|平台|媒体|载体|途径)/;
