/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Sites around a report. */
import { escapedText, metaCells, type Site } from "../site";

export const SITES: Site[] = [
  // A government's portal: menu, path, article, buttons, foot.
  {
    head: '<div class="header"><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div></div>\n<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zfxxgknb/">政府信息公开年报</a></div>',
    foot: '<div class="btns"><a href="javascript:window.print()">【打印本页】</a><a href="javascript:window.close()">【关闭窗口】</a></div>\n<div class="footer"><p>主办：政府办公室　承办：信息中心</p><p>网站标识码：待定　公网安备待定号</p></div>',
    title: (t) => `<h1 class="article-title">${escapedText(t)}</h1>`,
    meta: (t) => `<div class="article-info"><span>${escapedText(t)}</span></div>`,
  },
  // The column of reports, as an article system makes it.
  {
    head: '<div id="top"><a href="#">网站首页</a> | <a href="#">信息公开指南</a> | <a href="#">信息公开目录</a> | <a href="#">依申请公开</a> | <a href="#">信息公开年报</a></div>',
    foot: '<div class="bshare">分享到：<a href="#">微信</a> <a href="#">微博</a></div>\n<div id="foot"><p>版权所有　建议使用1024*768分辨率浏览</p></div>',
    title: (t) => `<div class="title"><h2>${escapedText(t)}</h2></div>`,
    meta: (t) => `<p class="info" align="center">${escapedText(t)}</p>`,
  },
  // A page of the information platform: rows of the catalogue above the article.
  {
    head: '<div class="xxgk-left"><ul><li>政府信息公开指南</li><li>政府信息公开制度</li><li>法定主动公开内容</li><li class="on">政府信息公开年报</li></ul></div>',
    foot: '<div class="xxgk-foot">联系我们 | 网站地图 | 网站声明</div>',
    title: (t) => `<div class="xxgk-title">${escapedText(t)}</div>`,
    meta: (t) => `<table class="xxgk-info" width="100%"><tbody><tr>${metaCells(t, "td")}</tr></tbody></table>`,
  },
  // A first site, laid out in tables.
  {
    head: '<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="30">您现在的位置：网站首页 &gt;&gt; 政府信息公开 &gt;&gt; 信息公开年度报告</td></tr></table>',
    foot: '<table width="1000" border="0" align="center"><tr><td align="center">主办单位：人民政府办公室　技术支持：信息中心</td></tr></table>',
    title: (t) => `<div align="center"><font size="4"><strong>${escapedText(t)}</strong></font></div>`,
    meta: (t) => `<div align="center"><font color="#666666">${escapedText(t)}</font></div>`,
  },
  // A page for telephones.
  {
    head: '<div class="m-head"><a href="/">首页</a><span>政府信息公开年报</span></div>',
    foot: '<div class="m-foot"><a href="#">返回顶部</a><p>扫一扫在手机打开当前页</p></div>',
    title: (t) => `<h3 class="m-title">${escapedText(t)}</h3>`,
    meta: (t) => `<p class="m-info">${escapedText(t)}</p>`,
  },
];
