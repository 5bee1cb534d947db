/** All about one figure: how to cite and embed it, and where its numbers come from. Shown where the figure stands alone, or in a dialog. */
import { bibtex, type Citable, citation, embedCode, versionWords } from "@/app/_charts/cite";
import { printOf } from "@/app/_charts/print-of";
import { type SourceLink, sourcesOf } from "@/app/_charts/sources";
import type { Table } from "@/app/_charts/table";
import type { FigureSite } from "@/app/_data/request";
import { type Lang, writeFilter } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { pick, say } from "@/lib/words/words";
import { Scroll } from "./scroll";
import { whole } from "./whole";

export interface AboutProps {
  id: string;
  lang: Lang;
  /** Title with its subject, as plain words. */
  title: string;
  table: Table | undefined;
  site: FigureSite;
  /** Pixels a frame of it needs. */
  height: number;
}

const citableOf = ({ id, title, table, site }: AboutProps): Citable => ({
  id,
  title,
  page: site.origin + site.pathname + site.search,
  version: site.version,
  today: site.today,
  print: table ? printOf(table) : null,
});
const wholePage = ({ id, site }: AboutProps): string => `${site.pathname}${site.search}#${id}`;

export function SheetBack(props: AboutProps) {
  return (
    <p className="sheet-back">
      <a href={wholePage(props)}>← {sayFigure(props.lang, "only.back")}</a>
    </p>
  );
}

/** Under an embedded figure: whose it is, which data version, and the way back. Leaves the frame. */
export function EmbedFoot(props: AboutProps) {
  const { lang, site } = props;
  return (
    <p className="embed-foot">
      <a href={site.origin + wholePage(props)} target="_blank" rel="noopener">
        {sayFigure(lang, "embed.open")}
      </a>{" "}
      <span>{versionWords(site.version, lang)}</span>
      {site.version?.synthetic && <span className="tag strong">{say(lang, "common.synthetic")}</span>}
    </p>
  );
}

export function About(props: AboutProps) {
  const { id, lang, site } = props;
  const cite = citableOf(props);
  return (
    <section className="about" aria-label={sayFigure(lang, "about.title")}>
      {site.version?.synthetic && <p className="ignored">{whole(sayFigure(lang, "about.synthetic"))}</p>}
      <h2 id={`${id}-cite`}>{sayFigure(lang, "about.cite")}</h2>
      <p className="faint small">{whole(sayFigure(lang, "about.cite.note"))}</p>
      <Copyable text={citation(cite, lang)} lang={lang} name={sayFigure(lang, "about.cite")} />
      <Copyable text={bibtex(cite, lang)} lang={lang} name={sayFigure(lang, "about.bibtex")} />
      <h2 id={`${id}-embed`}>{sayFigure(lang, "about.embed")}</h2>
      <p className="faint small">{whole(sayFigure(lang, "about.embed.note"))}</p>
      <Copyable text={embedCode(cite, props.height)} lang={lang} name={sayFigure(lang, "about.embed")} />
      <h2 id={`${id}-sources`}>{sayFigure(lang, "about.sources")}</h2>
      <p>{versionWords(site.version, lang)}</p>
      {props.table ? <Numbers table={props.table} lang={lang} /> : <p>{whole(sayFigure(lang, "about.none"))}</p>}
      {props.table?.about && props.table.about.length > 0 && <Definitions about={props.table.about} lang={lang} />}
    </section>
  );
}

function Copyable({ text, lang, name }: { text: string; lang: Lang; name: string }) {
  return (
    <div className="copyable">
      <Scroll label={name}>
        <pre>{text}</pre>
      </Scroll>
      <button type="button" className="needs-js" data-copy-text={sayFigure(lang, "tools.copied")}>
        {sayFigure(lang, "tools.copy")}
      </button>
    </div>
  );
}

const SHOWN = 60;

function Numbers({ table, lang }: { table: Table; lang: Lang }) {
  const sources = sourcesOf(table);
  const counts = (["original", "coded", "retold", "disputed"] as const).filter((o) => sources.counts[o] > 0);
  if (counts.length === 0) return <p>{whole(sayFigure(lang, "about.none"))}</p>;
  const name = (origin: (typeof counts)[number]) =>
    origin === "disputed" ? say(lang, "mark.disputed") : say(lang, `origin.${origin}.long`);
  return (
    <>
      <h3>{sayFigure(lang, "about.counts")}</h3>
      <ul className="plain">
        {counts.map((o) => (
          <li key={o}>{whole(sayFigure(lang, "origin.n", { origin: name(o), n: sources.counts[o] }))}</li>
        ))}
        {sources.blanks.length > 0 && (
          <li>
            {sayFigure(lang, "about.blanks")}
            {say(lang, "common.colon")}
            {sources.blanks.map((b) => `${b.glyph} ${b.text} ${b.n}`).join(say(lang, "common.list"))}
          </li>
        )}
      </ul>
      {(["reports", "coded", "computed"] as const).map(
        (kind) =>
          sources[kind].length > 0 && (
            <Links key={kind} title={sayFigure(lang, `about.${kind}`)} links={sources[kind]} lang={lang} />
          ),
      )}
    </>
  );
}

function Links({ title, links, lang }: { title: string; links: SourceLink[]; lang: Lang }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="inline-list">
        {links.slice(0, SHOWN).map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
        {links.length > SHOWN && <li>{whole(sayFigure(lang, "about.more", { n: links.length - SHOWN }))}</li>}
      </ul>
    </>
  );
}

function Definitions({ about, lang }: { about: NonNullable<Table["about"]>; lang: Lang }) {
  return (
    <>
      <h3>{sayFigure(lang, "about.definition")}</h3>
      <dl className="definitions">
        {about.map((series) => (
          <div key={series.key}>
            <dt>{pick(lang, series.name)}</dt>
            <dd>
              {pick(lang, series.definition)}{" "}
              <a href={`/methods${writeFilter({ lang })}#s-${series.key}`}>
                {sayFigure(lang, "about.definition.link")}
              </a>
            </dd>
            {series.breaks.map((b) => (
              <dd key={b.at}>{whole(say(lang, "break.caption", { year: b.year, reason: pick(lang, b.reason) }))}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
