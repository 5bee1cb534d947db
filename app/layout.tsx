import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { sayFigure } from "@/lib/words/figure";
import { say } from "@/lib/words/words";
import { showsSynthetic } from "./_data/database";
import { requestAddress } from "./_data/request";
import { Hands } from "./_ui/hands";
import { SiteFooter } from "./_ui/site-footer";
import { SiteHeader } from "./_ui/site-header";
// In this order: each builds on those before it.
import "./_styles/tokens.css";
import "./_styles/type.css";
import "./_styles/site.css";
import "./_styles/page.css";
import "./_styles/figures.css";
import "./_styles/tables.css";
import "./_styles/overview.css";
import "./_styles/print.css";

export async function generateMetadata(): Promise<Metadata> {
  const { lang, only } = await requestAddress();
  const name = say(lang, "site.name");
  return {
    // A figure alone is a view of its page, not a page of its own.
    ...(only ? { robots: { index: false } } : {}),
    title: { default: `${name} · ${say(lang, "site.tagline")}`, template: `%s · ${name}` },
    description: say(lang, "site.description"),
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#131211" },
  ],
};

// Runs before the first paint, so that a chosen theme does not flash.
const THEME = `document.documentElement.dataset.js="";if(document.documentElement.dataset.only!=="embed")try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

export default async function Layout({ children }: { children: ReactNode }) {
  const { lang, pathname, search, only } = await requestAddress();
  const bare = only?.as === "embed";
  // The other language shows the same figure alone.
  const shown = only ? `${search}${search === "" ? "?" : "&"}figure=${only.id}` : search;
  return (
    <html lang={lang === "zh" ? "zh-CN" : "en"} data-only={only?.as} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own line of script */}
        <script dangerouslySetInnerHTML={{ __html: THEME }} />
      </head>
      <body>
        {!bare && (
          <a className="skip" href="#main">
            {say(lang, "site.skip")}
          </a>
        )}
        {showsSynthetic() && (
          <aside className="synthetic" aria-label={say(lang, "common.synthetic")}>
            <span>
              <strong>{say(lang, "common.synthetic")}</strong> {say(lang, "site.synthetic")}
            </span>
          </aside>
        )}
        {!bare && <SiteHeader lang={lang} pathname={pathname} search={shown} />}
        <main id="main" tabIndex={-1}>
          {children}
          {only && <p className="only-none">{sayFigure(lang, "only.none", { id: only.id })}</p>}
        </main>
        {!bare && <SiteFooter lang={lang} />}
        <Hands />
      </body>
    </html>
  );
}
