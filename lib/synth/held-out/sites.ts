/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Sites around a report. */
import { escapedText, metaCells, type Site } from "../site";

export const SITES: Site[] = [
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
];
