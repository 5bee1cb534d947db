/** Foot of every page: what the numbers are, and the ways on. */
import { figureSite } from "@/app/_data/request";
import { type Lang, writeFilter } from "@/lib/filter";
import { say } from "@/lib/words/words";
import { toolWords } from "./figure-tools";
import { whole } from "./whole";

export async function SiteFooter({ lang }: { lang: Lang }) {
  const site = await figureSite();
  const { origin, pathname, search, version, today } = site;
  const query = writeFilter({ lang });
  return (
    <footer className="site-foot" {...toolWords(site, lang)}>
      <p>{whole(say(lang, "site.footer.what"))}</p>
      <p>
        <a href={`/methods${query}`}>{say(lang, "nav.methods")}</a>
        <a href={`/reports${query}`}>{say(lang, "nav.reports")}</a>
      </p>
      <p className="printed">
        {say(lang, "site.printed", {
          address: `${origin}${pathname}${search}`,
          day: today,
          version: version?.id ?? "—",
        })}
      </p>
    </footer>
  );
}
