/** Blocks as plain text or Markdown. */

import type { Block } from "./blocks";
import type { SynthLayout } from "./choices";
import * as held from "./held-out/identity";
import { IN_MARKDOWN, laidOut } from "./layouts";
import type { Random } from "./random";
import type { Bank } from "./sentence";
import type { Split } from "./truth";

/** Lines of the site above the report. */
const HEAD: Bank<string[]> = {
  tuned: [
    ["首页 > 政府信息公开 > 政府信息公开年报 > 正文", "", "打印 | 关闭", ""],
    ["当前位置：网站首页>>信息公开>>年度报告", "字号：大 中 小 【打印】【关闭】", ""],
    ["您现在所在的位置：首页 » 法定主动公开内容 » 年度报告", "【 打印本页 】【 关闭窗口 】", ""],
    ["无障碍阅读  长者模式", "首页 | 要闻动态 | 政务公开 | 办事服务", "分享到：微博 微信  浏览次数：1024", ""],
    ["网站支持IPv6　登录　注册", "首页 / 政务公开 / 政府信息公开年报 / 详情", "【 大 中 小 】 听全文", ""],
    ["■ 您的位置：政务网 → 信息公开 → 工作年报", "发布人：管理员　点击数：3561", ""],
    ["[打印] [关闭] [返回顶部] 扫一扫分享本页", ""],
    ["网站首页", "政务公开", "政务服务", "互动交流", "当前位置： 首页 >政务公开 >政府信息公开年报 >正文", ""],
    ["字号: 默认 大 超大 | 打印 | 收藏", "分享：", ""],
    ["政府信息公开", "信息公开指南", "信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开", ""],
    ["繁体版 | 简体版 | 无障碍浏览 | 移动版", "您当前的位置：首页-信息公开-年度报告-详细内容", "浏览量：2231 次", ""],
    ["您当前所在的位置： 首页 > 政务公开 > 政府信息公开年报 > 详情", "分享到：", "浏览量：-", ""],
    ["索引号　主题分类　发布机构　有效性", "信息公开 > 法定主动公开内容 > 年报", "【打印】 【字体：大 中 小】", ""],
    ["登录 | 注册", "公开年报", "点击数：    人次", ""],
    ["返回首页", "网站首页 » 政府信息公开年度工作报告", "[字体：大 中 小]", ""],
    ["中国政府网 | 省政府网 | 网站支持IPv6", "首页　>　信息公开　>　年报", "分享　收藏　打印", ""],
    ["政务公开", "← 返回", "A-　A　A+", ""],
    ["无障碍浏览　适老化专区　智能问答", "当前位置：政府信息公开平台 → 政府信息公开年报", "【我要纠错】", ""],
    ["搜索", "热门搜索：社保 公积金 教育", "首页/政务公开/法定主动公开内容/政府信息公开年报", ""],
    ["站点首页 新闻中心 政府信息公开 网上办事 政民互动 专题专栏", "本站首页>>信息公开>>年度报告>>浏览文章", "", ""],
    ["关怀版 无障碍", "您当前所在位置： 首页 > 政务公开 > 政府信息公开年报", "访问量：", ""],
    ["请输入关键字", "确定", "您当前所在位置：首页 > 信息公开年报", ""],
    ["当前位置： 首页>政府信息公开>政府信息公开年报>详情", "字号：", ""],
    ["登录 注册", "无障碍阅读 | 长者助手", "首页 政务公开 政务服务 政民互动", ""],
    ["网站首页 >> 政府信息公开 >> 年度报告 >> 内容", "浏览次数：1843  字号：[ 大 中 小 ]  [打印]", ""],
    ["打开主菜单", "政府信息公开", "分享到：", "点击数：人次", ""],
    ["【字体：大 中 小】  打印", "来源：原创     浏览次数：次", ""],
    ["打开主菜单", "无障碍 无障碍", "您当前所在位置: 首页 > 信息公开目录 > 年度报告", "访问量:", ""],
    ["登录 注册", "点击数：", ""],
    ["首页 >> 法定主动公开内容 >> 政府信息公开年报 >> 正文", "字号： 下载 我要纠错 打印 收藏", ""],
    ["发布者：管理员   浏览次数：19432", "当前位置：首页 > 信息公开专栏 > 政府信息公开年度报告", ""],
    ["政府信息公开", "年报 | 指南 | 制度 | 目录 | 依申请", "分享: 字号:", ""],
    ["简体 繁體 无障碍阅读 长者模式", "政府信息公开", "搜索位置：", ""],
    ["首页 > 政务公开 > 信息公开年度报告", "来源：本网   【字体： 大 || 中 || 小】 打印", ""],
    ["字号： 下载 我要纠错 打印 收藏", "浏览次数：", ""],
    ["作者：本站原创 | 来源：本站原创 | 点击数：- 分享到：", ""],
    ["【字体： 】【下载Word】 【下载PDF】", ""],
    ["您的位置： 首页 > 政府信息公开 > 年报 > 部门年报", "文字大小：", ""],
    ["当前位置：首页 > 政务公开 > 政府信息公开年报 > 部门政府信息公开工作年度报告", "[字体： ] 打印", ""],
    ["朗读", "浏览次数：", "字体：[ 大 中 小 ]", ""],
    ["登录| 注册", "点击数：", ""],
    ["稿件作者：   浏览量：- 【浏览字体： 】    分享到：", ""],
    ["智能问答　繁体　EN", "政府信息公开指南", "政府信息公开制度", "政府信息公开年报", ""],
    ["跳到主要内容区", "网站首页 » 信息公开 » 年报", "收藏 | 打印 | 关闭", ""],
  ],
  fresh: [
    ["位置：首页 ＞ 机构 ＞ 信息公开 ＞ 年度报告", "字体显示：大 中 小　打印　收藏", ""],
    ["政务", "服务", "互动", "我的", "公开年报详情", ""],
    ["文档简介", "阅读全文", "下载源文档", ""],
    ["日期 栏目 作者 浏览", "年报", ""],
    ["欢迎访问政府信息公开网！", "[ 设为首页 ] [ 加入收藏 ]", "法定主动公开内容 → 政府信息公开年报", ""],
    ["听新闻", "A A A", "分享 微信扫一扫", ""],
  ],
  held_out: held.HEAD,
};

