import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { say } from "@/lib/words/words";
import { showsSynthetic } from "./_data/database";
import { requestAddress } from "./_data/request";
import { Hands } from "./_ui/hands";
import { SiteFooter } from "./_ui/site-footer";
import { SiteHeader } from "./_ui/site-header";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { lang } = await requestAddress();
  const name = say(lang, "site.name");
  return {
    title: { default: `${name} · ${say(lang, "site.tagline")}`, template: `%s · ${name}` },
    description: say(lang, "site.description"),
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#121211" },
  ],
};

// Runs before the first paint, so that a chosen theme does not flash.
const THEME = `document.documentElement.dataset.js="";try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

export default async function Layout({ children }: { children: ReactNode }) {
  const { lang, pathname, search } = await requestAddress();
  return (
    <html lang={lang === "zh" ? "zh-CN" : "en"} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own line of script */}
        <script dangerouslySetInnerHTML={{ __html: THEME }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {say(lang, "site.skip")}
        </a>
        {showsSynthetic() && (
          <p className="synthetic" role="note">
            <span>
              <strong>{say(lang, "common.synthetic")}</strong> {say(lang, "site.synthetic")}
            </span>
          </p>
        )}
        <SiteHeader lang={lang} pathname={pathname} search={search} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter lang={lang} />
        <Hands />
      </body>
    </html>
  );
}
