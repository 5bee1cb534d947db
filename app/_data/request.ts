import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { type Changes, changesSince, currentVersion, type DataVersion } from "@/db/query/data-version";
import { type Cited, readCited } from "@/lib/cited";
import type { Lang } from "@/lib/filter";
import { reader } from "./database";

/** Header in which `proxy.ts` hands the address to the layout, which Next does not give it. */
export const ADDRESS_HEADER = "x-gongkai-address";

/** A view of one figure alone: `sheet` with all about it under the site's head, `embed` bare for other people's pages. */
export interface Only {
  id: string;
  as: "sheet" | "embed";
}

export interface RequestAddress {
  pathname: string;
  /** The query without the parameters that choose or cite a single figure. */
  search: string;
  lang: Lang;
  only: Only | null;
  /** The citation that led here. */
  cited: Cited | null;
}

/** Path, query and language of the page being made, and the one figure asked for by `figure=` or `embed=`. */
export async function requestAddress(): Promise<RequestAddress> {
  const url = new URL((await headers()).get(ADDRESS_HEADER) ?? "/", "http://localhost");
  const lang = url.searchParams.get("lang") === "en" ? "en" : "zh";
  const id = (name: string) => url.searchParams.get(name)?.match(/^[A-Za-z][\w-]{0,80}$/)?.[0];
  const embed = id("embed");
  const sheet = id("figure");
  const search = url.search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !/^(?:embed|figure|cited)=/.test(part))
    .join("&");
  return {
    pathname: url.pathname,
    search: search === "" ? "" : `?${search}`,
    lang,
    cited: readCited(url.searchParams.get("cited")),
    only: embed ? { id: embed, as: "embed" } : sheet ? { id: sheet, as: "sheet" } : null,
  };
}

/** What every figure of a page needs to know: asked once per request. */
export interface FigureSite extends RequestAddress {
  /** Address of the site without a slash at its end: GONGKAI_URL, else as the request names it. */
  origin: string;
  version: DataVersion | null;
  /** What changed in the data since the citation that led here; null where none did. */
  since: Changes | null;
  /** Day of the request, YYYY-MM-DD: a citation says when the page was read. */
  today: string;
}

export const figureSite = cache(async (): Promise<FigureSite> => {
  const head = await headers();
  const given = process.env.GONGKAI_URL?.replace(/\/+$/, "");
  const host = head.get("x-forwarded-host") ?? head.get("host") ?? "localhost";
  const scheme = head.get("x-forwarded-proto")?.split(",")[0] ?? "http";
  const address = await requestAddress();
  return {
    ...address,
    since: changes(address.cited),
    origin: given || `${scheme}://${host}`,
    version: withDatabase(currentVersion),
    today: new Date().toISOString().slice(0, 10),
  };
});

const changes = (cited: Cited | null): Changes | null => cited && withDatabase((db) => changesSince(db, cited.version));

/** Null where there is no database: the page itself then says so. */
function withDatabase<T>(ask: (db: ReturnType<typeof reader>) => T): T | null {
  try {
    return ask(reader());
  } catch {
    return null;
  }
}

/** An address with the choice of a single figure kept, for a page that leads on to another address. */
export async function keepingOnly(href: string): Promise<string> {
  const { only } = await requestAddress();
  if (!only) return href;
  return `${href}${href.includes("?") ? "&" : "?"}${only.as === "embed" ? "embed" : "figure"}=${only.id}`;
}
