/** Counts of what was published that are of one kind, one account or what was entered, and not of all. */
import type { Asked } from "./case";
import { mediaIn } from "./channels";
import { BESIDE_OTHERS } from "./line-model";

/** 刊载规范性文件16件、公文14份: the gazette holds both. */
const ANOTHER_KIND = /^(?:、|和|及|,)[^,。;、\d]{2,24}(?:文件|公文|文稿|信息|决定|通知)\d/;
/** 统计数据及分析公报116项, 质量公报12条: papers called so, not the government's gazette. */
const OWN_GAZETTE = /(?:^|[^\u4e00-\u9fff]|政府|[省市县区州旗]|[通经]过|[在由以和及的]|利用|依托|借助|采取|其中|包括)$/;
/** 通过“春运”等8项专题,发布信息1423条; a column of the site for openness is where all is published. */
const OF_TOPICS =
  /(?:通过|在|开设|设立|设置|开辟|推出|围绕|制作|建立|利用|依托|结合)[^。;]{0,60}(?:专题|专栏)(?:网页|页面|报道|宣传)?,[^,。;\d]{0,24}$/;
const SITE_COLUMN = /(?:网站|网页|门户网|官网|政府网|公开|平台)的?[^,;。、]{0,8}专栏/g;

/** 公众号推送动态信息161条,公告信息13条: one of several kinds that went out that way. */
const ONE_KIND_OF =
  /(?:发布|推送|公开|更新|上传)(?:了)?(?:(?:工作|政务|业务|部门)?动态|公告|公示|通知公告)类?信息[共计为有达]*$/;

/** 网站发布工作动态类信息57条: of one class; 各类信息, 十类信息 are all of them. */
const OF_ONE_CLASS = /(?<!政务|政府)(?<![各多种全等此两三四五六七八九十百大\d])类(?:政府|政务)?信息[共计为有达]*$/;
/** 发布政策条款和解读18条, 公开文件及解读材料9份: two things counted together; 图文和视频解读 are both explanations. */
const WITH_EXPLAINED =
  /(?<!\d[次场期篇条件个份项]|文字|图文|图解|图表|图片|图示|视频|音频|动漫|动画|漫画|专家|媒体|问答|H5|读懂|部门|访谈|发布会|解读|宣传|负责人)(?:和|与|及|、)(?:相关|配套|其)?(?:政策|文件)?解读(?:类)?(?:稿件|材料|信息|文章|稿|产品|文件|内容)?(?:共计|合计|共|有|为|数)*$/;

