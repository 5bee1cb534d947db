/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Sites around a report. */
import { escapedText, metaCells, type Site } from "../site";

export const SITES: Site[] = [
  // A platform with its own tree of catalogues at the left and a table of properties in brackets.
  {
    head: '<div class="xxgk-left"><h3>政府信息公开</h3><ul><li><a href="#">政府信息公开指南</a></li><li><a href="#">政府信息公开制度</a></li><li><a href="#">法定主动公开内容</a><ul><li><a href="#">机构简介</a></li><li><a href="#">财政预决算</a></li></ul></li><li class="on"><a href="#">政府信息公开年报</a></li></ul></div>\n<div class="dqwz">首页 &gt;&gt; 政府信息公开 &gt;&gt; 政府信息公开年报</div>',
    foot: '<div class="xxgk-tool"><a href="#">【我要纠错】</a><a href="#">【打印】</a><a href="#">【收藏】</a></div>\n<div class="footer"><p>主办：人民政府办公室　承办：政务信息化中心</p><p>网站标识码：0000000008　浙公网安备00000000000000号</p></div>',
    title: (t) => `<div class="xxgk-bt"><h1>${escapedText(t)}</h1></div>`,
    meta: (t) => `<table class="tab-property"><tbody><tr>${metaCells(t, "th")}</tr></tbody></table>`,
  },
  // A page of an application that asks for a year and a unit and prints what it finds.
  {
    head: '<form action="/module/xxgk/report.jsp"><select name="area"><option>县政府办公室</option><option>县发展和改革局</option><option>县财政局</option></select><select name="fbtime"><option>全部年份</option></select><button>查询</button></form>',
    foot: '<div class="back"><a href="javascript:history.go(-1)">返回上一页</a></div>\n<script>var total=365;</script>',
    title: (t) => `<div id="con_title"><font style="font-size:22px">${escapedText(t)}</font></div>`,
    meta: (t) => `<div id="con_time">${escapedText(t)}</div>`,
  },
  // A mirror that added the lines of its own trade.
  {
    head: '<div class="kw"><a href="/">网上娱乐平台大全</a> <a href="/app">官方客户端下载</a> <a href="/vip">会员登录入口</a></div>\n<div class="path"><a href="/">首页</a> / <a href="/gk">信息公开专栏</a> / 政府信息公开年度报告</div>',
    foot: '<div class="friend">友情链接：<a href="#">体育直播</a> <a href="#">在线试玩</a> <a href="#">网站地图</a></div>',
    title: (t) => `<h1 class="news-title">${escapedText(t)}</h1>`,
    meta: (t) => `<p class="news-date">${escapedText(t)}</p>`,
  },
  // A page of the accessible kind, everything in lists.
  {
    head: '<ul class="skip"><li><a href="#main">跳转到正文</a></li><li><a href="#nav">跳转到导航</a></li></ul>\n<nav aria-label="面包屑"><ol><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li aria-current="page">政府信息公开年报</li></ol></nav>',
    foot: '<section class="rate"><p>您对本页面的评价</p><button>满意</button><button>一般</button><button>不满意</button></section>\n<footer><small>最后更新由信息中心维护　总浏览 42,018 次</small></footer>',
    title: (t) => `<header><h1 tabindex="0">${escapedText(t)}</h1></header>`,
    meta: (t) => `<dl class="meta">${metaCells(t, "dd")}</dl>`,
  },
  // A district's site of two languages and two writings.
  {
    head: '<div class="lang"><a href="#">中文简体</a>|<a href="#">中文繁體</a>|<a href="#">English</a></div>\n<div class="wz">位置：<span>网站首页</span><span>信息公开目录</span><span>年度报告</span></div>',
    foot: '<div class="prev-next"><p>上一篇：没有了</p><p>下一篇：<a href="b.html">政府信息公开指南</a></p></div>\n<div class="bot">地址：行政中心　值班电话：0000-5000000　邮编：000000</div>',
    title: (t) => `<p class="tt" style="text-align:center;font-weight:bold">${escapedText(t)}</p>`,
    meta: (t) => `<p class="mm" style="text-align:center"><span>${escapedText(t)}</span></p>`,
  },
];
