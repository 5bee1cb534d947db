/** No dead link: a bounded walk over the site from the first page. */
import { expect, test } from "@playwright/test";

const MOST = 160;

test("every link within the site leads somewhere, and every anchor exists", async ({ request, baseURL }) => {
  test.setTimeout(120_000);
  const seen = new Set<string>();
  const queue = ["/", "/regions", "/compare", "/reports", "/methods", "/?lang=en"];
  const dead: string[] = [];
  const ids = new Map<string, Set<string>>();
  const anchors: [string, string, string][] = [];
  while (queue.length > 0 && seen.size < MOST) {
    const path = queue.shift() as string;
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await request.get(path);
    if (response.status() >= 400) {
      dead.push(`${response.status()} ${path}`);
      continue;
    }
    const html = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, "");
    ids.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] as string)));
    for (const m of html.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      const href = (m[1] as string).replaceAll("&amp;", "&");
      if (/^(data:|mailto:|https?:)/.test(href) && !href.startsWith(baseURL ?? "http://localhost")) continue;
      const [address = "", hash] = href.split("#");
      const to = address === "" ? path : address;
      if (hash) anchors.push([path, to, decodeURIComponent(hash)]);
      // One of each kind of page is enough; the filters multiply them endlessly.
      const kind = to.replace(/\d+/g, "N").replace(/=[^&]*/g, "=");
      if ([...seen, ...queue].filter((x) => x.replace(/\d+/g, "N").replace(/=[^&]*/g, "=") === kind).length < 6)
        queue.push(to);
    }
  }
  expect(dead).toEqual([]);
  const missing = anchors
    .filter(([, to, hash]) => ids.has(to) && !ids.get(to)?.has(hash))
    .map(([from, to, hash]) => `${from} → ${to}#${hash}`);
  expect([...new Set(missing)].slice(0, 20)).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
});
