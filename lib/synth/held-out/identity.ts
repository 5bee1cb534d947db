/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles, rows, prefaces, what a site puts around a report. */
import { escapedText, metaCells, type Site } from "../site";

/** A title may stand in two lines. */
export const TITLES = [
  (s: string, y: string) => `${s}\n${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}\n${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${y}政府\n信息公开工作年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开情况年度报告`,
  (s: string, y: string) => `${y}${s}政府信息公开工作报告`,
  (s: string, y: string) => `${y}${s}信息公开年度报告`,
  (s: string, y: string) => `${s}关于${y}政府信息公开工作的报告`,
  (s: string, y: string) => `${s}政府信息公开年度报告（${y}）`,
];

export const ORGAN_ROWS = ["发文机关：<o>", "文章来源：<o>", "信息提供单位：<o>"];
export const DATE_ROWS = ["公文生成日期：<iso>", "发文日期：<iso> 00:00:00", "发布日期：<date>", "信息时间：<iso>"];
export const BASES = [
  "根据《中华人民共和国政府信息公开条例》规定和上级有关要求，编制本报告。",
  "根据《中华人民共和国政府信息公开条例》有关规定，特向社会公布本年度报告。",
  "本报告依据《中华人民共和国政府信息公开条例》（以下简称《条例》）规定编制，由总体情况、主动公开、依申请公开、存在问题等部分组成。",
  "根据上级关于做好政府信息公开工作年度报告编制发布工作的通知要求，现将有关情况报告如下。",
  "按照《中华人民共和国政府信息公开条例》规定，结合实际编制本年度报告，欢迎公众查阅。",
];
export const MAKERS = ["本年度报告由<o>编制。", "<o>负责本报告的编制工作。", "本报告编制机关为<o>。"];
export const COMPILED = [
  "本报告综合全<w>各级各部门政府信息公开工作情况和有关统计数据汇总而成。",
  "本报告由<p>人民政府办公室根据全<w>各级行政机关政府信息公开工作情况汇总编制。",
  "报告内容涵盖全<w>各级行政机关政府信息公开工作情况。",
];
export const PERIODS = [
  "本报告中所列数据的统计期限自<y>年1月1日起至<y>年12月31日止。",
  "本报告中所列数据统计时限为<y>年1月1日至12月31日。",
  "报告中统计数据从<y>年1月1日起至12月31日止。",
  "本年报中所列数据的统计期限自<y>年1月1日至<y>年12月31日。",
];
export const CONTACTS = [
  "如对本报告有任何疑问，请与<o>联系（电话：<tel>）。",
  "如有疑问，请联系：<o>，联系电话<tel>。",
  "对本报告如有任何疑问，可直接与<o>联系，电话<tel>。",
  "联系单位：<o>；联系电话：<tel>。",
];

/** Lines of the site above a report that was copied as text. */
export const HEAD = [
  ["网站首页", "政务公开", "政务服务", "互动交流", "当前位置： 首页 >政务公开 >政府信息公开年报 >正文", ""],
  ["字号: 默认 大 超大 | 打印 | 收藏", "分享：", ""],
  ["政府信息公开", "信息公开指南", "信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开", ""],
  ["繁体版 | 简体版 | 无障碍浏览 | 移动版", "您当前的位置：首页-信息公开-年度报告-详细内容", "浏览量：2231 次", ""],
];

export const SITES: Site[] = [
  {
    head: '<div class="topbar"><span>网站支持IPv6</span> <a href="#">简体</a> <a href="#">繁体</a> <a href="#">无障碍</a></div>\n<ul class="menu"><li><a href="/">网站首页</a></li><li><a href="/zjqx/">走进</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hdjl/">互动交流</a></li></ul>\n<div class="place">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a> &gt; 正文</div>',
    foot: '<div class="fj"><p>扫一扫在手机打开当前页</p><p>【打印本页】【关闭窗口】</p></div>\n<div class="link"><select><option>国务院部门网站</option></select><select><option>各省区市网站</option></select></div>\n<div class="foot"><p>主办：人民政府办公室　承办：大数据中心</p><p>网站标识码：0000000001　ICP备00000000号-1　公网安备 00000000000001号</p></div>',
    title: (t) => `<div class="xxgk_title"><ucaptitle>${escapedText(t)}</ucaptitle></div>`,
    meta: (t) => `<p class="sj"><em>${escapedText(t)}</em></p>`,
  },
  {
    head: '<div id="left"><ul><li><a href="zn.html">政府信息公开指南</a></li><li><a href="zd.html">政府信息公开制度</a></li><li><a href="nr.html">法定主动公开内容</a></li><li><a href="nb.html">政府信息公开年报</a></li><li><a href="ysq.html">依申请公开</a></li></ul></div>\n<div class="bread">首页&nbsp;&gt;&nbsp;政府信息公开&nbsp;&gt;&nbsp;年报</div>',
    foot: '<div class="page"><a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div>\n<p>版权所有　地址：行政中心1号楼　电话：0000-8000000　邮箱：zfwz@163.com</p>',
    title: (t) =>
      `<p style="text-align:center;line-height:43px"><span style="font-size:29px;font-family:方正小标宋简体">${escapedText(t)}</span></p>`,
    meta: (t) => `<table class="zw-table" width="100%"><tbody><tr>${metaCells(t, "td")}</tr></tbody></table>`,
  },
  {
    head: '<div class="m-header"><a href="/">首页</a>|<a href="/list">返回列表</a></div>\n<div class="m-info">来源：本网　浏览：<i>1532</i>　字体：<b>A+</b> <b>A-</b></div>',
    foot: '<div class="m-foot"><a href="#top">回到顶部</a><p>© 政务公开平台</p></div>',
    title: (t) => `<h1>${escapedText(t)}</h1>`,
    meta: (t) => `<div class="tag">${escapedText(t)}</div>`,
  },
];
