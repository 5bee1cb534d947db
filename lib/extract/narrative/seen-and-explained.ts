/** How often something was seen, explained and answered: told of one medium, or as one kind of what was published. */
import type { Asked } from "./case";

/** 其中政策解读16条,回应关切13条: a kind of what was published, told among others; how often something was answered is no count of 条. */
export const topicsOf: Asked = ({ line, n, sentence, memory }, { key }) => {
  // 回应关切202条,其中答复信箱留言187条: what was answered are letters.
  if (key === "hot_topic_responses" && LETTERS_BEHIND.test(line.text.slice(n.to))) return ["other-service"];
  if (key !== "hot_topic_responses" || !/[条篇]/.test(n.unit ?? "") || !/其中|包括/.test(sentence)) return [];
  const kinds = memory.drafts.some((d) => d.sentence === memory.sentence && d.family === "category");
  return kinds ? ["one-of-several-kinds"] : [];
};

const LETTERS_BEHIND =
  /^[^。;\d]{0,6}(?:其中|包括|包含|含)[^。;\d]{0,12}(?:信箱|留言|来信|咨询|投诉|诉求|热线|提案|建议)/;

const KIND =
  "(?:财政|[部门]*预算|[部门]*决算|预决算|人事|机构|概况|[^,、;。\\d]{0,4}动态|[^,、;。\\d]{0,4}工作|公告|公示|通知|规划|计划|建议提案|意见征集|[^,、;。\\d]{0,4}文件|公文|[^,、;。\\d]{2,12}信息|[^,、;。\\d]{0,2}法规|重点|应急|采购|行政权力|权责|公共服务)[^,、;。\\d]{0,10}\\d+条";
const KIND_BEFORE = new RegExp(`${KIND}[,、;]$`);
const KIND_BEHIND = new RegExp(`^[,、;]${KIND}`);

/** 部门文件2条,政策解读2条,重点工作3条: a kind between two others, all of them counted alike. */
export const explainedOf: Asked = ({ line, reading, n }, { key }) =>
  key === "policy_interpretations" &&
  n.unit === "条" &&
  KIND_BEFORE.test(line.text.slice(0, reading.start)) &&
  KIND_BEHIND.test(line.text.slice(Math.max(n.to, reading.end)))
    ? ["one-of-several-kinds"]
    : [];

/** 微信公众号发布36条,全年总浏览量5500次: of what that account wrote. */
const ACCOUNT = /(?:微信|公众号|公众平台|微博|头条|抖音|视频号|快手|新媒体|短视频)/g;
const SITE = /网站|网页|门户|专栏|平台|官网|政府网|政务网|信息网|网/g;

/** 网站点击量: the words themselves name the site. */
const SITE_OWN = /[站栏页台网户]/;

/** Where a column or a topic's page was opened; how many there are is said of the site. */
const COLUMN_OPENED =
  /(?:开设|开辟|开通|设立|新设|设置|增设|推出|打造|制作|上线|建立|建设)(?:了|有)?[^,;。\d]{1,24}?(?:专题|专栏|专区|版面|栏目|板块|专页)(?=[,;:])/;
const WHOLE_SITE = /[站户网]|主页/;

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** 专栏目前访问量11.6万人次: since it opened, perhaps. */
export const visitsOf: Asked = ({ line, reading, n, sentenceStart }, { key }) => {
  if (key !== "site_visits") return [];
  const part =
    line.text
      .slice(sentenceStart, n.from)
      .split(/[,;。]/)
      .pop() ?? "";
  // The account's own words hold 平台 too: 微信公众平台.
  const told = line.text.slice(sentenceStart, reading.start).replace(/公众平台/g, "公众号");
  const own = SITE_OWN.test(reading.matched);
  // 开设“文明创建”专题,…,点击量310万次: of that topic's page; 网站总点击量 would be all.
  const opened = COLUMN_OPENED.exec(told)?.[0];
  if (opened !== undefined && !/公开/.test(opened) && !WHOLE_SITE.test(reading.matched)) return ["of-one-column"];
  if (!own && lastOf(ACCOUNT, told) > lastOf(SITE, told)) return ["of-one-account"];
  return /目前|现在|迄今|至今/.test(part) && !/全年|年度|今年|本年|20\d\d年/.test(part) ? ["so-far"] : [];
};
