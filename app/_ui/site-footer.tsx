/** Foot of every page: what the numbers are, and the ways on. */
import { type Lang, writeFilter } from "@/lib/filter";
import { say } from "@/lib/words/words";

export function SiteFooter({ lang }: { lang: Lang }) {
  const query = writeFilter({ lang });
  return (
    <footer className="site-foot">
      <p>{say(lang, "site.footer.what")}</p>
      <p>
        <a href={`/methods${query}`}>{say(lang, "nav.methods")}</a>
        <a href={`/reports${query}`}>{say(lang, "nav.reports")}</a>
      </p>
    </footer>
  );
}
