/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Sites around a report. */
import { escapedText, metaCells, type Site } from "../site";

export const SITES: Site[] = [
  // A platform with tabs above the article and a list of years beside it.
  {
    head: '<div class="gk-tabs"><a href="#">指南</a><a href="#">制度</a><a href="#">法定主动公开内容</a><a class="on" href="#">年报</a><a href="#">依申请公开</a></div>\n<select class="gk-years"><option>全部年度</option><option>部门年报</option><option>乡镇年报</option></select>',
    foot: '<div class="gk-bottom"><p>主办：政府办公室　运行维护：融媒体中心</p><p>邮箱：xxgk@163.com</p><p>浏览本站建议使用新版浏览器</p></div>',
    title: (t) => `<div class="gk-article-tit" role="heading" aria-level="1">${escapedText(t)}</div>`,
    meta: (t) => `<table class="gk-meta"><colgroup><col><col></colgroup><tr>${metaCells(t, "td")}</tr></table>`,
  },
  // A bureau's first site, all in cells of a layout table.
  {
    head: '<table width="766" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="24" background="images/nav_bg.gif">&nbsp;首 页&nbsp;|&nbsp;本局概况&nbsp;|&nbsp;政策法规&nbsp;|&nbsp;信息公开&nbsp;|&nbsp;下载中心</td></tr></table>',
    foot: '<table width="766" border="0" align="center"><tr><td align="center" class="f12">Copyright&copy; All Rights Reserved 网站管理员信箱：web@163.com</td></tr></table>',
    title: (t) => `<p align="center" class="bt16"><b>${escapedText(t)}</b></p>`,
    meta: (t) => `<p align="right" class="f12">${escapedText(t)}</p>`,
  },
  // A page built of web components, the article in a slot.
  {
    head: '<gov-header><nav slot="menu"><a href="/">首页</a><a href="/xxgk">信息公开</a></nav></gov-header>\n<main id="content" tabindex="-1"><nav aria-label="面包屑导航"><ol><li><a href="/">首页</a></li><li><a href="/xxgk">信息公开</a></li><li aria-current="page">年报</li></ol></nav>',
    foot: '<section aria-label="附加操作"><button type="button">纠错</button><button type="button">收藏</button><button type="button">转发</button></section></main>\n<gov-footer><p>网站标识码待核</p></gov-footer>',
    title: (t) => `<h1 id="page-title">${escapedText(t)}</h1>`,
    meta: (t) => `<div class="byline"><time>${escapedText(t)}</time></div>`,
  },
  // A document library that shows what somebody uploaded.
  {
    head: '<div class="doc-top"><span>首页</span> &rsaquo; <span>政务民生</span> &rsaquo; <span>工作报告</span></div>\n<div class="doc-bar"><em>格式：DOCX</em><em>上传者：匿名用户</em><em>举报</em></div>',
    foot: '<div class="doc-more"><h4>您可能关注的文档</h4><ul><li>小区物业服务合同</li><li>学校安全工作预案</li><li>会议签到表模板</li></ul></div>',
    title: (t) => `<h1 class="doc-title" title="${escapedText(t)}">${escapedText(t)}</h1>`,
    meta: (t) => `<div class="doc-line">${escapedText(t)}</div>`,
  },
  // The text version for screen readers.
  {
    head: '<a class="skip" href="#zw">跳过导航</a>\n<p>文字版　<a href="#">返回图文版</a>　<a href="#">操作说明</a></p>\n<hr>\n<a name="zw"></a>',
    foot: '<hr>\n<p><a href="#top">回到顶端</a>　本页结束</p>',
    title: (t) => `<h2 class="t">${escapedText(t)}</h2>`,
    meta: (t) => `<p class="attr">${escapedText(t)}</p>`,
  },
];
