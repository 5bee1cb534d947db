/** What a site puts around a report, and how it sets title and metadata. */

export interface Site {
  head: string;
  foot: string;
  title: (text: string) => string;
  meta: (text: string) => string;
}

export const escapedText = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** 发布机构：… as cells of a row. */
export const metaCells = (text: string, tag: string) =>
  text
    .split("：")
    .map((x) => `<${tag}>${escapedText(x)}</${tag}>`)
    .join("");
