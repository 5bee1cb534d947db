/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Sites around a report. */
import { escapedText, metaCells, type Site } from "../site";

export const SITES: Site[] = [
  // Rows of properties in a table above the title, as many provinces of the east have it.
  {
    head: '<div class="xxgk-nav"><a href="#">政策</a><a href="#">政府信息公开指南</a><a href="#">政府信息公开制度</a><a href="#">法定主动公开内容</a><a href="#">政府信息公开年报</a></div>\n<table class="sy"><tr><td>索 引 号</td><td>00000000-0/0000-00000</td><td>分 类</td><td>综合政务/其他/报告</td></tr></table>',
    foot: '<div class="pages"><a href="#">扫一扫在手机打开当前页</a></div>\n<div class="footer">主办：政府办公室　维护：信息中心　您是第3862051位访客</div>',
    title: (t) => `<div class="article-title">${escapedText(t)}</div>`,
    meta: (t) => `<table class="sy"><tr>${metaCells(t, "td")}<td>公开形式</td><td></td></tr></table>`,
  },
  // Downloads above the text.
  {
    head: '<div class="tool"><a href="#">简体</a> <a href="#">繁體</a> <a href="#">无障碍阅读</a></div>\n<div class="dl">【<a href="a.docx">下载Word</a>】【<a href="a.pdf">下载PDF</a>】</div>',
    foot: '<div class="rel"><b>相关信息</b><ul><li><a href="x.html">政府信息公开申请办理答复规范</a></li><li><a href="y.html">政府信息公开指南</a></li></ul></div>',
    title: (t) => `<h1 id="biaoti">${escapedText(t)}</h1>`,
    meta: (t) => `<div class="laiyuan">${escapedText(t)}</div>`,
  },
  // A list of years at the left.
  {
    head: '<div class="years"><ul><li><a href="#">最新年报</a></li><li><a href="#">往年年报</a></li><li><a href="#">部门年报</a></li><li><a href="#">乡镇年报</a></li></ul></div>\n<p class="loc">首页&gt;政务公开&gt;政府信息公开年报</p>',
    foot: '<p class="copy">版权所有：政务信息网　备案号：ICP备00000000号　网站标识码：0000000009</p>',
    title: (t) => `<h2 class="Article_Title">${escapedText(t)}</h2>`,
    meta: (t) => `<div class="Article_Meta"><span class="arti_metas">${escapedText(t)}</span></div>`,
  },
  // The text inside a frame of a reader of documents.
  {
    head: '<div class="doc-viewer"><div class="toolbar"><button>上一页</button><button>下一页</button><span>1 / 9</span><button>放大</button><button>缩小</button></div>',
    foot: '<div class="toolbar">下载原文件</div></div>',
    title: (t) => `<p class="p1" style="text-align:center"><span class="s1">${escapedText(t)}</span></p>`,
    meta: (t) => `<p class="p2"><span class="s2">${escapedText(t)}</span></p>`,
  },
  // A county's page of the cheapest kind.
  {
    head: '<div align="left"><a href="index.html">返回首页</a>&nbsp;|&nbsp;<a href="more.html">更多年报</a></div><hr size="1">',
    foot: '<hr size="1"><div align="right">[<a href="#">关闭窗口</a>]</div>',
    title: (t) => `<center><b><big>${escapedText(t)}</big></b></center>`,
    meta: (t) => `<center><small>${escapedText(t)}</small></center>`,
  },
];
