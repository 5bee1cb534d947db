/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Sites around a report. */
import { escapedText, metaCells, type Site } from "../site";

export const SITES: Site[] = [
  // A platform with a table of the document's properties above its text.
  {
    head: '<div id="header"><div class="top"><a href="/login">登录</a> <a href="/reg">注册</a></div><ul id="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li></ul></div>\n<div class="dqwz">当前位置：<a href="/">首页</a>&gt;<a href="/zfxxgk/">政府信息公开</a>&gt;<a href="/zfxxgk/nb/">政府信息公开年报</a></div>',
    foot: '<div class="bshare"><a title="打印">打印</a><a title="关闭">关闭</a></div>\n<div class="erweima"><img src="/qr.png" alt=""><p>扫一扫在手机打开当前页</p></div>\n<div id="footer"><p>主办：人民政府办公室　网站标识码：0000000006</p><p>联系电话：0000-7000000　邮编：000000</p></div>',
    title: (t) => `<h1 class="xxgk-title" style="text-align:center">${escapedText(t)}</h1>`,
    meta: (t) =>
      `<table class="xxgk-table" width="100%" border="0" cellspacing="1"><tbody><tr>${metaCells(t, "td")}</tr></tbody></table>`,
  },
  // Columns of a big site at the left, the article in a frame of tables.
  {
    head: '<div class="leftmenu"><h2>政府信息公开</h2><dl><dt><a href="#">政策</a></dt><dd><a href="#">行政法规</a></dd><dd><a href="#">规范性文件</a></dd><dt><a href="#">政府信息公开指南</a></dt><dt><a href="#">政府信息公开制度</a></dt><dt><a href="#">法定主动公开内容</a></dt><dt class="cur"><a href="#">政府信息公开年报</a></dt></dl></div>',
    foot: '<div class="list-more"><h3>政府信息公开年报</h3><ul><li><a href="p1.html">政府信息公开指南（修订）</a><span>2021-06-08</span></li><li><a href="p2.html">政府信息公开申请表</a><span>2020-03-17</span></li></ul></div>\n<div class="foot">版权所有　未经授权禁止转载</div>',
    title: (t) => `<div class="article"><div class="tit">${escapedText(t)}</div></div>`,
    meta: (t) => `<div class="explain"><span class="fl">${escapedText(t)}</span></div>`,
  },
  // An older portal in frames of tables and font elements.
  {
    head: '<TABLE cellSpacing=0 cellPadding=0 width=960 align=center border=0><TBODY><TR><TD background=images/top.gif height=120>&nbsp;</TD></TR><TR><TD>您的位置：<A href="/index.htm">网站首页</A> -> <A href="/xxgk.htm">信息公开</A> -> <A href="/nb.htm">年度报告</A></TD></TR></TBODY></TABLE>',
    foot: "<TABLE width=960 align=center><TBODY><TR><TD align=right>【<A href='javascript:window.print()'>打印此文</A>】【<A href='javascript:window.close()'>关闭窗口</A>】</TD></TR><TR><TD align=center>信息中心制作维护　您是本站第 2170533 位访问者</TD></TR></TBODY></TABLE>",
    title: (t) => `<P align=center><STRONG><FONT color=#ff0000 size=5>${escapedText(t)}</FONT></STRONG></P>`,
    meta: (t) => `<P align=center><FONT size=2>${escapedText(t)}</FONT></P>`,
  },
  // A page made by a script: everything in elements with names of a program.
  {
    head: '<div id="app"><div class="el-breadcrumb"><span class="el-breadcrumb__item">首页</span><i>/</i><span class="el-breadcrumb__item">政务公开</span><i>/</i><span class="el-breadcrumb__item">正文</span></div><div class="tool-bar"><span>字体大小</span><em>A-</em><em>A+</em><span>朗读</span></div></div>',
    foot: '<div class="comment-box">您的评价：<label>有用</label><label>一般</label><label>无用</label></div>\n<div class="page-footer"><p>承办单位：数据管理局</p><p>政府网站标识码 0000000007</p></div>',
    title: (t) => `<div class="detail-title"><h2>${escapedText(t)}</h2></div>`,
    meta: (t) => `<div class="detail-info"><span data-v-1a2b>${escapedText(t)}</span></div>`,
  },
  // An article of an account that publishes on telephones.
  {
    head: '<div class="rich_media_inner"><div class="rich_media_meta_list"><span class="rich_media_meta">原创</span></div></div>',
    foot: '<div class="rich_media_tool"><span>阅读 628</span><span>赞 9</span><span>在看 4</span></div>\n<p>来源：政务公开办<br>编辑：融媒体中心</p>',
    title: (t) => `<h1 class="rich_media_title" id="activity-name">${escapedText(t)}</h1>`,
    meta: (t) => `<em class="rich_media_meta">${escapedText(t)}</em>`,
  },
];
