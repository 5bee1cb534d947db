/** Which places below changed since the year before, in a sentence. */
import { Fragment } from "react";
import { regionHref } from "@/app/_ui/links";
import type { PlaceYears } from "@/lib/answers";
import { type Changes, changesOf, type PlaceChange } from "@/lib/compare/changes";
import type { Lang } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { sayPlaces } from "@/lib/words/places";
import { pick, say } from "@/lib/words/words";

/** Places named of each direction; the heat map below has all. */
const NAMED = 3;

export function ChangesBelow({ answer, lang }: { answer: PlaceYears; lang: Lang }) {
  const changes = answer.rows.length > 1 ? changesOf(answer) : null;
  if (!changes) return null;
  const { year, rose, fell } = changes;
  const kind = answer.series.share ? "share" : "count";
  const others = rest(changes, kind, lang);
  // An ellipsis ends the sentence by itself.
  const cut = !others && (fell.length > 0 ? fell : rose).length > NAMED;
  const parts = [
    rose.length > 0 && <Named direction={`changes.rose.${kind}`} changes={rose} answer={answer} lang={lang} />,
    fell.length > 0 && <Named direction={`changes.fell.${kind}`} changes={fell} answer={answer} lang={lang} />,
    others,
  ].filter(Boolean);
  return (
    <p className="verdict">
      {sayPlaces(lang, "changes.lead", { series: pick(lang, answer.series.name), from: year - 1, to: year })}
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three parts in a fixed order
        <Fragment key={i}>
          {i > 0 && say(lang, "common.semicolon")}
          {part}
        </Fragment>
      ))}
      {!cut && say(lang, "common.stop")}
    </p>
  );
}

function rest({ rose, fell, alike }: Changes, kind: "share" | "count", lang: Lang): string | null {
  if (rose.length + fell.length === 0) return sayPlaces(lang, `changes.none.${kind}`, { n: alike });
  return kind === "share" && alike > 0 ? sayPlaces(lang, "changes.alike", { n: alike }) : null;
}

interface NamedProps {
  direction: `changes.${"rose" | "fell"}.${"share" | "count"}`;
  changes: PlaceChange[];
  answer: PlaceYears;
  lang: Lang;
}

function Named({ direction, changes, answer: { series }, lang }: NamedProps) {
  return (
    <>
      {sayPlaces(lang, direction, { n: changes.length })}
      {changes.slice(0, NAMED).map(({ row, from, to }, i) => (
        <span key={row.place.id}>
          {i > 0 && say(lang, "common.list")}
          <a href={regionHref(row.place.slug, lang)}>{pick(lang, row.place.name)}</a>
          <span className="nowrap">
            {say(lang, "common.bracket", { words: `${exact(from, series.unit)} → ${exact(to, series.unit)}` })}
          </span>
        </span>
      ))}
      {changes.length > NAMED && "…"}
    </>
  );
}
