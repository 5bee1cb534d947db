/** Through which medium a count of disclosures went out: one medium is a channel figure, several are the total. */

export type Medium = "website" | "wechat" | "weibo" | "gazette" | "other";

const MEDIA: [Medium, RegExp][] = [
  [
    "other",
    /(?:微信[^,;。、\d号]{0,4}群|查阅室|查阅点|查阅场所|查阅大厅|档案馆|图书馆|新闻发布会|电台|(?:公开|公示|宣传|公告)栏(?!目)|显示屏|电子屏|LED|报纸|报刊|广播|电视|新闻媒体|抖音|客户端|APP|头条|手册|便民|大厅|展板|短信|日报|融媒体(?!中心)|快手|简报|宣传单|新媒体|(?<!融)媒体|会议|阵地|视频号|今日|美篇|小红书|百家号|企鹅号|哔哩哔哩)/g,
  ],
  [
    "website",
    /(?:网站|门户网|政府网|政务网|信息网|官网|信息公开平台|政务公开平台|公开网|公开平台|信息公开专栏|政务公开专栏|信息公开目录|信息公开系统|公开栏目|外网|信息公开[^,;。、]{0,10}(?:专栏|栏目)|政府门户|网页|互联网|网上(?=(?:主动)?(?:公开|发布)(?!栏))|(?:文化|教育|商务|农业|林业|水利|卫生|民政|交通|旅游|科技|统计|财政|国土|规划|环保|司法|审计|体育|党建|先锋|招商|就业|人才|税务|城管|住建|房产|人社|价格|服务|阳光|公众)网(?!站|络|格|民|点)|(?<=(?:在|通过|利用|依托|借助)[\u4e00-\u9fff]{1,10})(?<![内专全电路管联河渔]|局域|因特|物联)网(?=上?(?:共|累计|全年|主动|及时|新增)*(?:公开|发布|更新|上传|登载|公布)))/g,
  ],
  ["wechat", /(?:微信(?![^,;。、\d号]{0,4}群)|公众号|订阅号)/g],
  ["weibo", /微博/g],
  ["gazette", /公报/g],
];
const MANY =
  /(?:各级(?:各类|各部门)?(?:政务|政府|信息)*公开(?:平台|渠道|媒体|载体)|等(?:多种|各类|各种|多个|方面的?|线上线下|新闻|(?:政府|政务)?(?:信息)?公开)?(?:渠道|方式|形式|平台|媒体|载体|途径|媒介|手段|阵地)|[两三]微(?:[一两]端)?|多种(?:渠道|方式|形式|平台|途径|载体|媒体)|多渠道|各(?:种|类)(?:渠道|方式|形式|平台|途径|媒体)|(?:各(?:大|个|相关|有关)?|多个|所有|全部)(?:政务|政府|信息|新闻)*(?:公开|发布|宣传)?(?:平台|渠道|媒体|载体))/;
/** Accounts of other services, named beside those of the two. */
const SOCIAL_BESIDE = /(?:今日)?头条号?|抖音号?|快手号?|视频号|美篇|小红书|百家号|企鹅号|哔哩哔哩/g;
/** 政务新媒体某某镇微信公众号: the account is the new medium named before it; 新媒体、微信 are told apart. */
const NEW_MEDIUM = /(?:政务)?新媒体(?:平台|账号)?(?=[^、,;。和及与等\d]{0,16}(?:微信|公众号|订阅号|微博))/g;
const INTRO = /(?:通过|利用|依托|借助|运用|采取|经由)/g;

/** Media named in some words, each once, in order of their last mention. */
export function mediaIn(words: string): Medium[] {
  const at: [number, Medium][] = [];
  for (const [medium, re] of MEDIA) {
    let found = -1;
    re.lastIndex = 0;
    for (let m = re.exec(words); m !== null; m = re.exec(words)) found = m.index;
    if (found >= 0) at.push([found, medium]);
  }
  return at.sort((a, b) => a[0] - b[0]).map(([, m]) => m);
}

/**
 * The medium a count went out through, by the words before it.
 *
 * @param part    words of the number's own part of the clause
 * @param segment words since the figure before (or the clause's start); looked at from its last 通过, 利用, 依托
 * @returns one medium, "many" where several or 等渠道 are named, null where none is
 */
export function channelOf(part: string, segment: string): Medium | "many" | null {
  let intro = -1;
  INTRO.lastIndex = 0;
  for (let m = INTRO.exec(segment); m !== null; m = INTRO.exec(segment)) intro = m.index;
  let words = (intro >= 0 ? segment.slice(intro) : part).replace(NEW_MEDIUM, "");
  // 通过强化审核,…: no medium, the own part decides.
  if (mediaIn(words).length === 0) words = part;
  // 微博、微信等新兴媒体平台: still the two.
  const media = mediaIn(words.replace(/等(?:新兴|新|自|社交)?媒体(?:平台)?/g, ""));
  // 微博、微信共发布920条: both social media, not all there is.
  // 微信公众号、微博、今日头条号: neither are three.
  const plain = mediaIn(words.replace(SOCIAL_BESIDE, "").replace(/等(?:新兴|新|自|社交)?媒体(?:平台)?/g, ""));
  const social = plain.length > 0 && plain.every((m) => m === "weibo" || m === "wechat");
  if (social && (media.length > 1 || /两微/.test(words)) && !/等(?:渠道|方式|平台|媒体|形式)/.test(words))
    return "other";
  if (media.length > 1 || MANY.test(words)) return "many";
  return media[0] ?? null;
}

/** Key of a channel's figure; null for media the form has no row for. */
export function channelKey(medium: Medium): string | null {
  return medium === "other" ? null : `disclosed_via_${medium}`;
}
