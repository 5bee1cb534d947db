/** One report: what it is, its text beside its figures, its checks, its blanks, its versions. */
import { unitHref } from "@/app/_charts/shown";
import { regionHref } from "@/app/_ui/links";
import { PageHead, Part } from "@/app/_ui/page-head";
import { whole } from "@/app/_ui/whole";
import type { ReportPage } from "@/lib/answers";
import { type Filter, type Ignored, type Lang, writeFilter } from "@/lib/filter";
import { sayReport } from "@/lib/words/reports";
import { pick, say, sayCode } from "@/lib/words/words";
import { Across, Checks } from "./checks";
import { Facts } from "./facts";
import { SourceText } from "./source-text";
import { Versions } from "./versions";
import "./reports.css";

const CLUES = ["title", "year", "era", "region", "issuer", "scope", "published"] as const;

export function titleOf(item: ReportPage["item"], lang: Lang): string {
  if (item.title) return item.title;
  const place = item.unit ? pick(lang, item.unit.place.name) : say(lang, "report.place.unknown");
  return sayReport(lang, "untitled", { place, year: item.year ?? say(lang, "report.year.unknown") });
}

export function ReportView({
  page,
  filter,
  ignored,
  lang,
}: {
  page: ReportPage;
  filter: Filter;
  ignored: Ignored[];
  lang: Lang;
}) {
  const { item } = page;
  const unit = item.unit;
  return (
    <>
      <PageHead
        lang={lang}
        ignored={ignored}
        crumbs={[
          { href: `/reports${writeFilter({ lang })}`, text: sayReport(lang, "title") },
          ...(unit
            ? [...unit.place.path, unit.place].map((p) => ({
                href: regionHref(p.slug, lang),
                text: pick(lang, p.name),
              }))
            : []),
        ]}
        title={<span lang="zh-CN">{whole(titleOf(item, lang))}</span>}
      >
        <ul className="facts-line">
          <li>
            <span className={item.origin === "retold" ? "tag strong" : "tag"}>
              {sayReport(lang, `origin.${item.origin}`)}
            </span>
          </li>
          {item.synthetic && (
            <li>
              <span className="tag strong">{say(lang, "common.synthetic")}</span>
            </li>
          )}
          <li>
            {unit ? (
              <a href={unitHref(unit, lang)}>{pick(lang, unit.place.name)}</a>
            ) : (
              say(lang, "report.place.unknown")
            )}
            {unit ? ` · ${sayCode(lang, "scope", unit.scope)}` : ""}
          </li>
          <li>
            {item.year === null ? say(lang, "report.year.unknown") : say(lang, "common.year", { year: item.year })}
            {item.year !== null && item.yearCertainty === "inferred"
              ? say(lang, "common.bracket", { words: say(lang, "report.year.inferred") })
              : ""}
          </li>
          <li>{say(lang, `era.${item.era}`)}</li>
          {unit && <li>{pick(lang, unit.body)}</li>}
          {item.published && <li>{`${sayReport(lang, "col.published")} ${item.published}`}</li>}
          {page.url && (
            <li>
              <a href={page.url} rel="noreferrer">
                {sayReport(lang, "source")}
              </a>
            </li>
          )}
        </ul>
      </PageHead>
      {item.held.length > 0 && (
        <div className="held" role="note">
          <h2>{sayReport(lang, "held.title")}</h2>
          <p>
            {item.held.map((code) => sayCode(lang, "held", code)).join(say(lang, "common.semicolon"))}
            {say(lang, "common.stop")}
            {lang === "en" && " "}
            {sayReport(lang, "held.text")}
            {page.regionWithin ? ` ${sayReport(lang, "held.within", { place: page.regionWithin })}` : ""}
          </p>
          {page.candidates.length > 0 && (
            <p>
              {sayReport(lang, "held.candidates")} {page.candidates.map((c) => c.name).join(say(lang, "common.list"))}
            </p>
          )}
        </div>
      )}
      <div className="reading">
        <section className="part" id="figures" aria-labelledby="figures-head">
          <div className="part-head">
            <h2 id="figures-head">{sayReport(lang, "figures")}</h2>
            <p>{whole(sayReport(lang, "figures.note"))}</p>
          </div>
          <Facts page={page} lang={lang} lit={filter.fact} />
        </section>
        <section className="part reading-text" id="text" aria-labelledby="text-head">
          <div className="part-head">
            <h2 id="text-head">{sayReport(lang, "text")}</h2>
            <p>{whole(sayReport(lang, "text.note"))}</p>
          </div>
          <SourceText
            page={page}
            lit={filter.fact}
            label={sayReport(lang, "text")}
            all={(n) => sayReport(lang, "text.all", { n })}
          />
        </section>
      </div>
      <Part id="checks" title={sayReport(lang, "checks")} note={sayReport(lang, "checks.note")}>
        <Checks page={page} lang={lang} />
        <Across page={page} lang={lang} />
      </Part>
      <Blanks page={page} lang={lang} />
      <Part id="identity" title={sayReport(lang, "identity")} note={sayReport(lang, "identity.note")}>
        <dl className="clues">
          {CLUES.filter((of) => page.clues.some((c) => c.of === of)).map((of) => (
            <div key={of}>
              <dt>{sayReport(lang, `identity.of.${of}`)}</dt>
              {page.clues
                .filter((c) => c.of === of)
                .slice(0, 4)
                .map((c) => (
                  <dd key={`${c.start}-${c.quote}`}>
                    <q lang="zh-CN">{c.quote}</q>
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      </Part>
      <Versions versions={page.versions} lang={lang} />
    </>
  );
}

/** Blank cells by row, and rows nobody knows. */
function Blanks({ page, lang }: { page: ReportPage; lang: Lang }) {
  const rows = new Map<string, { name: string; kinds: Map<string, number> }>();
  for (const c of page.cells) {
    const row = rows.get(c.indicator) ?? { name: pick(lang, c.name), kinds: new Map() };
    const kind =
      say(lang, `blank.${c.kind}`) +
      (c.reason ? say(lang, "common.bracket", { words: sayCode(lang, "unreadable", c.reason) }) : "");
    row.kinds.set(kind, (row.kinds.get(kind) ?? 0) + 1);
    rows.set(c.indicator, row);
  }
  if (rows.size === 0 && page.unmapped.length === 0) return null;
  return (
    <Part id="blanks" title={sayReport(lang, "cells")} note={sayReport(lang, "cells.note")}>
      <ul className="plain two-columns">
        {[...rows].map(([key, row]) => (
          <li key={key}>
            {row.name}
            {say(lang, "common.colon")}
            <span className="faint">
              {[...row.kinds].map(([kind, n]) => (n > 1 ? `${kind} × ${n}` : kind)).join(say(lang, "common.list"))}
            </span>
          </li>
        ))}
      </ul>
      {page.unmapped.length > 0 && (
        <>
          <h3>{sayReport(lang, "unmapped")}</h3>
          <p className="faint small">{whole(sayReport(lang, "unmapped.note"))}</p>
          <ul className="plain two-columns">
            {page.unmapped.map((u) => (
              <li key={u.start} lang="zh-CN">
                {u.label} <span className="faint">{u.printed}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
