/** Sites of each group. All of them are our own. */
import * as held from "./held-out/identity";
import type { Bank } from "./sentence";
import { escapedText, metaCells, type Site } from "./site";

export const SITES: Bank<Site> = {
  tuned: [
    {
      head: '<div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a></div>\n<div class="tools">字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a> | <a href="#">打印</a> | <a href="#">关闭</a></div>',
      foot: '<div class="share">分享到： <a href="#">微信</a> <a href="#">微博</a></div>\n<div class="prev">上一篇：<a href="1.html">政务公开指南</a></div>\n<div class="footer">主办单位：市政府办公室　备案号：ICP备05000000号<br>联系电话：3021000</div>',
      title: (t) => `<h1 class="title">${escapedText(t)}</h1>`,
      meta: (t) => `<div class="info"><span>${escapedText(t)}</span></div>`,
    },
    {
      head: '<table width="1000" class="top"><tr><td><a href="/">网站首页</a></td><td><a href="/a">走进</a></td><td><a href="/b">新闻</a></td><td><a href="/c">公开</a></td><td><a href="/d">服务</a></td><td><a href="/e">互动</a></td></tr></table>\n<div>当前位置：首页 / 公开 / 法定主动公开内容 / 政府信息公开年报</div>\n<div>来源：本站　作者：管理员　浏览次数：<span id="hits">1286</span>次</div>',
      foot: '<div>扫一扫在手机打开当前页</div>\n<div>相关链接：<a href="/x">中国政府网</a> <a href="/y">本省政府网</a></div>\n<div>版权所有：政府办公室 技术支持：信息中心 今日访问量：3021 累计访问量：1820033</div>',
      title: (t) => `<div class="bt" align="center"><strong>${escapedText(t)}</strong></div>`,
      meta: (t) => `<table class="xx"><tr>${metaCells(t, "td")}</tr></table>`,
    },
    {
      head: '<DIV id=top><A href="/">首 页</A> | <A href="/xw/">要闻</A> | <A href="/gk/">公开</A></DIV>\n<div>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】　阅读：3127 次</div>',
      foot: '<div class="next">下一篇：<a href="2.html">2009年度政府信息公开指南修订说明</a></div>\n<div>Copyright 2006-2025 政府网站 版权所有　今日访问 512 人次</div>',
      title: (t) => `<TD class=title align=middle><FONT size=4><B>${escapedText(t)}</B></FONT></TD>`,
      meta: (t) => `<dl>${metaCells(t, "dd")}</dl>`,
    },
    {
      head: '<div class="crumb">您现在所在的位置：<a href="/">首页</a> » <a href="/zfxxgk/">法定主动公开内容</a> » <a href="/zfxxgk/ndbg/">年度报告</a></div>',
      foot: '<div class="code">打印本页　关闭窗口</div>\n<footer>网站标识码 3200000001　公安备案 32000002000001号<br>网站地图　联系我们：0000-12345678</footer>',
      title: (t) => `<h2 style="text-align:center">${escapedText(t)}</h2>`,
      meta: (t) => `<ul class="attr"><li>${escapedText(t)}</li></ul>`,
    },
    {
      head: '<header><a href="/" class="logo">政府门户网站</a><nav><a href="/zx/">资讯</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hd/">互动</a></nav><form>请输入关键字<button>搜索</button></form></header>\n<div class="pos">首页&gt;政务公开&gt;政府信息公开&gt;政府信息公开年报</div>',
      foot: '<aside><h4>相关推荐</h4><ul><li><a href="a.html">2022年政务公开工作要点任务分工</a></li><li><a href="b.html">政府信息公开申请流程图</a></li></ul></aside>\n<div id="fx">收藏　转发　纠错<span>已有 264 人阅读</span></div>\n<footer>承办：大数据发展中心　不良信息举报：0000-12377</footer>',
      title: (t) => `<h3 class="article-title"><span>${escapedText(t)}</span></h3>`,
      meta: (t) => `<p class="source"><i>${escapedText(t)}</i></p>`,
    },
    {
      head: '<center><img src="/images/top.jpg" alt="政务网"><br>今天是星期一　设为首页　加入收藏</center>\n<table class="lm"><tr><td>■ 您的位置：政务网 → 信息公开 → 工作年报</td></tr></table>',
      foot: "<hr><center>地址：人民路188号　邮编：000000　值班电话：0000-2100000<br>建议使用1024×768分辨率浏览　您是第 385021 位访客</center>",
      title: (t) => `<p align="center"><font size="5" color="#FF0000">${escapedText(t)}</font></p>`,
      meta: (t) => `<table border="0" width="90%"><tr>${metaCells(t, "th")}</tr></table>`,
    },
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
    // A page for telephones.
    {
      head: '<div class="m-nav"><a href="javascript:history.back()">返回</a><span>政务公开</span><a href="/m/">首页</a></div>\n<div class="m-tab"><a>指南</a><a>制度</a><a>年报</a><a>依申请公开</a></div>',
      foot: '<div class="m-share"><a>微信好友</a><a>朋友圈</a><a>复制链接</a></div>\n<div class="m-bottom"><p>电脑版 | 客户端</p><p>主办：人民政府办公室</p></div>',
      title: (t) => `<div class="m-title"><h4>${escapedText(t)}</h4></div>`,
      meta: (t) => `<div class="m-sub"><small>${escapedText(t)}</small></div>`,
    },
    // A platform that many governments of a province share.
    {
      head: '<div id="gkmlpt"><ul class="side"><li><a href="/gkzn/">政府信息公开指南</a></li><li><a href="/gkzd/">政府信息公开制度</a></li><li><a href="/gknb/" class="on">政府信息公开年报</a></li><li><a href="/ysq/">依申请公开</a></li></ul></div>\n<div class="position">政府信息公开平台 <i>/</i> 政府信息公开年报</div>',
      foot: '<div class="func"><a>【打印】</a><a>【关闭】</a><a>【返回顶部】</a></div>\n<div class="ft"><p>网站地图　|　关于我们　|　联系我们</p><p>标识码：0000000004　ICP备00000000号</p></div>',
      title: (t) => `<h1 class="content-title">${escapedText(t)}</h1>`,
      meta: (t) => `<table class="content-info"><tbody><tr>${metaCells(t, "td")}</tr></tbody></table>`,
    },
    // A page of a program that prints the report of the year that is asked for.
    {
      head: '<form action="xxgkAnnualReport.jsp"><label>年度：</label><select name="fbtime"><option>请选择</option></select><label>单位：</label><select name="area"><option>请选择</option></select><input type="submit" value="查询"></form>',
      foot: '<div class="page_tool"><a href="#">浏览次数</a><span id="vc">732</span><a href="#">收藏</a></div>\n<iframe src="/foot.html" height="120"></iframe>',
      title: (t) => `<p style="font-size:24px;text-align:center"><b>${escapedText(t)}</b></p>`,
      meta: (t) => `<p style="text-align:center;color:#999">${escapedText(t)}</p>`,
    },
    // An old page set by tables.
    {
      head: '<table width="778" align="center" cellpadding="0"><tr><td><marquee>欢迎访问政务网站</marquee></td></tr><tr><td>您的位置 -- <a href="index.asp">首页</a> -- <a href="list.asp?id=7">信息公开</a> -- 浏览文章</td></tr></table>',
      foot: '<table width="778" align="center"><tr><td align="right">[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>] [<a href="#">双击滚屏</a>]</td></tr><tr><td>版权所有：人民政府　技术支持：电子政务中心　您是第 1386204 位浏览者</td></tr></table>',
      title: (t) => `<div align="center"><font size="+2" face="黑体">${escapedText(t)}</font></div>`,
      meta: (t) => `<div align="center"><font color="#666666">${escapedText(t)}</font></div>`,
    },
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
  ],
  fresh: [
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
  ],
  held_out: held.SITES,
};
