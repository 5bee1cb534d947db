/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles, rows, prefaces, what a site puts around a report. */
import { escapedText, metaCells, type Site } from "../site";

/** A title may stand in two lines. */
export const TITLES = [
  (s: string, y: string) => `${s}${y}政府信息公开工作\n年度报告`,
  (s: string, y: string) => `${y}${s}\n政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}\n政府信息公开工作年度报告（${y}）`,
  (s: string, y: string) => `${s}${y}信息公开工作情况报告`,
  (s: string, y: string) => `${y}${s}政府信息公开年度工作报告`,
  (s: string, y: string) => `${s}${y}政府信息公开年度情况报告`,
  (s: string, y: string) => `${s}${y}政务公开和政府信息公开工作年度报告`,
  (s: string, y: string) => `${y}${s}政府信息公开情况报告`,
];

export const ORGAN_ROWS = ["发布者：<o>", "公开主体：<o>", "发文机关名称：<o>", "供稿单位：<o>"];
export const DATE_ROWS = [
  "发布于：<iso> 09:30",
  "信息提供日期：<iso>",
  "公开时间：<iso>",
  "更新日期：<date>",
  "【发布日期】<iso>",
];
export const BASES = [
  "依据《中华人民共和国政府信息公开条例》规定，编制本报告。",
  "根据《中华人民共和国政府信息公开条例》和上级关于年度报告编制工作的要求，结合工作实际，编制本年度报告并予以公布。",
  "按照《中华人民共和国政府信息公开条例》有关规定，现将本年度政府信息公开工作情况公布如下。",
  "本年度报告依据《中华人民共和国政府信息公开条例》编写，内容涵盖概述、主动公开、依申请公开、复议诉讼、问题和改进等方面。",
  "为保障公众知情权，按照《中华人民共和国政府信息公开条例》规定，特发布本年度报告。",
];
export const MAKERS = ["本年度报告由<o>编制并公布。", "报告编制单位为<o>。", "现公布<o>政府信息公开工作年度报告。"];
export const COMPILED = [
  "本报告在全<w>各级各部门年度报告的基础上编制。",
  "本报告由<p>人民政府办公室汇总全<w>各单位政府信息公开情况和统计数据而成。",
  "报告综合了全<w>各级行政机关的年度报告和网上统计数据。",
];
export const PERIODS = [
  "本报告所列数据的统计期限从<y>年1月1日起，至<y>年12月31日止。",
  "除特别说明外，所列数据统计时限为<y>年1月1日至<y>年12月31日。",
  "统计起止时间为<y>年1月1日至12月31日。",
  "本报告信息数据统计期限：<y>年1月1日-<y>年12月31日。",
  "报告所列数据统计截止日期为<y>年12月31日。",
];
export const CONTACTS = [
  "如对本报告有疑问，可致电<o>，电话：<tel>。",
  "公众如需咨询了解相关信息，请与<o>联系，电话：<tel>。",
  "对报告内容有疑问的，请联系<o>（联系电话：<tel>）。",
  "本报告电子版可在政府门户网站下载，咨询电话：<tel>。",
];

/** Lines of the site above a report that was copied as text. */
export const HEAD = [
  ["您当前所在的位置： 首页 > 政务公开 > 政府信息公开年报 > 详情", "分享到：", "浏览量：-", ""],
  ["索引号　主题分类　发布机构　有效性", "信息公开 > 法定主动公开内容 > 年报", "【打印】 【字体：大 中 小】", ""],
  ["登录 | 注册", "公开年报", "点击数：    人次", ""],
  ["返回首页", "网站首页 » 政府信息公开年度工作报告", "[字体：大 中 小]", ""],
];

export const SITES: Site[] = [
  {
    head: '<div class="wza"><a href="#">无障碍</a><a href="#">长者助手</a><a href="#">登录</a></div>\n<div class="BreadcrumbNav">您当前所在的位置： <a href="/">首页</a> > <a href="/zwgk/">政务公开</a> > <a href="/nb/">政府信息公开年报</a></div>',
    foot: '<div class="tools"><span>字号：</span><a>默认</a><a>大</a><a>超大</a> | <a>打印</a> | <a>收藏</a> | <a>留言</a></div>\n<div class="xgxx"><h3>相关文章</h3><ul><li><a href="t1.html">政府信息公开申请渠道</a></li><li><a href="t2.html">政务公开工作要点</a></li></ul></div>\n<div class="copyright">版权所有：政府办公室　网站标识码：0000000003　联系电话：0000-6000000</div>',
    title: (t) => `<div class="article-header"><h2 id="ivs_title">${escapedText(t)}</h2></div>`,
    meta: (t) => `<div class="property"><label>${escapedText(t)}</label></div>`,
  },
  {
    head: '<table width="100%" class="xxgk-head"><tbody><tr><td>政府信息公开</td></tr><tr><td><a href="#">公开指南</a> <a href="#">公开制度</a> <a href="#">法定主动公开内容</a> <a href="#">公开年报</a></td></tr></tbody></table>',
    foot: '<p class="bm"><a href="javascript:;">【关闭】</a></p>\n<div id="ewm"><img src="/ewm.png" alt="二维码"><span>扫一扫在手机打开当前页</span></div>\n<div class="links">友情链接：<a href="#">中国政府网</a> | <a href="#">政务服务网</a></div>',
    title: (t) => `<h1 style="font-size:26px;text-align:center"><span>${escapedText(t)}</span></h1>`,
    meta: (t) => `<table class="gkxx"><tbody><tr>${metaCells(t, "td")}</tr></tbody></table>`,
  },
  {
    head: '<section class="top-nav"><a href="/m/">手机版</a><a href="/en/">English</a></section>\n<section class="crumb">首页 / 信息公开 / 年度报告 / 正文</section>',
    foot: '<section class="pn"><p>上一条：<a href="p.html">政府信息公开目录</a></p><p>下一条：<a href="n.html">政府信息公开指南</a></p></section>\n<footer><p>主办单位：人民政府办公室　技术支持：网络中心</p><p>访问量：2650138</p></footer>',
    title: (t) => `<div class="con-title">${escapedText(t)}</div>`,
    meta: (t) => `<span class="con-source">${escapedText(t)}</span>`,
  },
];
