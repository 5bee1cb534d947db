/** The newest figure of each headline series, beside the year before, the area above and its peers. */

import { hasOpenCheck, withDoubt } from "@/app/_charts/shown";
import { YearColumns } from "@/app/_charts/year-columns";
import { Value } from "@/app/_ui/value";
import { whole } from "@/app/_ui/whole";
import type { RegionPage, Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact, unitBehind } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { PEERS } from "./peer-verdict";

export function RegionCards({ page, lang }: { page: RegionPage; lang: Lang }) {
  const known = page.cards.filter((c) => c.latest);
  const missing = page.cards.filter((c) => !c.latest);
  const above = page.place.path.at(-1);
  const trends = [...page.trends, ...page.disputes, ...page.staffing];
  return (
    <>
      <ul className="cards">
        {known.map(({ series, latest, before, parent, peers }) => (
          <li className="card" key={series.key}>
            <h3>
              {pick(lang, series.name)} <span className="card-year">{latest?.year}</span>
            </h3>
            {latest && (
              <p className="card-value">
                <Value shown={latest.shown} unit={series.unit} owner={page.unit} lang={lang} year={latest.year} />
                <small>
                  {series.share
                    ? latest.shown.kind === "value" &&
                      latest.shown.numerator !== null &&
                      say(lang, "figure.fraction", {
                        n: exact(latest.shown.numerator, ""),
                        d: exact(latest.shown.denominator ?? 0, ""),
                      })
                    : unitBehind(lang, series, latest.shown.kind === "value" ? latest.shown.value : undefined)}
                </small>
              </p>
            )}
            {before && (
              <p>
                {say(lang, "region.card.before", {
                  year: before.year,
                  value: withDoubt(before.shown, series.unit, lang),
                })}
              </p>
            )}
            {parent && above && (
              <p>
                {say(lang, "region.card.parent", {
                  place: pick(lang, above.name),
                  value: withDoubt(parent, series.unit, lang),
                })}
              </p>
            )}
            {peers && peers.n >= PEERS && (
              <p>{whole(say(lang, "region.card.peers", { median: exact(peers.median, series.unit), n: peers.n }))}</p>
            )}
            {latest?.shown.kind === "value" && latest.shown.flags.includes("unstable") && (
              <p>{whole(say(lang, "flag.unstable"))}</p>
            )}
            {latest && hasOpenCheck(latest.shown) && <p>{whole(say(lang, "flag.open_check"))}</p>}
            {latest && <Course trend={trends.find((t) => t.series.key === series.key)} shown={latest.year} />}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="faint small">
          {say(lang, "region.cards.missing", {
            names: missing.map((c) => pick(lang, c.series.name)).join(say(lang, "common.list")),
          })}
        </p>
      )}
    </>
  );
}

/** The same figure in every year. */
function Course({ trend, shown }: { trend: Trend | undefined; shown: number }) {
  if (!trend?.lines[0]) return null;
  return (
    <YearColumns
      years={trend.years}
      values={trend.lines[0].points.map((p) => (p.kind === "value" ? p.value : null))}
      shown={shown}
      breaks={trend.series.breaks.map((b) => b.year)}
    />
  );
}
