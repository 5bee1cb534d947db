/** Whose figures are shown: the units of a place, by scope. Figures of different issuers or scopes are never put together. */
import { Chips } from "@/app/_ui/chips";
import { whole } from "@/app/_ui/whole";
import type { RegionPage } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { yearRuns } from "@/lib/words/numbers";
import { sayPlaces } from "@/lib/words/places";
import { pick, say } from "@/lib/words/words";

type PlaceUnit = RegionPage["units"][number];

/** More units of one scope than this are folded; the one shown is always in sight. */
const IN_SIGHT = 6;

export function UnitPicker({ page, lang }: { page: RegionPage; lang: Lang }) {
  const { unit } = page;
  const scopes = [...new Set(page.units.map((u) => u.unit.scope))];
  return (
    <nav className="units" aria-label={say(lang, "region.units")}>
      {unit && (
        <p className="units-shown">
          {sayPlaces(lang, page.units.length === 1 ? "units.one" : "units.shown", {
            issuer: pick(lang, unit.body),
            scope: say(lang, `scope.${unit.scope}`),
            n: page.units.length,
          })}
        </p>
      )}
      {page.units.length > 1 &&
        scopes.map((scope) => (
          <div key={scope} className="units-scope">
            <p title={say(lang, `scope.${scope}.long`)}>{say(lang, `scope.${scope}`)}</p>
            <Units units={page.units.filter((u) => u.unit.scope === scope)} page={page} lang={lang} />
          </div>
        ))}
    </nav>
  );
}

function Units({ units, page, lang }: { units: PlaceUnit[]; page: RegionPage; lang: Lang }) {
  const isShown = (u: PlaceUnit) => u.unit.id === page.unit?.id;
  const ordered = [...units.filter(isShown), ...units.filter((u) => !isShown(u))];
  const first = units.length > IN_SIGHT ? ordered.slice(0, IN_SIGHT) : units;
  const rest = ordered.slice(first.length);
  const list = (some: PlaceUnit[]) => (
    <Chips
      chips={some.map((u) => ({
        text: (
          <>
            {pick(lang, u.unit.body)} <small>{whole(facts(u, lang))}</small>
          </>
        ),
        href: `/regions/${encodeURIComponent(page.place.slug)}${writeFilter({ lang, unit: u.unit.id })}`,
        current: isShown(u),
        title: `${yearRuns(lang, u.years)} · ${say(lang, "region.unit.years", { n: u.years.length, figures: u.figures })}`,
      }))}
    />
  );
  return (
    <div className="units-list">
      {list(first)}
      {rest.length > 0 && (
        <details className="rest">
          <summary>{sayPlaces(lang, "units.more", { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </div>
  );
}

/** Years there is something of, and how many reports. */
function facts({ years, reports }: PlaceUnit, lang: Lang): string {
  const when = years.length > 3 ? `${years[0]}${lang === "zh" ? "—" : "–"}${years.at(-1)}` : yearRuns(lang, years);
  const what = reports > 0 ? sayPlaces(lang, "units.reports", { n: reports }) : sayPlaces(lang, "units.coded");
  return [years.length > 3 ? say(lang, "common.yearsFrom", { n: years.length }) : null, when, what]
    .filter(Boolean)
    .join(" · ");
}
