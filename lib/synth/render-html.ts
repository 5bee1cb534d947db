/** Blocks as a web page: with the site around it, or as Word saves it. All words are our own. */

import type { Block } from "./blocks";
import type { SynthLayout } from "./choices";
import { IS_HTML, laidOut } from "./layouts";
import { escapedText, type Site } from "./site";

/** A table that is no HTML becomes lines of the page. */
function tableHtml(text: string, isHtml: boolean): string {
  if (isHtml) return text;
  return text
    .split("\n")
    .map((line) => `<p>${escapedText(line) || "&nbsp;"}</p>`)
    .join("\n");
}

function body(blocks: readonly Block[], layout: SynthLayout, site: Site, word: boolean): string {
  const p = (text: string, style = "") =>
    word
      ? `<p class=MsoNormal style='text-indent:32.0pt;${style}'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>${escapedText(text)}</span></p>`
      : `<p style="text-indent:2em;${style}">${escapedText(text)}</p>`;
  return blocks
    .map((b) => {
      switch (b.kind) {
        case "title":
          return site.title(b.text);
        case "meta":
          return site.meta(b.text);
        case "heading":
          return word
            ? `<p class=MsoNormal><b><span style='font-family:黑体'>${escapedText(b.text)}</span></b></p>`
            : `<p><strong>${escapedText(b.text)}</strong></p>`;
        case "paragraph":
          return p(b.text);
        case "signature":
          return p(b.text, "text-align:right");
        case "attachment":
          return `<p><a href="./P0202.xlsx">${escapedText(b.text)}</a></p>`;
        case "image":
          return `<p align="center"><img src="./W0202.png" alt="" width="600"></p>`;
        case "tables":
          return b.tables.map((t) => tableHtml(laidOut(t, layout), IS_HTML.has(layout))).join("\n");
        default:
          return b satisfies never;
      }
    })
    .join("\n");
}

/** A page of a government's site. */
export function htmlPage(blocks: readonly Block[], layout: SynthLayout, site: Site, title: string): string {
  return `<!DOCTYPE html>\n<html lang="zh">\n<head>\n<meta charset="utf-8">\n<title>${escapedText(title)}</title>\n<style>.a{color:#333}</style>\n<script>var n=20191231;function hit(){return n+1}</script>\n</head>\n<body>\n${site.head}\n<div class="content" id="zoom">\n${body(blocks, layout, site, false)}\n</div>\n${site.foot}\n</body>\n</html>\n`;
}

/** The page Word saves. */
export function wordPage(blocks: readonly Block[], layout: SynthLayout, site: Site): string {
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<meta name=Generator content="Microsoft Word 15">\n<style>\n<!--\np.MsoNormal {margin:0cm; font-size:10.5pt;}\n-->\n</style>\n<!--[if gte mso 9]><xml><w:WordDocument><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->\n</head>\n<body lang=ZH-CN>\n<div class=WordSection1>\n${body(blocks, layout, site, true)}\n</div>\n</body>\n</html>\n`;
}
