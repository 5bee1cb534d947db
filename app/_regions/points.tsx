/** What a supervisor may ask the unit about, each point with the way to its place in the report. */
import { AlertList } from "@/app/_overview/alerts";
import { Part } from "@/app/_ui/page-head";
import { whole } from "@/app/_ui/whole";
import type { Alert } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayPlaces } from "@/lib/words/places";
import { say } from "@/lib/words/words";

/** Points in sight; the others are folded. */
const FIRST = 6;

export function Points({ points, reports, lang }: { points: Alert[]; reports: number; lang: Lang }) {
  const rest = points.slice(FIRST);
  return (
    <Part still id="points" title={sayPlaces(lang, "points.title")} note={sayPlaces(lang, "points.note")}>
      <p className="verdict">{whole(verdict(points, reports, lang))}</p>
      {points.length > 0 && <AlertList alerts={points.slice(0, FIRST)} lang={lang} />}
      {rest.length > 0 && (
        <details className="rest">
          <summary>{say(lang, "overview.alerts.rest", { n: rest.length })}</summary>
          <AlertList alerts={rest} lang={lang} />
        </details>
      )}
    </Part>
  );
}

/** How many there are of each kind, the most frequent first. */
function verdict(points: readonly Alert[], reports: number, lang: Lang): string {
  if (points.length === 0)
    return reports === 0 ? sayPlaces(lang, "points.unread") : sayPlaces(lang, "points.none", { n: reports });
  const kinds = [...new Set(points.map((p) => p.kind))]
    .map((kind) => ({ kind, n: points.filter((p) => p.kind === kind).length }))
    .sort((a, b) => b.n - a.n)
    .map(({ kind, n }) => sayPlaces(lang, "points.kind", { kind: say(lang, `alert.${kind}`), n }));
  return sayPlaces(lang, "points.count", { n: points.length, kinds: kinds.join(say(lang, "common.list")) });
}
