/** 网站上主动公开346条。公开的途径是:网站发布239条、微博36条、微信38条: named with the site, and counted by every way out. */
import { type Draft, rekey, sameScope } from "./draft";

/** The ways out that are told make up most of the whole; what went out by several is counted once more in none. */
const MOST = 0.7;
/** The ways are told in a sentence of their own, at most so many behind the whole: 新闻网站发布160条;政府网站公开86条 are two sites. */
const FARTHEST = 2;

const isWhole = (d: Draft): boolean =>
  d.key === "proactive_disclosures_total" && d.period === "year" && !d.silent && d.list !== "scope";

/** The site's count is all that was disclosed, where the site has a smaller one of its own among the ways listed right behind. */
export function tellSiteForAll(drafts: Draft[]): void {
  for (const whole of drafts) {
    if (whole.key !== "disclosed_via_website" || whole.silent || whole.list !== null || whole.period !== "year")
      continue;
    const behind = drafts.filter(
      (d) =>
        d !== whole &&
        d.family === "channel" &&
        !d.silent &&
        d.line === whole.line &&
        d.start > whole.start &&
        d.sentence > whole.sentence &&
        d.sentence - whole.sentence <= FARTHEST &&
        sameScope(d, whole),
    );
    const own = behind.find((d) => d.key === whole.key);
    const ways = behind.filter((d) => d.sentence === own?.sentence);
    const keys = new Set(ways.map((d) => d.key));
    if (!own || keys.size < 2 || keys.size !== ways.length) continue;
    const sum = ways.reduce((all, d) => all + d.value, 0);
    if (sum > whole.value || sum < whole.value * MOST || own.value === whole.value) continue;
    if (drafts.some((d) => isWhole(d) && sameScope(d, whole))) continue;
    if (rekey(whole, "proactive_disclosures_total")) whole.family = "proactive";
  }
}