/** What was put into a system, and what came out of it after somebody had looked. */
const ENTERED = /(?:录入|上传|导入|填报|提交|上报|报送|采集|编辑|整理)[^,;。]*$/;
const SIFTED =
  /^[,;、(](?:其中|并|最终|实际|共|已|全部)*(?:经|被)?(?:保密)?(?:(?:审核|审查|审批|筛选)(?:通过|合格)?[后并,]?(?:已|予以|对外|正式|在网上)*(?:发布|公开|公布|通过|上网|合格)?|(?:正式|最终|实际|对外)(?:发布|公开|公布)|采用|录用|退回)(?:的|了|信息|共|有|政府)*\d/;
/** 网站公开动态信息959条,其中本单位92条;公示公告109条: the next kind, behind the parts of the first. */
const OTHER_KIND_BEHIND =
  /^[^。;]{0,120};(?:另外?|同时)?(?:发布|公开|更新|公布)?(?!其中|包括|微信|微博|公众号|抖音|视频号|政务新媒体)[^,。;:\d微号网媒申答复]{1,24}(?:信息|动态|公[告示]|公示公告|文件|内容|类|解读)[共计为有达]{0,2}\d[\d,]*[余多]*[条篇]/;

/** 目前已公开, 现共有, with no word of the year before. */
const SO_FAR =
  /^(?![^。]*(?:全年|年度|今年|本年|当年|年内|一年来|20\d\d年|Y年))(?:\([一二三四五六七八九十\d]{1,2}\)|[\d一二三四五六七八九十][、.])?[^,。;\d]{0,10}(?:目前|现在|迄今|至今|现已),?[^,。;\d]{0,14}(?:已|共|累计)[^。;\d]*$/;

const IN_FULL = /全文电子化的?(?:主动公开|公开)的?(?:政府)?信息(?:数量|总数|数)?[共为达有:]*$/;

export const publishedOf: Asked = ({ reading, line, n, sentenceStart, opened }, { key, family }) => {
  const { phrase } = reading;
  if (
    family === "channel" &&
    !opened &&
    ONE_KIND_OF.test(line.text.slice(Math.max(sentenceStart, n.from - 24), n.from))
  )
    if (
      BESIDE_OTHERS.test(`信息${line.text.slice(n.from, n.from + 170)}`) ||
      OTHER_KIND_BEHIND.test(line.text.slice(n.to, n.to + 170))
    )
      return { drop: "one of several kinds", role: "breakdown", family: "category", listed: true };
  if (family === "channel" && !opened && OF_ONE_CLASS.test(line.text.slice(sentenceStart, n.from)))
    return { drop: "of one class", role: "breakdown", family: "category", listed: true };
  if (key === "policy_interpretations" && WITH_EXPLAINED.test(line.text.slice(sentenceStart, n.from)))
    return ["with-other-things"];
  if (key === "disclosed_via_gazette" && /^公报/.test(reading.matched) && !OWN_GAZETTE.test(reading.before))
    return { drop: "papers called so, not the gazette", role: "breakdown", family };
  // 全文电子化的主动公开信息50条: those of them that are there in full.
  if (/^proactive_/.test(key) && IN_FULL.test(line.text.slice(sentenceStart, n.from)))
    return { drop: "those in full electronic text", role: "breakdown", family };
  // 目前本单位已主动公开政府信息49条: since whenever.
  if (/^(?:proactive_|disclosed_)/.test(key) && SO_FAR.test(line.text.slice(sentenceStart, n.from))) return ["so-far"];
  if (/^proactive_/.test(key) && OF_TOPICS.test(line.text.slice(sentenceStart, n.start).replace(SITE_COLUMN, "")))
    return ["of-topics"];
  const behind = key === "disclosed_via_gazette" ? ANOTHER_KIND.exec(line.text.slice(n.to))?.[0] : undefined;
  if (behind && (phrase.context === "gazette" || /[刊登]/.test(reading.matched)) && mediaIn(behind).length === 0)
    return { drop: "one of several kinds in the gazette", role: "breakdown", family };
  // 刊登政策文件90件: of what the gazette holds, perhaps one kind.
  if (key === "disclosed_via_gazette" && /(?:政策|规范性)文件/.test(reading.matched)) return ["one-kind"];
  // 在系统录入信息256条,审核发布213条: not all that was entered went out.
  if (family === "channel" || family === "proactive")
    if (ENTERED.test(reading.before + reading.matched) && SIFTED.test(line.text.slice(n.to, n.to + 40)))
      return { drop: "entered, fewer were published", role: "other" };
  // 公众号发布就业推文46篇,法规解读14篇; 在日报专栏发布政策解读10篇: what one account or paper carried.
  if (key === "policy_interpretations" && !opened && INTERPRETED_IN.test(line.text.slice(sentenceStart, n.from)))
    return ["medium"];
  // 信箱办结率100%,公开答复23件: answers put on the site, not answers to requests.
  if (phrase.key === "requests_answered" && /^公开[答回]复/.test(reading.before + reading.matched))
    return { drop: "answers published", role: "other" };
  return [];
};

const INTERPRETED_IN =
  /(?:微信|公众号|微博)[^,;。]{0,16},?[^,;。]{0,4}(?:发布|推送|编发)[^。;]{1,24}\d+[余多]*[篇条][^。;]*解读|(?:在|通过)[^,;。]{0,12}(?:日报|晚报|早报|晨报|时报|导报|报纸|电视台|广播|电台)[^,;。\d]{0,20}解读/;
