import "server-only";
import { headers } from "next/headers";
import type { Lang } from "@/lib/filter";

/** Header in which `proxy.ts` hands the address to the layout, which Next does not give it. */
export const ADDRESS_HEADER = "x-gongkai-address";

/** Path, query and language of the page being made. */
export async function requestAddress(): Promise<{ pathname: string; search: string; lang: Lang }> {
  const url = new URL((await headers()).get(ADDRESS_HEADER) ?? "/", "http://localhost");
  return { pathname: url.pathname, search: url.search, lang: url.searchParams.get("lang") === "en" ? "en" : "zh" };
}
