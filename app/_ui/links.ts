/** Links within the site: every one keeps the language and whatever of the view it does not change. */
import { type Filter, type Lang, writeFilter } from "@/lib/filter";

/** This view with some conditions changed; `undefined` takes one away. Drops the page number, which belongs to the old conditions. */
export function viewHref(path: string, filter: Filter, change: Filter = {}, anchor = ""): string {
  const { page: _page, fact: _fact, ...kept } = filter;
  return path + writeFilter({ ...kept, ...change }) + anchor;
}

/** An address of an answer, which knows no language, in this language. Addresses of other sites stay as they are. */
export function inLanguage(href: string, lang: Lang): string {
  if (lang === "zh" || !href.startsWith("/")) return href;
  const [rest = "", anchor] = href.split("#");
  const [path = "", query = ""] = rest.split("?");
  const params = query === "" ? "lang=en" : `${query}&lang=en`;
  return `${path}?${params}${anchor === undefined ? "" : `#${anchor}`}`;
}

export const regionHref = (slug: string, lang: Lang): string =>
  `/regions/${encodeURIComponent(slug)}${writeFilter({ lang })}`;
export const reportHref = (id: number, lang: Lang): string => `/reports/${id}${writeFilter({ lang })}`;
