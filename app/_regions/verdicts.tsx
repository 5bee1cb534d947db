/** What the figures of a place answer, in words: since 2019, its staff, and what cannot be compared. */

import { hasOpenCheck, shownText } from "@/app/_charts/shown";
import { whole } from "@/app/_ui/whole";
import { POINTS, type RegionPage, type SeriesInfo, type Trend } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { sayVerdict } from "@/lib/words/verdicts";
import { pick, say } from "@/lib/words/words";
import { PEERS, SURE } from "./peer-verdict";

/** How many people, against its peers, in the newest year that says. */
export function StaffVerdict({ page, lang }: { page: RegionPage; lang: Lang }) {
  const card = page.cards.find((c) => c.series.key === "staff_total");
  if (card?.latest?.shown.kind !== "value") return null;
  const { latest } = card;
  const peers = card.peers && card.peers.n >= PEERS ? card.peers : null;
  const words = {
    year: latest.year,
    place: pick(lang, page.place.name),
    value: shownText(latest.shown, "人", lang),
  };
  return (
    <p className="verdict">
      {peers
        ? sayVerdict(lang, peers.n < SURE ? "staff.peers.few" : "staff.peers", {
            ...words,
            n: peers.n,
            below: peers.below,
            above: peers.above,
            median: exact(peers.median, "人"),
          })
        : sayVerdict(lang, "staff.alone", words)}
      {lang === "en" && " "}
      {hasOpenCheck(latest.shown) && sayVerdict(lang, "staff.open")}
      {lang === "en" && " "}
      {sayVerdict(lang, "staff.end")}
    </p>
  );
}

/** Corrected shares before the Regulations of 2019 and since. */
export function SinceVerdict({ page, lang }: { page: RegionPage; lang: Lang }) {
  return page.since2019.map(({ series, before, after, difference, verdict }) => {
    const points = (share: number) => exact(share, POINTS);
    return (
      <p className="verdict" key={series.key}>
        <b>{sayVerdict(lang, `since.${verdict}`, { series: pick(lang, series.name) })}</b>
        {whole(
          sayVerdict(lang, "since.body", {
            ...before,
            numerator: exact(before.numerator, ""),
            denominator: exact(before.denominator, ""),
            share: exact(before.numerator / before.denominator, "%"),
            from2: after.from,
            to2: after.to,
            years2: after.years,
            numerator2: exact(after.numerator, ""),
            denominator2: exact(after.denominator, ""),
            share2: exact(after.numerator / after.denominator, "%"),
            difference: points(difference.value),
            low: points(difference.low),
            high: points(difference.high),
          }),
        )}
        <small className="faint">
          {lang === "en" && " "}
          {series.breaks.filter((b) => b.year === RULES).map((b) => pick(lang, b.reason))}
        </small>
      </p>
    );
  });
}

/** First year of the forms under the revised Regulations. */
const RULES = 2019;

/** Of these lines: which are counted differently from 2019 on, and why. */
export function AcrossVerdict({ trends, lang }: { trends: readonly Trend[]; lang: Lang }) {
  const sided = (trend: Trend, side: (year: number) => boolean) =>
    trend.years.some((year, i) => side(year) && trend.lines[0]?.points[i]?.kind === "value");
  const both = trends
    .filter((t) => sided(t, (y) => y < RULES) && sided(t, (y) => y >= RULES))
    .map((t) => t.series)
    .filter((s) => s.breaks.some((b) => b.year === RULES));
  return <Across series={both} lang={lang} />;
}

/** Names in a sentence, reasons behind a fold; every name leads to its definition. */
export function Across({ series, lang }: { series: readonly SeriesInfo[]; lang: Lang }) {
  if (series.length === 0) return null;
  return (
    <details className="rest across">
      <summary>
        {sayVerdict(lang, "across.lead", {
          n: series.length,
          names: series.map((s) => pick(lang, s.name)).join(say(lang, "common.list")),
        })}
        {lang === "en" && " "}
        <b>{sayVerdict(lang, "across.why")}</b>
      </summary>
      <ul className="notes">
        {series.map((s) => (
          <li key={s.key}>
            <a href={`/methods${writeFilter({ lang })}#s-${s.key}`}>{pick(lang, s.name)}</a>
            {say(lang, "common.colon")}
            {s.breaks.filter((b) => b.year === RULES).map((b) => pick(lang, b.reason))}
          </li>
        ))}
      </ul>
    </details>
  );
}
