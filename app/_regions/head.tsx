import { inLanguage, regionHref } from "@/app/_ui/links";
import { PageHead } from "@/app/_ui/page-head";
import { whole } from "@/app/_ui/whole";
import type { RegionPage } from "@/lib/answers";
import { type Ignored, type Lang, writeFilter } from "@/lib/filter";
import { writeSelection } from "@/lib/selection";
import { sayPlaces } from "@/lib/words/places";
import { pick, say } from "@/lib/words/words";

/** Name, level, code and former names of a place, and the ways on: comparison, ranking, quality and data. */
export function Head({ page, ignored, lang }: { page: RegionPage; ignored: Ignored[]; lang: Lang }) {
  const { place, unit } = page;
  const below = page.children.find((c) => c.units > 0)?.place;
  const former = [...new Set(page.names.map((n) => n.name))].filter((n) => n !== place.name.zh);
  return (
    <PageHead
      lang={lang}
      ignored={ignored}
      crumbs={[
        { href: inLanguage("/regions", lang), text: say(lang, "regions.title") },
        ...place.path.map((p) => ({ href: regionHref(p.slug, lang), text: pick(lang, p.name) })),
      ]}
      title={pick(lang, place.name)}
    >
      <ul className="facts-line">
        <li>{say(lang, `level.${place.level}`)}</li>
        {lang === "en" && <li lang="zh-CN">{place.name.zh}</li>}
        {place.code && <li>{whole(say(lang, "region.code", { code: place.code }))}</li>}
        {former.length > 0 && (
          <li>
            <a href="#history">{sayPlaces(lang, "box.former", { name: former.join(say(lang, "common.list")) })}</a>
          </li>
        )}
        {unit && (
          <li>
            <a href={`/compare${writeFilter({ lang, places: [`${place.slug}:${unit.id}`] })}`}>
              {say(lang, "region.compare")}
            </a>
          </li>
        )}
        {below && (
          <>
            <li>
              <a href={`/rankings${writeFilter({ lang, level: below.level, within: place.slug })}`}>
                {sayPlaces(lang, "points.rank")}
              </a>
            </li>
            <li>
              <a href={`/quality${writeFilter({ lang, level: below.level, within: place.slug })}`}>
                {sayPlaces(lang, "points.below")}
              </a>
            </li>
            <li>
              <a href={`/explore${writeSelection({ ...(lang === "en" ? { lang } : {}), in: [place.slug] })}`}>
                {sayPlaces(lang, "points.data")}
              </a>
            </li>
          </>
        )}
      </ul>
    </PageHead>
  );
}
