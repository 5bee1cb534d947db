/** Head of every page: name, main navigation, search, language and theme. Links keep the language. */
import type { Lang } from "@/lib/filter";
import { writeFilter } from "@/lib/filter";
import { say, type WordKey } from "@/lib/words/words";
import { PlaceBox } from "./place-box";
import { placeBoxWords } from "./place-box-words";

const PAGES: [path: string, words: WordKey][] = [
  ["/", "nav.overview"],
  ["/regions", "nav.regions"],
  ["/compare", "nav.compare"],
  ["/rankings", "nav.rankings"],
  ["/explore", "nav.explore"],
  ["/reports", "nav.reports"],
  ["/quality", "nav.quality"],
  ["/methods", "nav.methods"],
];

/** The same address in the other language. */
export function otherLanguage(pathname: string, search: string, lang: Lang): string {
  const params = new URLSearchParams(search);
  params.delete("lang");
  if (lang === "zh") params.set("lang", "en");
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return pathname + (query === "" ? "" : `?${query}`);
}

export function SiteHeader({ lang, pathname, search }: { lang: Lang; pathname: string; search: string }) {
  const query = writeFilter({ lang });
  const here = (path: string) =>
    path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);
  return (
    <header className="site-head">
      <div className="site-head-in">
        <a className="brand" href={`/${query}`}>
          <svg className="seal" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="30" height="30" rx="3" />
            <path d="M8 9.5h16M8 16h11M8 22.5h16M21.5 13.2v5.6" />
          </svg>
          <span>{say(lang, "site.name")}</span>
        </a>
        <nav className="site-nav" aria-label={say(lang, "site.nav")}>
          <ul>
            {PAGES.map(([path, words]) => (
              <li key={path}>
                <a href={path + query} aria-current={here(path) ? (pathname === path ? "page" : "true") : undefined}>
                  {say(lang, words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <search className="site-search">
          <form action="/regions" method="get">
            {lang === "en" && <input type="hidden" name="lang" value="en" />}
            <PlaceBox id="site-q" lang={lang} quiet words={placeBoxWords(lang)} href={`/regions/{slug}${query}`} />
          </form>
        </search>
        <div className="site-own">
          <fieldset className="theme">
            <legend className="sr">{say(lang, "site.theme")}</legend>
            {(["auto", "light", "dark"] as const).map((theme) => (
              <button
                key={theme}
                type="button"
                data-set-theme={theme}
                aria-pressed={theme === "auto"}
                title={say(lang, `site.theme.${theme}`)}
                suppressHydrationWarning
              >
                <ThemeIcon theme={theme} />
                <span className="sr">{say(lang, `site.theme.${theme}`)}</span>
              </button>
            ))}
          </fieldset>
          <a
            className="language"
            href={otherLanguage(pathname, search, lang)}
            lang={lang === "zh" ? "en" : "zh-CN"}
            hrefLang={lang === "zh" ? "en" : "zh-CN"}
          >
            {say(lang, "site.language")}
          </a>
        </div>
      </div>
    </header>
  );
}

function ThemeIcon({ theme }: { theme: "auto" | "light" | "dark" }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {theme === "auto" && (
        <>
          <circle cx="8" cy="8" r="5.5" />
          <path className="fill" d="M8 2.5a5.5 5.5 0 0 1 0 11Z" />
        </>
      )}
      {theme === "light" && (
        <>
          <circle cx="8" cy="8" r="3" />
          <path d="M8 1v2M8 13v2M1 8h2M13 8h2M3.1 3.1l1.4 1.4M11.5 11.5l1.4 1.4M12.9 3.1l-1.4 1.4M4.5 11.5l-1.4 1.4" />
        </>
      )}
      {theme === "dark" && <path d="M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z" />}
    </svg>
  );
}
