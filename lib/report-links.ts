/** Files a page links to: where a table or the whole report may stand that the page itself does not hold. */
import type { SourceDocument } from "./report";

export interface FileLink {
  /** Words of the link, without white space. */
  text: string;
  /** Address as far as the page tells it; made absolute where the page's own address is known. */
  href: string;
  start: number;
}

/** The end of the name of a file that may hold a report or its table. */
export const FILE_NAME = /\.(?:docx?|xlsx?|wps|et|pdf|zip|rar|ceb|ofd|rtf)(?![a-z0-9])/i;
/** Scripts and download services that hand out a file without naming its kind. */
const SERVICE = /download|attach|fileid|down(?:file|load)?\.(?:jsp|do|aspx?|php)|javascript:.*(?:down|file|attach)/i;
const NAMED = /附件|附表|下载|统计表|情况表/;

/** Links to files, in order. Longest first is not meant: the caller chooses by words and place. */
export function fileLinks(doc: Pick<SourceDocument, "links" | "url">): FileLink[] {
  return doc.links.flatMap(({ href, text, start }) => {
    const words = text.replace(/\s+/g, "");
    const isFile = FILE_NAME.test(href.slice(0, 500)) || FILE_NAME.test(words.slice(0, 200));
    if (!isFile && !(NAMED.test(words.slice(0, 200)) && SERVICE.test(href.slice(0, 500)))) return [];
    return [{ text: words.slice(0, 120), href: absolute(href.slice(0, 500), doc.url), start }];
  });
}

function absolute(href: string, base: string | null): string {
  if (base === null || /^javascript:/i.test(href)) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}

/** A link in a sentence: its words and where it leads. */
export const linkWords = ({ text, href }: Pick<FileLink, "text" | "href">): string => `"${text || href}" (${href})`;