/** As copied from a page, with or without the site's first lines. */
export function plainText(blocks: readonly Block[], layout: SynthLayout, split: Split, r: Random): string {
  const out: string[] = r.chance(0.5) ? [...r.pick(HEAD[split])] : [];
  const indent = r.pick(["", "", "　　", "    "]);
  const gap = r.chance(0.5);
  for (const b of blocks) {
    switch (b.kind) {
      case "tables":
        for (const t of b.tables) out.push(laidOut(t, layout).replace(/\n$/, ""));
        break;
      case "image":
        out.push("");
        break;
      case "paragraph":
        out.push(`${indent}${b.text}`);
        break;
      default:
        out.push(b.text);
    }
    if (gap) out.push("");
  }
  return `${out.join("\n")}\n`;
}

/** Markdown with a title, headings and tables; a layout Markdown does not know is written as its own tables. */
export function markdown(blocks: readonly Block[], layout: SynthLayout): string {
  return `${blocks
    .map((b) => {
      switch (b.kind) {
        case "title":
          return `# ${b.text}`;
        case "heading":
          return `## ${b.text}`;
        case "tables":
          return b.tables
            .map((t) =>
              laidOut(
                { ...t, heading: t.heading === null ? null : `## ${t.heading}\n` },
                IN_MARKDOWN.has(layout) ? layout : "markdown",
              ),
            )
            .join("\n");
        case "image":
          return "![](./table.png)";
        case "attachment":
          return `[${b.text}](./table.xlsx)`;
        default:
          return b.text;
      }
    })
    .join("\n\n")}\n`;
}
