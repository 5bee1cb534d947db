/** What the place was called, what it was merged from or divided into, and where that is known from. */

import { regionHref } from "@/app/_ui/links";
import { Part } from "@/app/_ui/page-head";
import { whole } from "@/app/_ui/whole";
import type { PlaceDates, RegionPage } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { sayPlaces } from "@/lib/words/places";
import { pick, say } from "@/lib/words/words";

type Change = NonNullable<RegionPage["changes"]>[number];
type Source = NonNullable<PlaceDates["source"]>;

export function History({ page, lang }: { page: RegionPage; lang: Lang }) {
  const { names, place } = page;
  const changes = page.changes ?? [];
  const ended = names.at(-1)?.to ?? null;
  const lost = ended !== null && !changes.some((c) => c.direction === "gave" && c.how === "all");
  const beside = sideBySide(page);
  if (names.length < 2 && changes.length === 0 && !lost) return null;
  return (
    <Part still id="history" title={sayPlaces(lang, "history.title")}>
      {names.length > 1 && (
        <>
          <p className="faint small">{whole(sayPlaces(lang, "history.same"))}</p>
          <ul className="plain history">
            {names.slice(1).map((now, i) => (
              <li key={`${now.name} ${now.from}`}>
                {sayPlaces(lang, "history.change", {
                  year: now.from ?? "",
                  before: nameAndCode(names[i]!),
                  after: nameAndCode(now),
                })}
                {now.source && <span className="faint small"> {sourceWords(now.source, lang)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <>
          <p className="faint small">{whole(sayPlaces(lang, "history.new"))}</p>
          <ul className="plain history">
            {changes.map((c) => (
              <li key={`${c.year} ${c.direction} ${c.place.id}`}>
                <ChangeWords change={c} namesake={c.place.name.zh === place.name.zh} lang={lang} />
              </li>
            ))}
          </ul>
          {beside.length > 1 && (
            <p>
              <a href={`/compare${writeFilter({ lang, places: beside })}`}>{sayPlaces(lang, "history.compare")}</a>
            </p>
          )}
        </>
      )}
      {lost && (
        <p>{sayPlaces(lang, place.level === "city" ? "history.divided" : "history.unknown", { year: ended })}</p>
      )}
    </Part>
  );
}

/** The place itself and whoever it came from or went to, where there are figures: as many as a comparison takes. */
const sideBySide = ({ place, unit, changes = [] }: RegionPage): string[] =>
  [...new Set([...(unit ? [place.slug] : []), ...changes.filter((c) => c.units > 0).map((c) => c.place.slug)])].slice(
    0,
    12,
  );

const nameAndCode = ({ name, code }: PlaceDates): string => (code === null ? name : `${name} ${code}`);

/** A place of the same name is told apart by its code. */
function ChangeWords({ change, namesake, lang }: { change: Change; namesake: boolean; lang: Lang }) {
  const { year, how, direction, place, villages } = change;
  const [before = "", after = ""] = sayPlaces(lang, `history.${how}.${direction}`, { year }).split("{place}");
  return (
    <>
      {before}
      <a href={regionHref(place.slug, lang)}>
        {pick(lang, place.name)}
        {namesake && place.code && ` ${place.code}`}
      </a>
      {after}
      <span className="faint small">
        {" "}
        {villages ? sayPlaces(lang, "history.villages", villages) : sourceWords({ kind: "notice" }, lang)}
        {say(lang, "common.stop")}
      </span>
    </>
  );
}

const sourceWords = (source: Source, lang: Lang): string =>
  source.kind === "notice"
    ? sayPlaces(lang, "history.source.notice")
    : sayPlaces(lang, "history.source.editions", { from: source.from, to: source.to });
