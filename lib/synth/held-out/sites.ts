/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Sites around a report. */
import { escapedText, metaCells, type Site } from "../site";

export const SITES: Site[] = [
  // A platform that several counties share: a tree at the left, the text at the right.
  {
    head: '<div class="tree"><dl><dt>法定主动公开内容</dt><dd><a href="#">机构职能</a></dd><dd><a href="#">规划计划</a></dd><dd><a href="#">财政信息</a></dd><dt><a href="#">政府信息公开年报</a></dt></dl></div>\n<div class="crumbs">您所在的位置：<a href="/">首页</a> &gt; <a href="/zfxxgk/">政府信息公开平台</a></div>',
    foot: '<div class="share">分享：<a href="#">微信</a><a href="#">微博</a></div>\n<div class="foot"><p>主办单位：政府办公室</p><p>技术支持：大数据中心</p><p>网站标识码：0000000007</p></div>',
    title: (t) => `<div class="xl-title"><h2>${escapedText(t)}</h2></div>`,
    meta: (t) => `<ul class="xl-info"><li>${escapedText(t)}</li></ul>`,
  },
  // Properties as pairs of a list above the title, a code to be read by telephones below.
  {
    head: '<header class="top"><span>今天是工作日</span><a href="#">我的订阅</a><a href="#">智能客服</a></header>\n<dl class="props"><dt>信息分类</dt><dd>政府信息公开年报</dd><dt>公开属性</dt><dd>主动公开</dd><dt>公开时限</dt><dd>长期公开</dd></dl>',
    foot: '<div class="qr"><img src="qr.png" alt="二维码"><p>扫码查看手机版</p></div>\n<footer>建议使用1366×768分辨率浏览本站</footer>',
    title: (t) => `<h1 class="pages-title" data-title="true">${escapedText(t)}</h1>`,
    meta: (t) => `<dl class="props">${metaCells(t, "dd")}</dl>`,
  },
  // A news system: the article among others that were read often.
  {
    head: '<div class="wrap"><div class="hot"><h3>热点推荐</h3><ol><li><a href="#">关于做好清明假期值班工作的通知</a></li><li><a href="#">公共资源交易信息周报</a></li><li><a href="#">义务教育招生问答</a></li></ol></div>',
    foot: '<div class="editor">（责任编辑：信息科）</div></div>\n<script>document.write("<p>今日访问 1025 总访问 483920</p>")</script>',
    title: (t) => `<div class="tit"><strong style="font-size:20px">${escapedText(t)}</strong></div>`,
    meta: (t) => `<div class="tit-sub"><i>${escapedText(t)}</i></div>`,
  },
  // A township's corner of the county's site.
  {
    head: '<p align="center"><a href="zj.html">镇街简介</a> | <a href="ld.html">领导信息</a> | <a href="dt.html">工作动态</a> | <a href="nb.html">年度报告</a></p>',
    foot: '<p align="center">上一条：<a href="1.html">关于公布便民服务电话的公告</a><br>下一条：<a href="3.html">村务公开栏更新情况</a></p>',
    title: (t) => `<h3 align="center"><font color="#cc0000">${escapedText(t)}</font></h3>`,
    meta: (t) => `<p align="center"><font size="2" color="gray">${escapedText(t)}</font></p>`,
  },
  // An application page whose article was drawn by a script and then saved.
  {
    head: '<div id="app"><div class="van-nav-bar"><div class="van-nav-bar__left">返回</div><div class="van-nav-bar__title">信息公开</div></div>',
    foot: '<div class="van-tabbar"><div class="van-tabbar-item">首页</div><div class="van-tabbar-item">办事</div><div class="van-tabbar-item">互动</div></div></div>',
    title: (t) => `<div class="detail__hd"><div class="detail__title">${escapedText(t)}</div></div>`,
    meta: (t) => `<div class="detail__meta"><span>${escapedText(t)}</span></div>`,
  },
];
