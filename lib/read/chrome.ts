/** Site chrome: lines of navigation, print and share links, counters and site footers that are no part of the report. */
import type { SourceLine } from "@/lib/report";

const CHROME = [
  /^(您?(现在|当前)?的?(所在)?位置|当前位置|您现在的位置)\s*[::>]/,
  /^(首页|网站首页|主页)\s*[>/\-»|]/,
  /^(\[|【)?\s*(打印|关闭|收藏|返回(顶部)?|字体|分享)/,
  // 大 中 小 as font sizes only: 大连市…, 中山市… and 小金县… begin titles.
  /^(\[|【)?\s*[大中小](?=[\s|\]】,、/]|$)/,
  /^(字体|字号)(大小)?\s*:/,
  /^分享(到|至)?\s*:?/,
  /^(上一篇|下一篇|上一条|下一条)\s*:?/,
  /^(扫一扫|扫码)/,
  /^(版权所有|主办(单位)?|承办(单位)?|技术支持|网站标识码|备案号|copyright)/i,
  /(icp备|公网安备|网站标识码)/i,
  /^(浏览(次数|量)?|点击(数|率|次数|量)?|阅读(次数|量)?|访问量|人气)\s*[::]?\s*\d*\s*次?$/,
  /^(图片|视频|无障碍|长者模式|繁體|繁体|english)$/i,
];

/** True for a short folded line that only a web site prints. Lines with a sentence in them never are. */
export function isChrome(folded: string): boolean {
  const line = folded.trim();
  if (line.length === 0 || line.length > 80 || line.includes("。")) return false;
  return CHROME.some((re) => re.test(line));
}

/** Marks chrome among prose lines, in place. */
export function markChrome(lines: SourceLine[], folded: string): void {
  for (const line of lines) {
    if (line.kind === "prose" && isChrome(folded.slice(line.start, line.end))) line.kind = "chrome";
  }
}
